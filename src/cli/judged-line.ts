import { creditOf } from '#domain/assessment/credit.ts';
import type { JudgedAttempt, JudgedIntake } from '#domain/recap/judged.ts';
import type { ReadIntake } from '#domain/recap/gather.ts';
import { answerKey, answerOf } from '#domain/recap/tally.ts';
import type { BankFolder } from './bank-folder.ts';

/** A judged intake with whence and when it came. */
export interface Judged<T extends JudgedIntake = JudgedIntake> {
	readonly judged: T;
	readonly source: string;
	readonly receivedAt: number;
}

type PackedAttempt = readonly [
	code: string,
	certificate: string,
	bank: string,
	seed: string,
	number: number,
	startedAt: number,
	finishedAt: number,
	name: string,
	agency: string,
	scaled: number,
	passed: 0 | 1,
	criticalMissed: readonly string[],
	until: string,
	items: string,
];

type Packed = readonly [
	id: string,
	source: string,
	receivedAt: number,
	kind: 'submission' | 'record',
	device: string,
	assignment: string,
	nip: string,
	submittedAt: number,
	attempts: readonly PackedAttempt[],
	refused: (ReadIntake & { readonly ok: true })['refused'],
];

/**
 * A judged intake as one line of JSON, for temporary files and for the parts that shards send each
 * other: what replaying found, without the answers' meaning, which the bank has. Unmakes with
 * `fromLine`. A refused intake needs none of this.
 */
export function toLine(
	{ judged, source, receivedAt }: Judged<ReadIntake>,
	banks: BankFolder,
): string {
	const { id, kind, device, assignment, nip, submittedAt, attempts, refused } = judged;
	const packed: Packed = [
		...([id, source, receivedAt, kind, device, assignment, nip, submittedAt] as const),
		attempts.map((attempt) => packAttempt(attempt, banks)),
		refused,
	];
	return JSON.stringify(packed);
}

/** @throws {SyntaxError} When the line was not made by `toLine`. */
export function fromLine(line: string, banks: BankFolder): Judged<ReadIntake> {
	const [id, source, receivedAt, kind, device, assignment, nip, submittedAt, attempts, refused] =
		JSON.parse(line) as Packed;
	const judged = { ok: true, id, kind, device, assignment, nip, submittedAt } as const;
	return {
		source,
		receivedAt,
		judged: {
			...judged,
			attempts: attempts.map((packed) => unpackAttempt(packed, banks)),
			refused,
		},
	};
}

function packAttempt(attempt: JudgedAttempt, banks: BankFolder): PackedAttempt {
	const { code, certificate, bank, seed, number, startedAt, finishedAt, name, agency } = attempt;
	const { scaled, passed, criticalMissed, until, items } = attempt;
	const places = placesIn(bank, banks);
	const answers = items.map(({ id, response }) => `${places.get(id) ?? ''}=${answerKey(response)}`);
	return [
		...([code, certificate, bank, seed, number, startedAt, finishedAt, name, agency] as const),
		...([scaled, passed ? 1 : 0, criticalMissed, until, answers.join(';')] as const),
	];
}

function unpackAttempt(packed: PackedAttempt, banks: BankFolder): JudgedAttempt {
	const [code, certificate, bank, seed, number, startedAt, finishedAt, name, agency] = packed;
	const [, , , , , , , , , scaled, passed, criticalMissed, until, items] = packed;
	const released = banks.get(bank)?.bank;
	return {
		...{ code, certificate, bank, seed, number, startedAt, finishedAt, name, agency },
		course: released?.course ?? '',
		edition: released?.edition ?? '',
		...{ scaled, passed: passed === 1, criticalMissed, until },
		items: items.split(';').map((answer) => itemOf(answer, bank, banks)),
	};
}

type JudgedItem = JudgedAttempt['items'][number];

/** By bank: place of each item, and each answer that was met as one object. */
const placesByBank = new Map<string, ReadonlyMap<string, number>>();
const answersByBank = new Map<string, Map<string, JudgedItem>>();

function placesIn(digest: string, banks: BankFolder): ReadonlyMap<string, number> {
	const known = placesByBank.get(digest);
	if (known !== undefined) return known;
	const items = banks.get(digest)?.bank.items ?? [];
	const places = new Map(items.map(({ id }, place) => [id, place] as const));
	placesByBank.set(digest, places);
	return places;
}

function itemOf(answer: string, digest: string, banks: BankFolder): JudgedItem {
	let known = answersByBank.get(digest);
	if (known === undefined) answersByBank.set(digest, (known = new Map<string, JudgedItem>()));
	const kept = known.get(answer);
	if (kept !== undefined) return kept;
	const [place = '', key = ''] = answer.split('=');
	const item = banks.get(digest)?.bank.items[Number(place)];
	const response = answerOf(key);
	const judged =
		item === undefined
			? { id: '', credit: 0, response }
			: { id: item.id, credit: creditOf(item, response), response };
	known.set(answer, judged);
	return judged;
}
