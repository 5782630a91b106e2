import { CREDIT, creditOf } from '#domain/assessment/credit.ts';
import type { ItemSpec } from '#domain/assessment/item.ts';
import { beliefStatistics, type BeliefStatistics } from '#domain/recap/belief-statistics.ts';
import {
	itemStatistics,
	testStatistics,
	type ItemStatistics,
	type TestStatistics,
} from '#domain/recap/item-statistics.ts';
import { firstAttempts, tallyOf } from '#domain/recap/tally.ts';
import { unitStatistics, type UnitStatistics } from '#domain/recap/unit-statistics.ts';
import type { BankShelf } from './bank-shelf.ts';
import type { Session } from './session.ts';

/** An item with the answers that did not earn full credit, the most frequent first. */
export type AnsweredItem = ItemStatistics & { readonly wrong: ItemStatistics['answers'] };

/** How one released bank did in the open cohort. */
export interface BankStatistics {
	/** First 16 hex digits of its digest. */
	readonly bank: string;
	readonly edition: string;
	/** First attempts that it rests on. */
	readonly attempts: number;
	/** `undefined` for too few: see `LEAST_GROUP`. */
	readonly test: TestStatistics | undefined;
	readonly items: readonly AnsweredItem[];
	readonly beliefs: readonly BeliefStatistics[];
}

/** Belief by choice, by item id. */
export type Beliefs = Readonly<Record<string, Readonly<Record<string, string>>>>;

export interface StatisticsDesk {
	/** Of the course of the open cohort; the bank with most attempts first. */
	bankStatistics(beliefs: Beliefs): Promise<readonly BankStatistics[]>;
	unitStatistics(): Promise<readonly UnitStatistics[]>;
}

export function createStatisticsDesk(
	open: () => Session | undefined,
	shelf: BankShelf,
): StatisticsDesk {
	return {
		bankStatistics: (beliefs) => {
			const session = open();
			return Promise.resolve(session === undefined ? [] : statisticsOf(session, shelf, beliefs));
		},
		unitStatistics: () => Promise.resolve(unitStatistics(open()?.recap().rows ?? [])),
	};
}

function statisticsOf(
	{ recap, cohort: { course } }: Session,
	shelf: BankShelf,
	beliefs: Beliefs,
): readonly BankStatistics[] {
	const attempts = recap().rows.flatMap((row) => row.attempts.map(({ attempt }) => attempt));
	const counted = firstAttempts(attempts.filter((each) => course === '' || each.course === course));
	const tags = new Map(Object.entries(beliefs));
	return Object.entries(tallyOf(counted))
		.map(([bank, tally]) => {
			const released = shelf.find(bank)?.bank;
			const specs = new Map((released?.items ?? []).map((item) => [item.id, item]));
			return {
				bank,
				edition: released?.edition ?? '',
				attempts: tally.attempts,
				test: testStatistics(tally),
				items: itemStatistics(tally).map((item) => withWrong(item, specs.get(item.id))),
				beliefs: beliefStatistics(tally, specs, tags),
			};
		})
		.sort((one, other) => other.attempts - one.attempts);
}

/** Answers to an item that is not known any more are shown as they are. */
function withWrong(item: ItemStatistics, spec: ItemSpec | undefined): AnsweredItem {
	const wrong = item.answers.filter(
		({ response }) => spec === undefined || creditOf(spec, response) < CREDIT,
	);
	return { ...item, wrong };
}
