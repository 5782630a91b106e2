import { CREDIT } from '#domain/assessment/credit.ts';
import type { Response } from '#domain/assessment/response.ts';
import { dateInWib } from '#domain/record/certificate.ts';
import type { JudgedAttempt } from './judged.ts';

/** Sums over the answers to one item. Credits are whole units, so sums are exact in any order. */
export interface ItemTally {
	/** Attempts that were shown the item. */
	readonly shown: number;
	/** Answers that earned full credit. */
	readonly right: number;
	readonly credit: number;
	readonly creditSquares: number;
	/** Credit on the rest of the form. */
	readonly rest: number;
	readonly restSquares: number;
	readonly creditTimesRest: number;
	/** How often each answer was given, by `answerKey`; the empty key is no answer. */
	readonly answers: Readonly<Record<string, number>>;
}

/** Sums over attempts on one bank, all of whose forms are equally long. */
export interface BankTally {
	readonly attempts: number;
	readonly passed: number;
	/** Items on a form. */
	readonly length: number;
	/** Credit of each attempt, summed and squared. */
	readonly credit: number;
	readonly creditSquares: number;
	/** Squares of the credits of single items. */
	readonly itemSquares: number;
	/** Attempts by score, in steps of 5 of 100: place 0 is 0 to below 5, place 20 is 100. */
	readonly scores: readonly number[];
	/** Passes by day in WIB, `YYYY-MM-DD`. */
	readonly passesByDay: Readonly<Record<string, number>>;
	/** By item id. */
	readonly items: Readonly<Record<string, ItemTally>>;
}

/** By the first 16 hex digits of the bank's digest. Plain JSON: shards are sent to each other. */
export type Tally = Readonly<Record<string, BankTally>>;

const STEPS = 21;

/** The tally of these attempts, each of which must be given once. */
export function tallyOf(attempts: Iterable<JudgedAttempt>): Tally {
	const tally: Record<string, Mutable<BankTally>> = {};
	for (const attempt of attempts) add((tally[attempt.bank] ??= emptyBank(attempt)), attempt);
	return tally;
}

/** Adds two tallies of different attempts: the same, to the last digit, as one tally of all. */
export function mergeTallies(one: Tally, other: Tally): Tally {
	return mergeRecords(one, other, mergeBanks);
}

/**
 * The attempts that statistics rest on: the first of each learner on each bank, since whoever sits again
 * has seen feedback. A learner is a root seed; who cleared his device counts as a new one. Of several
 * records of one first attempt the one whose certificate's number sorts first stands for all.
 */
export function firstAttempts(attempts: Iterable<JudgedAttempt>): readonly JudgedAttempt[] {
	const first = new Map<string, JudgedAttempt>();
	for (const attempt of attempts) {
		if (attempt.number !== 1) continue;
		const key = attempt.bank + attempt.seed;
		const known = first.get(key);
		if (known === undefined || attempt.certificate < known.certificate) first.set(key, attempt);
	}
	return [...first.values()];
}

/** Answers are shared objects where `judgeIntake` made them: their keys are worth keeping. */
const keys = new WeakMap<Response, string>();

/** One text for each answer to an item, whatever the order of its slots: `choice:b`, `a:yes,c:yes`. */
export function answerKey(response: Response): string {
	const known = keys.get(response);
	if (known !== undefined) return known;
	const key = Object.keys(response)
		.sort()
		.map((slot) => `${slot}:${response[slot] ?? ''}`)
		.join(',');
	keys.set(response, key);
	return key;
}

/** The answer that `answerKey` made this of. */
export function answerOf(key: string): Response {
	if (key === '') return {};
	return Object.fromEntries(key.split(',').map((pair) => pair.split(':', 2) as [string, string]));
}

type Mutable<T> = T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T;

function emptyBank({ items }: JudgedAttempt): Mutable<BankTally> {
	return {
		...{ attempts: 0, passed: 0, length: items.length },
		...{ credit: 0, creditSquares: 0, itemSquares: 0 },
		scores: new Array<number>(STEPS).fill(0),
		passesByDay: {},
		items: {},
	};
}

function emptyItem(): Mutable<ItemTally> {
	const sums = { rest: 0, restSquares: 0, creditTimesRest: 0 };
	return { shown: 0, right: 0, credit: 0, creditSquares: 0, ...sums, answers: {} };
}

function add(bank: Mutable<BankTally>, { items, passed, finishedAt }: JudgedAttempt): void {
	const total = items.reduce((sum, { credit }) => sum + credit, 0);
	bank.attempts += 1;
	bank.credit += total;
	bank.creditSquares += total * total;
	const step = Math.floor((total * (STEPS - 1)) / (items.length * CREDIT));
	bank.scores[step] = (bank.scores[step] ?? 0) + 1;
	if (passed) {
		const day = dateInWib(finishedAt);
		bank.passed += 1;
		bank.passesByDay[day] = (bank.passesByDay[day] ?? 0) + 1;
	}
	for (const { id, credit, response } of items) {
		bank.itemSquares += credit * credit;
		const rest = total - credit;
		const item = (bank.items[id] ??= emptyItem());
		item.shown += 1;
		if (credit === CREDIT) item.right += 1;
		item.credit += credit;
		item.creditSquares += credit * credit;
		item.rest += rest;
		item.restSquares += rest * rest;
		item.creditTimesRest += credit * rest;
		const key = answerKey(response);
		item.answers[key] = (item.answers[key] ?? 0) + 1;
	}
}

const plus = (one: number, other: number) => one + other;

function mergeBanks(one: BankTally, other: BankTally): BankTally {
	return {
		attempts: one.attempts + other.attempts,
		passed: one.passed + other.passed,
		length: one.length,
		credit: one.credit + other.credit,
		creditSquares: one.creditSquares + other.creditSquares,
		itemSquares: one.itemSquares + other.itemSquares,
		scores: one.scores.map((count, step) => count + (other.scores[step] ?? 0)),
		passesByDay: mergeRecords(one.passesByDay, other.passesByDay, plus),
		items: mergeRecords(one.items, other.items, mergeItems),
	};
}

function mergeItems(one: ItemTally, other: ItemTally): ItemTally {
	return {
		shown: one.shown + other.shown,
		right: one.right + other.right,
		credit: one.credit + other.credit,
		creditSquares: one.creditSquares + other.creditSquares,
		rest: one.rest + other.rest,
		restSquares: one.restSquares + other.restSquares,
		creditTimesRest: one.creditTimesRest + other.creditTimesRest,
		answers: mergeRecords(one.answers, other.answers, plus),
	};
}

function mergeRecords<T>(
	one: Readonly<Record<string, T>>,
	other: Readonly<Record<string, T>>,
	merge: (one: T, other: T) => T,
): Readonly<Record<string, T>> {
	const merged: Record<string, T> = { ...one };
	for (const [key, value] of Object.entries(other)) {
		const known = merged[key];
		merged[key] = known === undefined ? value : merge(known, value);
	}
	return merged;
}
