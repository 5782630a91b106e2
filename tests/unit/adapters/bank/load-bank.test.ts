import { afterEach, expect, test, vi } from 'vitest';
import { loadBank, loadExplanations, loadQuestions } from '#adapters/bank/load-bank.ts';

const answerWith = (answer: () => Response | Promise<Response>) => {
	const asked = vi.fn(() => Promise.resolve().then(answer));
	vi.stubGlobal('fetch', asked);
	return asked;
};

afterEach(() => vi.unstubAllGlobals());

test.for([404, 410])('status %i means that the site has no such bank', async (status) => {
	answerWith(() => new Response('', { status }));
	expect(await loadBank('a'.repeat(64))).toEqual({ ok: false, reason: 'missing' });
});

test.for([400, 401, 403, 408, 429, 500, 503])(
	'status %i says nothing about the bank: it may be asked for again',
	async (status) => {
		answerWith(() => new Response('', { status }));
		expect(await loadBank('a'.repeat(64))).toEqual({ ok: false, reason: 'unreachable' });
	},
);

test('no network, or a page in place of the file, is no missing bank', async () => {
	answerWith(() => Promise.reject(new TypeError('Failed to fetch')));
	expect(await loadQuestions(['a/00000000'])).toEqual({ ok: false, reason: 'unreachable' });
	answerWith(() => new Response('<!doctype html>'));
	expect(await loadQuestions(['a/00000000'])).toEqual({ ok: false, reason: 'unreachable' });
});

test('a file is fetched once while the page is open; a failure is not remembered', async () => {
	answerWith(() => new Response('', { status: 503 }));
	await loadExplanations(['b/00000000', 'c/00000000']);
	const contents = ['{"a":1}', '{"b":2}'];
	const asked = answerWith(() => new Response(contents.shift()));
	expect(await loadExplanations(['b/00000000', 'c/00000000'])).toEqual({
		ok: true,
		value: { a: 1, b: 2 },
	});
	expect(await loadExplanations(['b/00000000', 'c/00000000'])).toEqual({
		ok: true,
		value: { a: 1, b: 2 },
	});
	expect(asked.mock.calls).toEqual([
		['/soal/b/00000000/pembahasan.json'],
		['/soal/c/00000000/pembahasan.json'],
	]);
});
