import { checkNip } from '#domain/person/nip.ts';

/** What went wrong with a NIP in a spreadsheet. */
export type NipCellFault = 'nip-scientific' | 'nip-rounded' | 'nip-form';

export interface NipCell {
	/** 18 digits, or empty where there is none to be trusted. */
	readonly nip: string;
	readonly fault?: NipCellFault;
}

/**
 * Reads a NIP from a cell. A spreadsheet that takes it for a number keeps fifteen digits: it shows
 * `1.99001E+17`, or three zeros at the end, where no NIP has them. Neither can be mended; both are taken as
 * none. Eighteen digits of another odd form are kept, since lists know people whom rules do not.
 *
 * @param today `YYYY-MM-DD`.
 */
export function readNipCell(text: string, today: string): NipCell {
	if (/^-+$/u.test(text)) return { nip: '' };
	if (/^\d([.,]\d+)?E\+?\d{1,3}$/iu.test(text)) return { nip: '', fault: 'nip-scientific' };
	const digits = text.replaceAll(/[\s.-]/gu, '');
	if (/^\d{15}0{3}$/u.test(digits)) return { nip: '', fault: 'nip-rounded' };
	const checked = checkNip(digits, today);
	if (checked.ok) return { nip: checked.nip };
	return { nip: /^\d{18}$/u.test(digits) ? digits : '', fault: 'nip-form' };
}
