import { loadBank } from '#adapters/bank/load-bank.ts';
import { readHex } from '#domain/paper/sheet-code.ts';
import type { ExamMaterial } from '#islands/exam/exam-material.ts';
import { paperText as text } from '#strings/paper.ts';

export type BankOfSheet =
	| { readonly ok: true; readonly material: ExamMaterial }
	| { readonly ok: false; readonly fault: string };

/**
 * The bank that a sheet was printed from: today's, or an earlier one of the same course. Of an
 * earlier one, questions that were reworded since are left out of the review; the score is the same.
 */
export async function materialOfBank(typed: string, today: ExamMaterial): Promise<BankOfSheet> {
	const code = readHex(typed);
	if (!code.ok) {
		const say = text.hexFaults;
		return { ok: false, fault: code.reason === 'empty' ? say.empty : say[code.reason](code.found) };
	}
	if (today.digest.startsWith(code.hex)) return { ok: true, material: today };
	const loaded = await loadBank(code.hex);
	if (!loaded.ok) {
		return {
			ok: false,
			fault: loaded.reason === 'missing' ? text.bankMissing : text.bankUnreachable,
		};
	}
	const { bank, digest } = loaded.value;
	if (bank.course !== today.bank.course) return { ok: false, fault: text.bankOther(bank.title) };
	const wording = new Map(bank.items.map((item) => [item.id, item.text]));
	const questions = Object.fromEntries(
		Object.entries(today.questions).filter(([id, question]) => question.text === wording.get(id)),
	);
	return { ok: true, material: { ...today, bank, digest, questions } };
}
