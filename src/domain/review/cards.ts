import { dayOf, type Moment } from '#domain/calendar-day.ts';
import type { LearnerData } from '#domain/learning/learner-data.ts';
import { type Memory, remember } from './fsrs.ts';
import type { LogEntry, ReviewLog } from './log.ts';
import type { ReviewMaterial } from './material.ts';
import type { Pace } from './pace.ts';

/** Something to be kept in memory: an item that was once missed, or a key point. */
export interface ReviewCard {
	/** Item id, or id of the key point. */
	readonly id: string;
	readonly kind: 'item' | 'point';
	/** `undefined` for what was never looked at as it reads today. */
	readonly memory: Memory | undefined;
	/** The last answer was wrong although the learner was sure: asked before all others. */
	readonly isUrgent: boolean;
	/** What one look at it costs. */
	readonly seconds: number;
}

export interface ReviewCards {
	/** In order of id. */
	readonly cards: readonly ReviewCard[];
	/** Answers dated after today, by a clock that ran ahead. */
	readonly future: number;
}

/**
 * The cards of this learner with their memories, replayed from the log.
 *
 * - An item enters once an answer to it was not recalled (`gradeOf`), or when its key has changed
 *   since it was answered: what was learned may now be wrong. A key point enters with the end of its
 *   lesson, which counts as a first look, `hard`.
 * - Of several looks on one day the first counts: the others come from the memory of that day.
 * - An entry dated after today cannot be placed, so it brings its card in but moves no memory. The
 *   card stays due, is asked again, and from then on is right. The entry itself is kept.
 */
export function replayCards({ data, log, material, pace }: ReplaySource, now: Moment): ReviewCards {
	const today = dayOf(now);
	const looks = new Map<string, LogEntry[]>();
	for (const entry of log.entries) {
		const own = looks.get(entry.card);
		if (own === undefined) looks.set(entry.card, [entry]);
		else own.push(entry);
	}
	const isPast = ({ at }: { readonly at: number }) => dayOf({ ...now, at }) <= today;
	const items = [...material.items.keys()].flatMap((id) => {
		const own = looks.get(id) ?? [];
		const enters = log.changed.has(id) || own.some(({ recall }) => recall === 'again');
		if (!enters) return [];
		return [{ id, kind: 'item' as const, ...replay(own.filter(isPast), now), seconds: pace.item }];
	});
	const points = [...material.points.values()].flatMap(({ id, lesson }) => {
		const finishedAt = data.lessons[lesson]?.finishedAt;
		const own = looks.get(id) ?? [];
		if (finishedAt === undefined && own.length === 0) return [];
		const first = finishedAt === undefined ? [] : [firstLook(id, finishedAt)];
		const past = [...first, ...own].filter(isPast).sort((one, other) => one.at - other.at);
		return [{ id, kind: 'point' as const, ...replay(past, now), seconds: pace.point }];
	});
	const cards = [...items, ...points].sort((one, other) => (one.id < other.id ? -1 : 1));
	return { cards, future: log.entries.filter((entry) => !isPast(entry)).length };
}

export interface ReplaySource {
	readonly data: LearnerData;
	readonly log: ReviewLog;
	readonly material: ReviewMaterial;
	readonly pace: Pace;
}

const firstLook = (card: string, at: number): LogEntry => ({
	card,
	recall: 'hard',
	wasSureButWrong: false,
	at,
});

function replay(entries: readonly LogEntry[], { offset }: Moment) {
	let memory: Memory | undefined;
	for (const { recall, at } of entries) {
		const day = dayOf({ at, offset });
		if (memory === undefined || memory.day < day) memory = remember(memory, recall, day);
	}
	return { memory, isUrgent: entries.at(-1)?.wasSureButWrong === true };
}
