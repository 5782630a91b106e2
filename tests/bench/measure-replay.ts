import { globSync, readFileSync } from 'node:fs';
import type { Bank } from '#domain/assessment/bank.ts';
import { drawForm, type Form } from '#domain/assessment/form.ts';
import { slotsOf } from '#domain/assessment/slots.ts';
import { packRecord } from '#domain/record/pack.ts';
import { replayRecord } from '#domain/record/replay.ts';
import { median, type Figure } from './table.ts';

const RECORDS = 2000;
const SEED = '0123456789abcdef';

/** Replaying one record of the released bank: decoding, drawing its form, scoring it. */
export function measureReplay(folder: string): Figure[] {
	const [file] = globSync(`${folder}/bank/*.json`);
	if (file === undefined) throw new Error(`There is no bank in ${folder}/bank.`);
	const { bank, digest } = JSON.parse(readFileSync(file, 'utf8')) as { bank: Bank; digest: string };
	return [1, 3].map((number) => ({
		what: `replay of one record, attempt ${number}`,
		...(number === 1 && { budget: 100 }),
		value: microseconds(bank, digest, number),
		unit: 'µs' as const,
	}));
}

function microseconds(bank: Bank, digest: string, number: number): number {
	const form = drawForm(bank, SEED, number);
	const code = packRecord(
		{
			bank: digest,
			seed: SEED,
			number,
			startedAt: 1_790_000_000_000,
			finishedAt: 1_790_000_900_000,
			responses: answerAll(form),
			name: 'Contoh Peserta Rekaan, S.A.P.',
			agency: 'Badan Kepegawaian Daerah',
		},
		form,
	);
	const once = () => {
		const startedAt = performance.now();
		for (let record = 0; record < RECORDS; record += 1) {
			if (!replayRecord(code, bank, digest).ok)
				throw new Error('The record of the bench is refused.');
		}
		return ((performance.now() - startedAt) * 1000) / RECORDS;
	};
	once();
	return median(Array.from({ length: 9 }, once));
}

/** The first value of every slot; whether it is right does not change the cost. */
function answerAll(form: Form) {
	const filled = form.items.map(({ item }) => [
		item.id,
		Object.fromEntries(slotsOf(item).map(({ id, values }) => [id, values[0] ?? ''])),
	]);
	return Object.fromEntries(filled) as Readonly<Record<string, Readonly<Record<string, string>>>>;
}
