import { expect, test } from 'vitest';
import { writeAssignment } from '#domain/assignment/assignment-token.ts';
import { exportData } from '#domain/learning/exchange.ts';
import { emptyLearnerData } from '#domain/learning/learner-data.ts';
import { readImport } from '#islands/data/read-import.ts';
import { makeKey } from '#tests/support/keys.ts';
import { buildAssignment } from '#tests/unit/domain/assignment/build-assignment.ts';

async function read(token: string) {
	const assignments = { a: { token, openedAt: 1, at: 1 } };
	const text = exportData({ ...emptyLearnerData, assignments }, 1);
	return readImport({ size: text.length, text: () => Promise.resolve(text) });
}

test('an assignment in a file is taken as it was signed, and refused with its file as it was not', async () => {
	const { jwk, sign } = await makeKey();
	const token = await writeAssignment(buildAssignment(), jwk, sign);
	expect(await read(token)).toMatchObject({ ok: true });
	const [head, , signature] = token.split('.');
	const other = await writeAssignment(buildAssignment({ due: '2026-12-31' }), jwk, sign);
	const forged = [head, other.split('.')[1], signature].join('.');
	expect(await read(forged)).toMatchObject({ ok: false, reason: 'unsigned' });
});
