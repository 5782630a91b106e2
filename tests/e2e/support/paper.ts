import { spawnSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import { certificateText } from '#strings/certificate.ts';
import { readQr } from './qr.ts';

/** What a printed page says about itself. */
export interface Paper {
	readonly pages: number;
	/** Of every page, in whole millimetres. */
	readonly sizes: readonly string[];
	readonly isTagged: boolean;
	readonly fonts: number;
	readonly embeddedFonts: number;
	/** Fonts whose letters can be copied and searched. */
	readonly readableFonts: number;
}

/** A point is 1/72 inch. */
const MILLIMETRES = 25.4 / 72;

/** Prints the page as its own "save as PDF" would. */
export async function printPdf(page: Page): Promise<Buffer> {
	await page.evaluate(() => document.fonts.ready);
	return page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true });
}

/** Reads the dictionaries of a PDF; Chromium writes them uncompressed. */
export function inspectPdf(pdf: Buffer): Paper {
	const source = pdf.toString('latin1');
	const count = (pattern: RegExp) => source.match(pattern)?.length ?? 0;
	const boxes = [...source.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)];
	return {
		pages: count(/\/Type\s*\/Page(?![a-z])/gi),
		sizes: boxes.map((box) =>
			box
				.slice(1)
				.map((points) => Math.round(Number(points) * MILLIMETRES))
				.join(' x '),
		),
		isTagged: /\/MarkInfo\s*<<\s*\/Type\s*\/MarkInfo\s*\/Marked true/.test(source),
		fonts: count(/\/Type\s*\/FontDescriptor/g),
		embeddedFonts: count(/\/FontFile[23]?\s/g),
		readableFonts: count(/\/ToUnicode\s/g),
	};
}

/** The text of a PDF in reading order, spaces made one; nothing where poppler is not installed. */
export function textOfPdf(pdf: Buffer): string | undefined {
	const printed = poppler(['pdftotext', '-', '-'], pdf);
	return printed?.toString('utf8').replaceAll(/\s+/g, ' ');
}

/** What the QR code on the printed page says; from the screen where poppler is not installed. */
export async function qrOnPaper(page: Page, pdf: Buffer): Promise<string | undefined> {
	const printed = poppler(['pdftoppm', '-r', '150', '-png', '-singlefile'], pdf);
	if (printed !== undefined) return readQr(printed);
	await page.emulateMedia({ media: 'print' });
	const shown = await page.getByRole('img', { name: certificateText.qrLabel }).screenshot();
	await page.emulateMedia({ media: null });
	return readQr(shown);
}

/** Runs a program of poppler on a PDF; nothing where it is not installed. */
function poppler([program = '', ...args]: readonly string[], pdf: Buffer): Buffer | undefined {
	const { status, stdout } = spawnSync(program, args, { input: pdf, maxBuffer: 64_000_000 });
	return status === 0 ? stdout : undefined;
}
