import { closeSync, openSync, writeSync } from 'node:fs';
import { readBankFolder } from '#cli/bank-folder.ts';
import type { Bank } from '#domain/assessment/bank.ts';
import { drawForm, type Form } from '#domain/assessment/form.ts';
import { deriveSeed, seededRandom, splitMix64, type Random } from '#domain/assessment/random.ts';
import type { Responses } from '#domain/assessment/response.ts';
import { keyOf } from '#domain/assessment/review.ts';
import { slotsOf } from '#domain/assessment/slots.ts';
import { packRecord } from '#domain/record/pack.ts';

/** Syllables of invented names, so that two thirds of a million differ. */
const SYLLABLES = 'ka ri sa no me ta lu di wa pe ru gi ha so mi la de bu ya ti'.split(' ');
const MINUTE = 60_000;
const FIRST = Date.UTC(2026, 9, 1, 1);

/** 0 to 1. */
const share = (random: Random) => random() / 2 ** 32;

function wordOf(number: number, syllables: number): string {
	let rest = number;
	let word = '';
	for (let count = 0; count < syllables; count += 1) {
		word += SYLLABLES[rest % SYLLABLES.length] ?? '';
		rest = Math.floor(rest / SYLLABLES.length);
	}
	return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Right as often as this learner is; else the first value, as a tempting distractor would be. */
function answer(form: Form, ability: number, random: Random): Responses {
	return Object.fromEntries(
		form.items.map(({ item }) => {
			if (share(random) < ability) return [item.id, keyOf(item)];
			const slots = slotsOf(item).map(({ id, values }) => [
				id,
				values[random() % values.length] ?? '',
			]);
			return [item.id, Object.fromEntries(slots) as Readonly<Record<string, string>>];
		}),
	);
}

interface Sitting {
	readonly bank: Bank;
	readonly digest: string;
	/** Number of the person. */
	readonly person: number;
	/** 1 for the first attempt. */
	readonly number: number;
}

function recordOf({ bank, digest, person, number }: Sitting): string {
	const seed = splitMix64(BigInt(person), 1).toString(16).padStart(16, '0');
	const random = seededRandom(deriveSeed(seed, 1_000_000 + number));
	const form = drawForm(bank, seed, number);
	const startedAt = FIRST + (person % 40_000) * MINUTE + (number - 1) * 120 * MINUTE;
	return packRecord(
		{
			bank: digest,
			seed,
			number,
			startedAt,
			finishedAt: startedAt + (8 + (random() % 30)) * MINUTE,
			responses: answer(form, 0.65 + 0.34 * share(seededRandom(seed)), random),
			name: `${wordOf(person, 4)} ${wordOf(person * 7 + 3, 3)}, S.Sos.`,
			agency: `Dinas ${wordOf(person % 400, 3)} Kabupaten Rekaan`,
		},
		form,
	);
}

/**
 * Writes so many synthetic records, one to a line: two for every third person, one for the others, no
 * two with the same seed unless of one person. The same file each time.
 *
 * @param folder Released banks; the one with the most items is sat.
 */
export function writeRecords(file: string, count: number, folder = 'content/banks'): void {
	const [largest] = [...readBankFolder(folder).values()].sort(
		(one, other) => other.bank.items.length - one.bank.items.length,
	);
	if (largest === undefined) throw new Error(`There is no bank in ${folder}.`);
	const target = openSync(file, 'w');
	let lines: string[] = [];
	for (let written = 0, person = 0; written < count; person += 1) {
		const attempts = person % 3 === 0 ? 2 : 1;
		for (let number = 1; number <= attempts && written < count; number += 1, written += 1) {
			lines.push(recordOf({ ...largest, person, number }));
		}
		if (lines.length < 2000) continue;
		writeSync(target, `${lines.join('\n')}\n`);
		lines = [];
	}
	if (lines.length > 0) writeSync(target, `${lines.join('\n')}\n`);
	closeSync(target);
}
