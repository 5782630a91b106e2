import { describe, expect, test } from 'vitest';
import type { Sanction } from '#domain/content/phase.ts';
import { shownCitations, shownSanctions } from '#domain/content/shown.ts';
import { buildContent, buildLesson } from './content-builder.ts';

const sanction = (kind: Sanction['kind'], citation: string): Sanction => ({
	id: kind,
	kind,
	level: 1,
	title: 'Contoh',
	text: 'Contoh.',
	citations: [citation],
	confidence: 'high',
});
const content = buildContent({
	sanctions: [sanction('pidana', 'uu-1-2000#1'), sanction('disiplin', 'uu-1-2000#2')],
});
const showing = (...ids: readonly string[]) =>
	buildLesson({ citations: [], uses: ids.map((id) => ({ kind: 'sanctions', id })) });

describe('the sanctions of a lesson', () => {
	test('are those of the kinds that it names', () => {
		expect(shownSanctions(showing('pidana'), content).map(({ id }) => id)).toEqual(['pidana']);
		expect(shownSanctions(showing(), content)).toEqual([]);
	});

	test('are all of them where it names no kind', () => {
		expect(shownSanctions(showing('semua'), content)).toHaveLength(2);
	});

	test('bring their provisions along', () => {
		expect(shownCitations(showing('disiplin'), content)).toEqual(['uu-1-2000#2']);
	});
});
