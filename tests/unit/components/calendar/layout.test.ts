import { expect, test } from 'vitest';
import { stackLabels, wrapWords } from '#components/calendar/labels.ts';
import {
	groupDays,
	layOutMonths,
	layOutSegments,
	listLensDays,
	spread,
} from '#components/calendar/layout.ts';

const periods = [
	{ phase: 'kampanye', title: 'Masa kampanye', from: '2028-01-28', until: '2028-02-26', days: 30 },
	{ phase: 'masa-tenang', title: 'Masa tenang', from: '2028-02-27', until: '2028-02-29', days: 3 },
	{
		phase: 'pemungutan',
		title: 'Hari pemungutan',
		from: '2028-03-01',
		until: '2028-03-01',
		days: 1,
	},
	{ phase: 'pasca', title: 'Sesudahnya', from: '2028-03-02', until: '2028-04-06', days: 36 },
];

test('phases are drawn to scale, without gaps, over the whole length', () => {
	const segments = layOutSegments(periods, 700);
	expect(segments.map(({ start }) => Math.round(start))).toEqual([0, 300, 330, 340]);
	expect(segments.map(({ length }) => Math.round(length))).toEqual([300, 30, 10, 360]);
});

test('months are marked where they begin', () => {
	expect(layOutMonths(periods, 70, 1)).toEqual([
		{ place: 4, year: 2028, month: 1 },
		{ place: 33, year: 2028, month: 2 },
		{ place: 64, year: 2028, month: 3 },
	]);
	expect(layOutMonths(periods, 70, 3)).toEqual([{ place: 64, year: 2028, month: 3 }]);
});

test('below the lens stand two weeks with voting day in the fourth of the second', () => {
	const days = listLensDays(periods, '2028-03-01');
	expect(days).toHaveLength(14);
	expect(days[10]).toEqual({ date: '2028-03-01', weekday: 3, number: 1, phase: 'pemungutan' });
	expect(groupDays(days)).toEqual([
		{ phase: 'kampanye', first: 0, count: 7 },
		{ phase: 'masa-tenang', first: 7, count: 3 },
		{ phase: 'pemungutan', first: 10, count: 1 },
		{ phase: 'pasca', first: 11, count: 3 },
	]);
});

test('labels are moved apart, and back where the drawing ends', () => {
	expect(spread([0, 5, 8, 100], 10, 200)).toEqual([0, 10, 20, 100]);
	expect(spread([80, 95, 98], 10, 100)).toEqual([80, 90, 100]);
});

test('no line up to a label runs through the words of another', () => {
	const wanted = [
		{ start: 0, end: 370, width: 150 },
		{ start: 374, end: 424, width: 260 },
		{ start: 425, end: 530, width: 220 },
		{ start: 537, end: 690, width: 260 },
		{ start: 692, end: 1000, width: 200 },
	];
	expect(stackLabels(wanted, 1000).map(({ level }) => level)).toEqual([0, 3, 2, 1, 0]);
	const late = [
		{ start: 780, end: 890, width: 230 },
		{ start: 897, end: 1000, width: 260 },
	];
	expect(stackLabels(late, 1000)).toEqual([
		{ x: 890, anchor: 'end', level: 0 },
		{ x: 1000, anchor: 'end', level: 1 },
	]);
});

test('words are never broken', () => {
	expect(wrapWords('Hari pemungutan suara', 9)).toEqual(['Hari', 'pemungutan', 'suara']);
	expect(wrapWords('Masa tenang', 20)).toEqual(['Masa tenang']);
});
