import { expect, test } from 'vitest';
import { judge, toJudgement } from '#tests/judged/judge-answers.ts';
import { readJudged } from '#tests/judged/read-judged.ts';
import { search } from './open-content.ts';

/** Just below what was measured: a change that makes the search worse has to say so here. */
const floors = {
	dev: { mrr: 0.92, recall: 0.95, falseVerdicts: 0.01, answered: 0.58 },
	test: { mrr: 0.84, recall: 0.885, falseVerdicts: 0.03, answered: 0.41 },
};

test.for(['dev', 'test'] as const)(
	'the %s half of the judged queries is answered well',
	// Answers are judged here; their speed is for the bench.
	{ timeout: 30_000 },
	(split) => {
		const queries = readJudged().filter((query) => query.split === split);
		expect(queries.length).toBeGreaterThan(150);

		const quality = judge(queries, (query) => toJudgement(search.ask(query)));
		expect(quality.mrr).toBeGreaterThanOrEqual(floors[split].mrr);
		expect(quality.recall).toBeGreaterThanOrEqual(floors[split].recall);
		expect(quality.falseVerdicts).toBeLessThanOrEqual(floors[split].falseVerdicts);
		expect(quality.answered).toBeGreaterThanOrEqual(floors[split].answered);
	},
);
