import type { Seed } from './random.ts';
import type { Response, Responses } from './response.ts';

/** A response and when it was given (ms epoch). */
export interface TimedResponse {
	readonly response: Response;
	readonly at: number;
}

/** Whether an item is marked to be looked at again, and since when (ms epoch). */
export interface Mark {
	readonly marked: boolean;
	readonly at: number;
}

interface Sitting {
	readonly id: string;
	/** Course id. */
	readonly course: string;
	/** Digest of the bank, 64 hex digits. */
	readonly bank: string;
	/** Root seed: one per learner and bank, shared by all attempts. */
	readonly seed: Seed;
	/** 1 for the first attempt on this bank. */
	readonly number: number;
	readonly startedAt: number;
	/** Time of the latest event (ms epoch). Every event moves it on, even where the clock goes back. */
	readonly lastAt: number;
	/** By item id. A cleared answer stays, as an empty response, so that its time is known. */
	readonly responses: Readonly<Record<string, TimedResponse>>;
	/** By item id. A mark taken away stays, as `marked: false`, so that its time is known. */
	readonly marked: Readonly<Record<string, Mark>>;
}

export type OpenAttempt = Sitting & { readonly state: 'open' };
export type ClosedAttempt = Sitting & { readonly state: 'closed'; readonly closedAt: number };

/** One sitting of an exam, as plain JSON. Form and outcome are derived from it, never kept in it. */
export type Attempt = OpenAttempt | ClosedAttempt;

/** `at` is ms epoch. */
export type AttemptEvent =
	| {
			readonly type: 'answer';
			readonly itemId: string;
			/** Replaces the earlier one whole; empty clears it. */
			readonly response: Response;
			readonly at: number;
	  }
	| { readonly type: 'mark' | 'unmark'; readonly itemId: string; readonly at: number }
	| { readonly type: 'submit'; readonly at: number };

/** Opens an attempt at `at` (ms epoch). */
export function startAttempt(
	attempt: Pick<Attempt, 'id' | 'course' | 'bank' | 'seed' | 'number'> & { readonly at: number },
): OpenAttempt {
	const { id, course, bank, seed, number, at } = attempt;
	const sitting = { id, course, bank, seed, number, startedAt: at, lastAt: at };
	return { ...sitting, responses: {}, marked: {}, state: 'open' };
}

/**
 * Moves an attempt forward. A closed attempt never changes. An event that is not later than the one
 * before, because the clock was set back or both fell into one millisecond, counts as happening 1 ms
 * after it: `mergeAttempts` keeps the latest, and must find this one so.
 */
export function advance(attempt: Attempt, event: AttemptEvent): Attempt {
	if (attempt.state === 'closed') return attempt;
	const at = Math.max(event.at, attempt.lastAt + 1);
	const { responses, marked } = attempt;
	switch (event.type) {
		case 'answer': {
			const timed = { response: event.response, at };
			return { ...attempt, lastAt: at, responses: { ...responses, [event.itemId]: timed } };
		}
		case 'mark':
		case 'unmark': {
			const mark = { marked: event.type === 'mark', at };
			return { ...attempt, lastAt: at, marked: { ...marked, [event.itemId]: mark } };
		}
		case 'submit':
			return { ...attempt, lastAt: at, state: 'closed', closedAt: at };
	}
}

/** The answers of an attempt without their times, cleared ones left out: what is scored and packed. */
export function responsesOf({ responses }: Attempt): Responses {
	const given = Object.entries(responses).filter(
		([, { response }]) => Object.keys(response).length > 0,
	);
	return Object.fromEntries(given.map(([itemId, { response }]) => [itemId, response]));
}

/** Ids of the items that are marked now. */
export function markedItems({ marked }: Attempt): readonly string[] {
	return Object.keys(marked).filter((itemId) => marked[itemId]?.marked === true);
}
