import type { Item } from '#domain/assessment/item.ts';
import { drawForm } from '#domain/assessment/form.ts';
import type { Response } from '#domain/assessment/response.ts';
import { keyOf } from '#domain/assessment/review.ts';
import { fromBase64Url, toBase64Url } from '#domain/record/base64url.ts';
import { uintBytes } from '#domain/record/bytes.ts';
import { crc32 } from '#domain/record/crc32.ts';
import { packRecord } from '#domain/record/pack.ts';
import type { Exam } from './exam.ts';

const SEED = '0123456789abcdef';

/** The code of a certificate whose learner answered so. */
export function codeOf(
	exam: Exam,
	{ name, how = keyOf }: { readonly name: string; readonly how?: (item: Item) => Response },
): string {
	const form = drawForm(exam.bank, SEED, 1);
	const responses = Object.fromEntries(form.items.map(({ item }) => [item.id, how(item)]));
	const finishedAt = Math.floor(Date.now() / 1000) * 1000 - 3_600_000;
	const startedAt = finishedAt - 1_500_000;
	const person = { name, agency: 'Dinas Contoh' };
	const sitting = { bank: exam.digest, seed: SEED, number: 1, startedAt, finishedAt };
	return packRecord({ ...sitting, responses, ...person }, form);
}

/** The code with other bytes, and a checksum that fits them. */
export function remade(code: string, change: (bytes: number[]) => number[]): string {
	const bytes = fromBase64Url(code);
	if (typeof bytes === 'string') throw new Error(`"${code}" is no code: ${bytes}`);
	const body = change([...bytes.subarray(0, -4)]);
	return toBase64Url(Uint8Array.from([...body, ...uintBytes(crc32(Uint8Array.from(body)), 4)]));
}

/** The code with the letter at this place replaced by its neighbour. */
export function withOtherLetter(code: string, place: number): string {
	const letter = code[place] === 'A' ? 'B' : 'A';
	return code.slice(0, place) + letter + code.slice(place + 1);
}
