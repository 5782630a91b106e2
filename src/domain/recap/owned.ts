import type { JudgedAttempt } from './judged.ts';
import { answerKey } from './tally.ts';

/** An attempt with the person whom it counts for, and the device that signed for it. */
export interface Owned {
	/** Names one person within the recap. */
	readonly person: string;
	/** As other people are told of. */
	readonly name: string;
	readonly attempt: JudgedAttempt;
	/** Thumbprints; none for a bare code. */
	readonly devices: readonly string[];
}

/** What `findSharedKeys` compares of an attempt; all of a nation's are too many to hold whole. */
export interface Keyed {
	readonly person: string;
	readonly name: string;
	/** Number of the certificate. */
	readonly certificate: string;
	/** Names bank and seed. */
	readonly seedKey: string;
	/** The same draw, answers and seconds; the name alone may differ. */
	readonly copyKey: string;
	readonly devices: readonly string[];
}

/** The keys of an attempt. */
export function keyed({ person, name, attempt, devices }: Owned): Keyed {
	const { certificate, bank, seed, number, startedAt, finishedAt, items } = attempt;
	const answers = items.map(({ response }) => answerKey(response)).join(';');
	return {
		...{ person, name, certificate, devices },
		seedKey: bank + seed,
		copyKey: `${bank}${seed}${number}/${startedAt}/${finishedAt}/${answers}`,
	};
}
