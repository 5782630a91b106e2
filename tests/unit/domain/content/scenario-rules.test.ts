import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Verdict } from '#domain/content/conduct.ts';
import { scenarioFaults } from '#domain/content/scenario-rules.ts';
import type { EndingKind, Scene } from '#domain/content/scenario.ts';
import { noContent } from './content-builder.ts';

const scene = (id: string, ...ways: string[]): Scene => ({
	id,
	text: `Adegan ${id}.`,
	choices: ways.map((to, index) => ({
		id: 'abcd'.charAt(index),
		text: `Menuju ${to}`,
		// What ends badly was prohibited, as the rules demand of a story.
		verdict: to === 'buruk' ? 'prohibited' : 'allowed',
		consequence: `Anda menuju ${to}.`,
		to,
	})),
});

const judged = (from: Scene, verdict: Verdict): Scene =>
	'choices' in from
		? { ...from, choices: from.choices.map((choice) => ({ ...choice, verdict })) }
		: from;

const ending = (id: string, kind: EndingKind): Scene => ({
	id,
	text: `Akhir ${id}.`,
	ending: kind,
	lesson: 'Pelajaran akhir.',
	citations: [],
});

const faultsOf = (...scenes: Scene[]) =>
	scenarioFaults({
		...noContent,
		scenarios: [
			{
				id: 'contoh',
				title: 'Contoh',
				summary: 'Skenario contoh.',
				lesson: 'dasar/01#awal',
				role: 'Pegawai',
				motif: 'paper',
				phases: [],
				minutes: 2,
				asOf: '2026-01-01',
				scenes,
			},
		],
	});

const ends = [ending('baik', 'safe'), ending('buruk', 'violation')];

test('a story that branches, meets again and ends has no fault', () => {
	expect(
		faultsOf(
			scene('mulai', 'kiri', 'kanan'),
			scene('kiri', 'kanan', 'baik'),
			scene('kanan', 'buruk', 'mulai'),
			...ends,
		),
	).toEqual([]);
});

test('a way on that leads nowhere is named with the scene that may be meant', () => {
	expect(faultsOf(scene('mulai', 'baik', 'burk'), ...ends)).toEqual([
		{
			file: 'content/scenarios/contoh.yaml',
			field: 'scenes.0.choices.1.to',
			found: '"burk"',
			expected: 'adegan yang ada di skenario ini',
			nearest: 'buruk',
		},
	]);
});

test('a scene that no choice leads to is named', () => {
	expect(faultsOf(scene('mulai', 'baik', 'buruk'), scene('pulau', 'baik'), ...ends)).toMatchObject([
		{ field: 'scenes.1', found: 'adegan "pulau" yang tidak dapat dicapai' },
	]);
});

test('scenes that lead only to each other are a loop without an exit', () => {
	expect(
		faultsOf(
			scene('mulai', 'baik', 'buruk', 'putar'),
			scene('putar', 'balik'),
			scene('balik', 'putar'),
			...ends,
		),
	).toMatchObject([
		{ field: 'scenes.1.choices', found: 'adegan "putar" yang hanya berputar-putar' },
		{ field: 'scenes.2.choices', found: 'adegan "balik" yang hanya berputar-putar' },
	]);
});

test.for(['safe', 'violation'] as const)('a story without a %s ending is one-sided', (kind) => {
	const [good, bad] = ends;
	const left = kind === 'safe' ? bad : good;
	if (left === undefined) throw new Error('Both endings are given above.');
	expect(faultsOf(scene('mulai', left.id, left.id), left)).toMatchObject([
		{ field: 'scenes', expected: `sekurangnya satu akhir ${kind}` },
	]);
});

test('a violation that allowed and conditional choices lead to is named with the shortest such way', () => {
	expect(
		faultsOf(
			scene('mulai', 'baik', 'buruk', 'tengah'),
			judged(scene('tengah', 'mulai', 'buruk'), 'conditional'),
			...ends,
		),
	).toEqual([
		{
			file: 'content/scenarios/contoh.yaml',
			field: 'scenes.3.ending',
			found: 'violation sesudah "mulai c, tengah b", tanpa satu pun pilihan prohibited',
			expected: 'mended atau safe, atau pilihan prohibited di jalan itu',
		},
	]);
});

test('an ending is not safe after a prohibited choice, however long ago', () => {
	expect(
		faultsOf(
			scene('mulai', 'buruk', 'baik', 'tengah'),
			judged(scene('tengah', 'lalu', 'lalu'), 'prohibited'),
			scene('lalu', 'mulai', 'mulai'),
			...ends,
		),
	).toEqual([
		{
			file: 'content/scenarios/contoh.yaml',
			field: 'scenes.3.ending',
			found: 'safe sesudah "mulai c, tengah a, lalu a, mulai b", dengan pilihan prohibited',
			expected: 'mended, atau akhir lain bagi jalan itu',
		},
	]);
});

test.for(['allowed', 'prohibited'] as const)(
	'a mended ending may follow a choice that is %s',
	(verdict) => {
		expect(
			faultsOf(
				scene('mulai', 'baik', 'buruk', 'tengah'),
				judged(scene('tengah', 'tertolong', 'tertolong'), verdict),
				...ends,
				ending('tertolong', 'mended'),
			),
		).toEqual([]);
	},
);

test('whoever walks an accepted story at random can always still reach an ending', () => {
	const names = ['s0', 's1', 's2', 's3', 's4', 'baik', 'buruk'];
	const ways = fc.array(fc.constantFrom(...names), { minLength: 2, maxLength: 3 });
	let accepted = 0;
	fc.assert(
		fc.property(fc.array(ways, { minLength: 5, maxLength: 5 }), (graph) => {
			const scenes = [...graph.map((to, index) => scene(`s${index}`, ...to)), ...ends];
			if (faultsOf(...scenes).length > 0) return;
			accepted++;
			for (const start of scenes)
				expect(distanceToEnd(start.id, scenes)).toBeLessThan(scenes.length);
		}),
		{ numRuns: 500 },
	);
	expect(accepted).toBeGreaterThan(10);
});

/** Steps to the nearest ending, found by trying every way: another method than the rule's own. */
function distanceToEnd(id: string, scenes: readonly Scene[], depth = 0): number {
	const here = scenes.find((each) => each.id === id);
	if (here === undefined || depth > scenes.length) return Number.POSITIVE_INFINITY;
	if ('ending' in here) return 0;
	return 1 + Math.min(...here.choices.map(({ to }) => distanceToEnd(to, scenes, depth + 1)));
}
