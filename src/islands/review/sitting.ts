import { randomSeed } from '#adapters/crypto/random-seed.ts';
import { thisMoment } from '#adapters/site/this-moment.ts';
import { siteStore } from '#adapters/storage/site-store.ts';
import type { LearnerData, PracticeSitting, Recall } from '#domain/learning/learner-data.ts';
import { dayOf } from '#domain/calendar-day.ts';
import type { KeyPoint, ReviewMaterial } from '#domain/review/material.ts';
import type { Given } from '#islands/practice/PracticeQuestion.tsx';

/** A row of cards that is being worked through. */
export interface OpenReview {
	readonly id: string;
	readonly sitting: PracticeSitting;
}

/** What was said to each card of a sitting. */
export interface Done {
	readonly given: Readonly<Record<string, Given>>;
	readonly recalls: Readonly<Record<string, Recall>>;
}

/** More than anyone does in one go; what is left is offered again. */
const MOST_CARDS = 200;

/** Opens a sitting with these cards and keeps it, so that a closed tab can go on. */
export async function beginReview(cards: readonly { readonly id: string }[]): Promise<OpenReview> {
	const at = Date.now();
	const seed = randomSeed();
	const id = `review-${at}-${seed}`;
	const items = cards.slice(0, MOST_CARDS).map((card) => card.id);
	const sitting: PracticeSitting = { purpose: 'review', seed, items, startedAt: at, at };
	await siteStore().update('sittings', id, () => sitting);
	return { id, sitting };
}

/** Ends a sitting for good. */
export async function closeReview(id: string): Promise<void> {
	const at = Date.now();
	await siteStore().update('sittings', id, (old) => old && { ...old, closedAt: at, at });
}

/** Keeps a recall under its sitting's start, so that the sitting knows its own. */
export async function keepRecall(
	{ sitting }: OpenReview,
	{ id, hash }: KeyPoint,
	recall: Recall,
): Promise<void> {
	const given = { card: id, text: hash, recall, at: Date.now() };
	await siteStore().update('recalls', `${sitting.startedAt}-${id}`, () => given);
}

/** What is kept of the answers in this sitting. */
export function doneIn({ id, sitting }: OpenReview, data: LearnerData): Done {
	const answers = Object.values(data.answers).filter((answer) => answer.sitting === id);
	const recalls = sitting.items.flatMap((card) => {
		const kept = data.recalls[`${sitting.startedAt}-${card}`];
		return kept === undefined ? [] : [[card, kept.recall] as const];
	});
	return {
		given: Object.fromEntries(answers.map((answer) => [answer.item, answer])),
		recalls: Object.fromEntries(recalls),
	};
}

/**
 * The sitting of today that was left open, the latest one first. Cards that are no longer published
 * are taken out of it; an older one is not gone on with, since by now other cards come first.
 */
export function findOpenReview(
	data: LearnerData,
	material: ReviewMaterial,
): OpenReview | undefined {
	const now = thisMoment();
	const open = Object.entries(data.sittings)
		.filter(([, { purpose, closedAt }]) => purpose === 'review' && closedAt === undefined)
		.filter(([, { startedAt }]) => dayOf({ ...now, at: startedAt }) === dayOf(now))
		.sort(([, one], [, other]) => other.startedAt - one.startedAt)
		.map(([id, sitting]): OpenReview => {
			const isKnown = (card: string) => material.items.has(card) || material.points.has(card);
			return { id, sitting: { ...sitting, items: sitting.items.filter(isKnown) } };
		});
	return open.find((each) => {
		const { given, recalls } = doneIn(each, data);
		return each.sitting.items.some((card) => !(card in given) && !(card in recalls));
	});
}
