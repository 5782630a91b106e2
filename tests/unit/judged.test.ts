import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { KINDS, readJudged, type JudgedQuery, type Kind } from '#tests/judged/read-judged.ts';

const judged = readJudged();
const ofKind = (kind: Kind) => judged.filter((query) => query.kind === kind);
const answerable = judged.filter((query) => query.relevant.length > 0);
const precise = answerable.filter((query) => query.kind !== 'thin');
const best = precise.map((query) => query.relevant[0] ?? '');
const bestActs = best.filter((id) => id.startsWith('act:'));

const idsIn = (folder: string, prefix: string) =>
	globSync(`content/${folder}/*.yaml`).map((file) => `${prefix}:${basename(file, '.yaml')}`);
const topicOf = (act: string) =>
	/^topic: (.+)$/m.exec(readFileSync(`content/conduct/${act.slice(4)}.yaml`, 'utf8'))?.[1];

/** Values that stand in a list more than `times` times. */
const over = (times: number, values: readonly string[]) =>
	[...new Set(values)].filter((value) => values.filter((other) => other === value).length > times);

describe('the judged set of "Boleh atau tidak?"', () => {
	const acts = idsIn('conduct', 'act');
	const known = new Set([...acts, ...idsIn('faq', 'faq')]);

	test('names only acts and questions that are in the content', () => {
		expect(judged.flatMap((query) => query.relevant).filter((id) => !known.has(id))).toEqual([]);
	});

	test('names no answer twice for one query', () => {
		expect(judged.filter((query) => over(1, query.relevant).length > 0)).toEqual([]);
	});

	test('gives every query its own id', () => {
		const ids = judged.map((query) => query.id);
		expect(over(1, ids)).toEqual([]);
		expect(ids.filter((id) => !/^q\d{3}$/.test(id))).toEqual([]);
	});

	test('asks nothing twice, whatever the marks and capitals', () => {
		const fold = ({ query }: JudgedQuery) =>
			query
				.toLowerCase()
				.match(/[a-z0-9]+/g)
				?.join(' ') ?? '';
		expect(over(1, judged.map(fold))).toEqual([]);
		expect(judged.filter((query) => fold(query) === '')).toEqual([]);
	});

	test.for<[Kind, number]>([
		['plain', 60],
		['slang', 30],
		['slip', 20],
		['abbreviation', 20],
		['role', 20],
		['phase', 15],
		['negation', 15],
		['long', 5],
		['name', 10],
		['english', 5],
		['outside', 35],
		['thin', 10],
	])('has of the kind %s at least %i', ([kind, least]) => {
		expect(ofKind(kind).length).toBeGreaterThanOrEqual(least);
	});

	test('knows no other kind and no other split', () => {
		expect(judged.filter((query) => !KINDS.includes(query.kind))).toEqual([]);
		expect(judged.filter((query) => !['dev', 'test'].includes(query.split))).toEqual([]);
	});

	test('has at least 150 queries that the content answers', () => {
		expect(precise.length).toBeGreaterThanOrEqual(150);
	});

	test('leaves unanswered what is outside, and nothing else', () => {
		expect(judged.filter((query) => query.relevant.length === 0)).toEqual(ofKind('outside'));
	});

	test('marks the queries that are too thin for one answer', () => {
		expect(judged.filter((query) => query.note === 'thin')).toEqual(ofKind('thin'));
	});

	test('spreads over the table: 110 acts, every topic, none best more than three times', () => {
		expect(new Set(bestActs).size).toBeGreaterThanOrEqual(110);
		expect(new Set(bestActs.map(topicOf))).toEqual(new Set(acts.map(topicOf)));
		expect(over(3, bestActs)).toEqual([]);
	});

	test.for(KINDS)('halves the kind %s between tuning and testing', (kind) => {
		const dev = ofKind(kind).filter((query) => query.split === 'dev').length;
		expect(Math.abs(ofKind(kind).length - 2 * dev)).toBeLessThanOrEqual(1);
	});
});
