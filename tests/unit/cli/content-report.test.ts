import { expect, test } from 'vitest';
import { copyFixture, patience, run } from './content-folder.ts';

test('the report in JSON counts every kind of content', patience, async () => {
	const { root } = await copyFixture();
	const { code, out } = await run('content-report', root, '--json');
	expect(code).toBe(0);
	const { counts, items, provisions } = JSON.parse(out) as Record<string, unknown>;
	expect(counts).toEqual({
		regulations: 1,
		provisions: 5,
		lessons: 1,
		objectives: 2,
		items: 10,
		releasedItems: 10,
		scenarios: 1,
		paths: 1,
		conduct: 1,
		faq: 1,
		glossary: 1,
		courses: 1,
		elections: 1,
		statistics: 1,
	});
	expect(items).toMatchObject({
		byObjective: { netral: 6, pilih: 4 },
		byDifficulty: { easy: 7, medium: 3, hard: 0 },
		byConfidence: { high: 10, medium: 0, low: 0 },
		critical: 1,
	});
	expect(provisions).toMatchObject({
		cited: ['uu-1-2000#1', 'uu-1-2000#2.1.a'],
		neverCited: ['uu-1-2000#3', 'uu-1-2000#4', 'uu-1-2000#5'],
	});
});

test('the report without an option is for reading', patience, async () => {
	const { root } = await copyFixture();
	const { code, out } = await run('content-report', root);
	expect(code).toBe(0);
	expect(out).toContain('    10  releasedItems\n');
	expect(out).toContain('Ketentuan tidak pernah dirujuk: uu-1-2000#3, uu-1-2000#4, uu-1-2000#5\n');
});

test('a file that cannot be read leaves no report, only its line', patience, async () => {
	const { root, write } = await copyFixture();
	await write('glossary/tenang.yaml', 'term: [');
	const { code, out, faults } = await run('content-report', root, '--json');
	expect({ code, out }).toEqual({ code: 1, out: '' });
	expect(faults).toEqual([expect.stringContaining('content/glossary/tenang.yaml › baris ')]);
});
