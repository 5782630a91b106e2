import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAILY_SEED, drawDaily, RECENT_DAYS } from '#domain/practice/daily-question.ts';
import { dayAfter, dayNumber, localDay } from '#domain/practice/local-day.ts';
import { anySeed } from '#tests/unit/domain/builders.ts';
import { buildPast, lastOf } from './practice-builder.ts';

const items = Array.from({ length: 30 }, (_, place) => `soal-${place}`);
const draw = (day: string, last = lastOf()) => drawDaily({ day, seed: DAILY_SEED, items, last });
const anyDay = fc.integer({ min: 0, max: 40_000 }).map((days) => dayAfter('1990-01-01', days));
const noonOf = (day: string) => new Date(`${day}T12:00:00`).getTime();

describe('drawDaily', () => {
	test('is the same all day, for everybody, however the items come', () => {
		fc.assert(
			fc.property(anyDay, anySeed, (day, seed) => {
				const one = drawDaily({ day, seed, items, last: lastOf() });
				expect(drawDaily({ day, seed, items: items.toReversed(), last: lastOf() })).toBe(one);
				expect(items).toContain(one);
			}),
		);
	});

	test('asks every item once before one comes again', () => {
		const start = dayAfter('1970-01-01', 700 * items.length);
		const asked = items.map((_, days) => draw(dayAfter(start, days)));
		expect(new Set(asked).size).toBe(items.length);
	});

	test('what was answered lately gives way, before and after the day', () => {
		fc.assert(
			fc.property(anyDay, fc.integer({ min: -40, max: 40 }), (day, distance) => {
				const usual = draw(day) ?? '';
				const answered = lastOf(buildPast(usual, { at: noonOf(dayAfter(day, distance)) }));
				expect(draw(day, answered) === usual).toBe(Math.abs(distance) >= RECENT_DAYS);
			}),
		);
	});

	test('where everything was answered lately there is a question all the same', () => {
		const all = lastOf(...items.map((item) => buildPast(item, { at: noonOf('2026-11-22') })));
		expect(items).toContain(draw('2026-11-22', all));
		expect(drawDaily({ day: '2026-11-22', seed: DAILY_SEED, items: [], last: all })).toBe(
			undefined,
		);
	});

	test('a clock before 1970 still gets a question', () => {
		expect(items).toContain(draw('1969-12-31'));
	});
});

test('days are those of this device', () => {
	expect(localDay(noonOf('2026-02-28'))).toBe('2026-02-28');
	expect(localDay(new Date('2026-02-28T23:59:59').getTime())).toBe('2026-02-28');
	expect(localDay(new Date('2026-03-01T00:00:00').getTime())).toBe('2026-03-01');
	expect(dayAfter('2028-02-28', 1)).toBe('2028-02-29');
	expect(dayNumber('1970-01-02')).toBe(1);
});
