import { thisMoment } from '#adapters/site/this-moment.ts';
import { dayOf } from '#domain/calendar-day.ts';
import type { IdentifiedSitting } from '#domain/diagnosis/sitting-answers.ts';
import { lastAnswers, missedItems } from '#domain/practice/answer-history.ts';
import { DAILY_SEED, drawDaily } from '#domain/practice/daily-question.ts';
import { dailySitting } from '#domain/practice/daily-sitting.ts';
import { drawPractice, itemsOn, QUICK, type Topic } from '#domain/practice/draw-practice.ts';
import { beginSitting, closeSitting } from './keep-sitting.ts';
import { MAX_MISSED, openPractices } from './menu-facts.ts';
import type { PracticeState } from './use-practice.ts';

/** Opens the question of today, or the one that was opened today before. */
export async function beginDaily({
	data,
	index,
	items,
}: PracticeState): Promise<IdentifiedSitting> {
	const now = thisMoment();
	const last = lastAnswers(data, index, now.at);
	const item = drawDaily({ now, seed: DAILY_SEED, items: [...items.keys()], last });
	return beginSitting({
		purpose: 'daily',
		id: dailySitting(dayOf(now)),
		draw: () => (item === undefined ? [] : [item]),
	});
}

/** Opens a quick practice on a topic; one that was left unfinished gives way to it. */
export async function beginTopic(topic: Topic, state: PracticeState): Promise<IdentifiedSitting> {
	await closeOpen(state);
	const last = lastAnswers(state.data, state.index, Date.now());
	const pool = itemsOn(topic, state.index);
	return beginSitting({
		purpose: 'practice',
		draw: (seed) => drawPractice({ pool, last, count: QUICK, seed }),
	});
}

/** Opens a repetition of what was missed; nothing where nothing was. */
export async function beginMissed(state: PracticeState): Promise<IdentifiedSitting | undefined> {
	const missed = missedItems(lastAnswers(state.data, state.index, Date.now()));
	if (missed.length === 0) return undefined;
	await closeOpen(state);
	return beginSitting({ purpose: 'practice', draw: () => missed.slice(0, MAX_MISSED) });
}

async function closeOpen(state: PracticeState): Promise<void> {
	for (const { id } of openPractices(state)) await closeSitting(id);
}

/** A sitting that was begun on a topic in this view. */
export interface BegunTopic {
	readonly sitting: string;
	readonly topic: Topic;
}

/**
 * What "the same again" means for a sitting: the topic that it was begun on. Where that was not kept,
 * or was that of another sitting, its one objective, or all.
 */
export function topicOf(
	{ id: sitting, items }: IdentifiedSitting,
	{ items: known }: Pick<PracticeState, 'items'>,
	begun?: BegunTopic,
): Topic {
	if (begun?.sitting === sitting) return begun.topic;
	const objectives = new Set(items.map((id) => known.get(id)?.objective));
	const [id] = objectives;
	return objectives.size === 1 && id !== undefined ? { kind: 'objective', id } : { kind: 'mixed' };
}
