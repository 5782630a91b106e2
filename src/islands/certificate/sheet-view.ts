import type { Bank } from '#domain/assessment/bank.ts';
import type { SignedCertificate } from '#domain/credential/signed-certificate.ts';
import { verificationLink } from '#domain/credential/verification-text.ts';
import { certificateText as text } from '#strings/certificate.ts';
import { longDate } from '#strings/dates.ts';
import { percentText } from '#strings/numbers.ts';
import type { CertificateView } from './certificate-view.ts';

/** What a sheet prints, whoever vouches for it. */
export interface SheetView {
	readonly level: 'A' | 'B';
	readonly name: string;
	readonly agency: string;
	readonly course: string;
	/** Agency that vouches, at level B. */
	readonly issuer?: string | undefined;
	readonly facts: readonly (readonly [name: string, value: string])[];
	/** Level of trust, and what it means, a paragraph each. */
	readonly levelTitle: string;
	readonly levelText: readonly string[];
	/** What the QR code says. */
	readonly link: string;
	/** Where to check, for whoever types. */
	readonly address: string;
}

/** Level A: replayed from the code that its own QR carries. `page`: the verification page. */
export function sheetOfRecord(view: CertificateView, page: URL): SheetView {
	const { bank, record, outcome, code, number, date, until } = view;
	return {
		level: 'A',
		name: record.name,
		agency: record.agency,
		course: courseOf(bank),
		facts: [
			scoreFact(bank, outcome.scaled),
			[text.sheetAttempt, text.sheetAttemptValue(record.number)],
			...lastFacts({ bank, number, date, until }),
		],
		levelTitle: text.sheetLevel,
		levelText: [text.sheetLevelText, basisOf(bank)],
		link: verificationLink(page.href, { token: '', code }),
		address: page.host + page.pathname,
	};
}

export const courseOf = ({ title, edition }: Bank) => `${title}, ${text.sheetEdition(edition)}`;

export const basisOf = ({ legalBasis }: Bank) => `${text.sheetBasis}: ${legalBasis.join('; ')}.`;

export function scoreFact({ blueprint }: Bank, scaled: number): readonly [string, string] {
	const needed = Math.round(blueprint.masteryScore * 100);
	return [text.sheetScore, text.sheetScoreValue(percentText(scaled), needed)];
}

type Dated = Pick<SignedCertificate, 'number' | 'date' | 'until'> & { readonly bank: Bank };

export function lastFacts({
	bank,
	number,
	date,
	until,
}: Dated): readonly (readonly [string, string])[] {
	return [
		[text.sheetDate, longDate(date)],
		[text.sheetUntil, longDate(until)],
		[text.sheetJp, text.sheetJpValue(bank.jp)],
		[text.sheetNumber, number],
	];
}
