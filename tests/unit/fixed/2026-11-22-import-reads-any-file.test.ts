import { expect, test, vi } from 'vitest';
import { exportData, MAX_IMPORT_LENGTH } from '#domain/learning/exchange.ts';
import { emptyLearnerData } from '#domain/learning/learner-data.ts';
import { readImport } from '#islands/data/read-import.ts';

// A film chosen by mistake was read into memory before its length was looked at, and a file that
// could not be read left the page without a word.

const json = exportData(emptyLearnerData, 1);
const fileOf = (size: number, text = () => Promise.resolve(json)) => ({ size, text: vi.fn(text) });

test('a file that is too large is refused unread', async () => {
	const file = fileOf(MAX_IMPORT_LENGTH + 1);
	expect(await readImport(file)).toMatchObject({ ok: false, reason: 'too-large' });
	expect(file.text).not.toHaveBeenCalled();
});

test('a file of exactly the largest size is read', async () => {
	expect(await readImport(fileOf(MAX_IMPORT_LENGTH))).toEqual({ ok: true, data: emptyLearnerData });
});

test('a file that the browser cannot read is refused as broken', async () => {
	const file = fileOf(10, () => Promise.reject(new DOMException('gone', 'NotReadableError')));
	expect(await readImport(file)).toMatchObject({ ok: false, reason: 'broken' });
});
