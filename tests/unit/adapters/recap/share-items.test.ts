import { expect, test } from 'vitest';
import { createItemSharing } from '#adapters/recap/share-items.ts';
import type { JudgedAttempt, JudgedIntake } from '#domain/recap/judged.ts';

const intake = (id: string, response: Readonly<Record<string, string>>): JudgedIntake => {
	const items = [{ id: 'soal-1', credit: 60, response }];
	const attempt = { code: id, items } as unknown as JudgedAttempt;
	const unsaid = { device: '', assignment: '', nip: '', submittedAt: 0, refused: [] };
	return { ok: true, id, kind: 'record', ...unsaid, attempts: [attempt] };
};
const itemOf = (judged: JudgedIntake | undefined) =>
	judged?.ok === true ? judged.attempts[0]?.items[0] : undefined;

test('equal answers of different batches are one object, different ones are not', () => {
	const share = createItemSharing();
	const [one] = share([intake('a', { choice: 'b' })]);
	const [same, other] = share([intake('b', { choice: 'b' }), intake('c', { choice: 'c' })]);
	expect(itemOf(same)).toBe(itemOf(one));
	expect(itemOf(other)).not.toBe(itemOf(one));
	expect(itemOf(other)?.response).toEqual({ choice: 'c' });
});
