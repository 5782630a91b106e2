import { expect, test } from 'vitest';
import { countFindings, findingOf } from '#domain/learning/spotting.ts';

test.for([
	{ violates: true, marked: true, finding: 'found' },
	{ violates: true, marked: false, finding: 'missed' },
	{ violates: false, marked: true, finding: 'accused' },
	{ violates: false, marked: false, finding: 'spared' },
])('violates: $violates, marked: $marked is $finding', ({ finding, ...part }) => {
	expect(findingOf(part)).toBe(finding);
});

test('each part is counted once', () => {
	const parts = [
		{ violates: true, marked: true },
		{ violates: true, marked: true },
		{ violates: true, marked: false },
		{ violates: false, marked: true },
	];
	expect(countFindings(parts)).toEqual({ found: 2, missed: 1, accused: 1, spared: 0 });
});
