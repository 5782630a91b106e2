import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAILY_SEED, drawDaily, RECENT_DAYS } from '#domain/practice/daily-question.ts';
import { toDay } from '#domain/calendar-day.ts';
import { anySeed } from '#tests/unit/domain/builders.ts';
import { buildPast, lastOf } from './practice-builder.ts';

const items = Array.from({ length: 30 }, (_, place) => `soal-${place}`);
const OFFSET = 420;
const DAY = 86_400_000;
/** 12.00 in Jakarta. */
const noonOf = (day: number) => day * DAY + 5 * 3_600_000;
const onDay = (day: number) => ({ at: noonOf(day), offset: OFFSET });
const draw = (day: number, last = lastOf()) =>
	drawDaily({ now: onDay(day), seed: DAILY_SEED, items, last });
const anyDay = fc.integer({ min: 7_000, max: 47_000 });
const TODAY = toDay('2026-11-22');

describe('drawDaily', () => {
	test('is the same all day, for everybody, however the items come', () => {
		fc.assert(
			fc.property(anyDay, anySeed, (day, seed) => {
				const now = onDay(day);
				const one = drawDaily({ now, seed, items, last: lastOf() });
				// Six in the morning and ten at night are the same day in Jakarta, and two days in London.
				const early = { at: noonOf(day) - 6 * 3_600_000, offset: OFFSET };
				expect(drawDaily({ now: early, seed, items, last: lastOf() })).toBe(one);
				expect(drawDaily({ now, seed, items: items.toReversed(), last: lastOf() })).toBe(one);
				expect(items).toContain(one);
			}),
		);
	});

	test('asks every item once before one comes again', () => {
		const start = 700 * items.length;
		const asked = items.map((_, days) => draw(start + days));
		expect(new Set(asked).size).toBe(items.length);
	});

	test('what was answered lately gives way, before and after the day', () => {
		fc.assert(
			fc.property(anyDay, fc.integer({ min: -40, max: 40 }), (day, distance) => {
				const usual = draw(day) ?? '';
				const answered = lastOf(buildPast(usual, { at: noonOf(day + distance) }));
				expect(draw(day, answered) === usual).toBe(Math.abs(distance) >= RECENT_DAYS);
			}),
		);
	});

	test('where everything was answered lately there is a question all the same', () => {
		const all = lastOf(...items.map((item) => buildPast(item, { at: noonOf(TODAY) })));
		expect(draw(TODAY, all)).toBe(draw(TODAY));
		expect(drawDaily({ now: onDay(TODAY), seed: DAILY_SEED, items: [], last: all })).toBe(
			undefined,
		);
	});

	test('a clock before 1970 still gets a question', () => {
		expect(items).toContain(draw(-1));
	});
});
