import { describe, expect, test } from 'vitest';
import { changeFaults } from '#domain/changes/change-rules.ts';
import type { CourseChange } from '#domain/changes/change.ts';
import { toFeedEntry } from '#domain/changes/feed-entry.ts';
import { lawChanges } from '#domain/changes/law-changes.ts';
import { groupByYear, listChanges } from '#domain/changes/list-changes.ts';
import { toLine } from '#domain/content/content.ts';
import { danglingReferences } from '#domain/content/references.ts';
import type { Provision, Regulation } from '#domain/content/regulation.ts';
import { changeSchema } from '#schemas/change.ts';
import {
	buildContent,
	buildProvision,
	buildRegulation,
} from '#tests/unit/domain/content/content-builder.ts';

const regulation = (over: Partial<Regulation> = {}): Regulation => ({
	...buildRegulation(),
	id: 'uu-1-2000',
	short: 'UU 1/2000',
	status: 'in-force',
	enacted: undefined,
	from: undefined,
	until: undefined,
	replacedBy: [],
	provisions: [],
	...over,
});

const provision = (pinpoint: string, from: string): Provision => {
	return buildProvision(pinpoint, { label: `Pasal ${pinpoint}`, from });
};

const change = (over: Partial<CourseChange> = {}): CourseChange => ({
	id: 'edisi',
	date: '2001-01-01',
	title: 'Edisi baru',
	text: 'Kursus terbit lagi.',
	touches: [],
	...over,
});

const told = (...regulations: Regulation[]) =>
	lawChanges(regulations).map(({ date, title }) => `${date} ${title}`);

describe('lawChanges', () => {
	test('tells only days that the content has', () => {
		expect(told(regulation())).toEqual([]);
		expect(told(regulation({ from: '2000-02-01' }))).toEqual([
			'2000-02-01 UU 1/2000 mulai berlaku',
		]);
	});

	test('is enacted and in force in one entry where both are one day', () => {
		const both = { enacted: '2000-01-01', from: '2000-01-01' };
		expect(told(regulation(both))).toEqual(['2000-01-01 UU 1/2000 ditetapkan dan mulai berlaku']);
		expect(told(regulation({ ...both, from: '2000-02-01' }))).toHaveLength(2);
	});

	test('says that a law ended, whether it was revoked, and by what', () => {
		const old = regulation({ status: 'revoked', until: '2001-03-04', replacedBy: ['uu-2-2001'] });
		const entries = lawChanges([old, regulation({ id: 'uu-2-2001', short: 'UU 2/2001' })]);
		expect(entries).toMatchObject([
			{
				id: 'uu-1-2000-berakhir-2001-03-04',
				title: 'UU 1/2000 dicabut',
				touches: ['uu-1-2000', 'uu-2-2001'],
			},
		]);
		expect(entries[0]?.text).toMatch(/oleh UU 2\/2001\.$/);
		expect(told(regulation({ until: '2001-03-04' }))).toEqual(['2001-03-04 UU 1/2000 berakhir']);
	});

	test('has one entry for provisions with a day of their own, and none for the others', () => {
		const provisions = [
			provision('1', '2000-01-01'),
			provision('2', '2002-01-01'),
			provision('3', '2002-01-01'),
		];
		const [, later, ...rest] = lawChanges([
			regulation({ enacted: '2000-01-01', from: '2000-01-01', provisions }),
		]);
		expect(rest).toEqual([]);
		expect(later).toMatchObject({
			date: '2002-01-01',
			title: 'Pasal 2, Pasal 3 UU 1/2000 mulai berlaku',
			touches: ['uu-1-2000#2', 'uu-1-2000#3'],
		});
	});
});

test('changes come newest first, those of one day by their ids, whatever the order of files', () => {
	const changes = [
		change({ id: 'b' }),
		change({ id: 'a' }),
		change({ id: 'c', date: '2003-01-01' }),
	];
	const regulations = [regulation({ from: '2002-05-05' })];
	const sorted = listChanges({ changes, regulations });
	expect(sorted.map(({ id }) => id)).toEqual(['c', 'uu-1-2000-berlaku-2002-05-05', 'a', 'b']);
	expect(listChanges({ changes: changes.toReversed(), regulations })).toEqual(sorted);
	expect(groupByYear(sorted).map((group) => [group.year, group.changes.length])).toEqual([
		['2003', 1],
		['2002', 1],
		['2001', 2],
	]);
});

test('an entry of the feed keeps its guid wherever the site lies', () => {
	const here = toFeedEntry({ ...change(), kind: 'course' }, 'perubahan/');
	const there = toFeedEntry({ ...change(), kind: 'course' }, 'https://contoh.invalid/perubahan/');
	expect(here.guid).toBe(there.guid);
	expect([here.link, there.link]).toEqual([
		'perubahan/#edisi',
		'https://contoh.invalid/perubahan/#edisi',
	]);
});

describe('a change that its author got wrong', () => {
	test('names a day that has not been checked yet', () => {
		const regulations = [regulation({ asOf: '2026-11-22' })];
		const lines = (date: string) =>
			changeFaults(buildContent({ changes: [change({ date })], regulations })).map(toLine);
		expect(lines('2026-11-22')).toEqual([]);
		expect(lines('2026-11-23')).toEqual([
			'content/changes/edisi.yaml › date: ditemukan 2026-11-23; seharusnya hari yang tidak sesudah pemeriksaan hukum terakhir, 2026-11-22.',
		]);
	});

	test('names courses and provisions that are not there', () => {
		const changes = [change({ touches: ['tak-ada', 'uu-9-1999#9'] })];
		expect(danglingReferences(buildContent({ changes })).map(({ field }) => field)).toEqual([
			'touches.0',
			'touches.1',
		]);
	});

	test('is refused with a day that no calendar has, or a touch that is neither', () => {
		const takes = (over: object) => {
			const { date, title, text, touches } = change();
			return changeSchema.safeParse({ date, title, text, touches, ...over }).success;
		};
		expect(takes({})).toBe(true);
		expect(takes({ date: '2026-02-30' })).toBe(false);
		expect(takes({ touches: ['Orientasi ASN'] })).toBe(false);
	});
});
