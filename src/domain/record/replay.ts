import type { Bank } from '#domain/assessment/bank.ts';
import type { Form } from '#domain/assessment/form.ts';
import { scoreForm, type Outcome } from '#domain/assessment/outcome.ts';
import type { LearnerRecord } from './record.ts';
import { unpackRecord, type Refused } from './unpack.ts';

export type Replayed =
	| {
			readonly ok: true;
			readonly record: LearnerRecord;
			readonly form: Form;
			readonly outcome: Outcome;
	  }
	| Refused;

/**
 * Sits a packed attempt again: draws its form and scores its responses. Proves that these answers
 * earn this outcome on this bank, not who gave them.
 *
 * @param digest Digest of `bank`, 64 hex digits.
 * @throws {DomainError} Only for a bank that no form can be drawn from, as `drawForm`.
 */
export function replayRecord(code: string, bank: Bank, digest: string): Replayed {
	const unpacked = unpackRecord(code, bank, digest);
	if (!unpacked.ok) return unpacked;
	const { record, form } = unpacked;
	return { ok: true, record, form, outcome: scoreForm(form, record.responses, bank.blueprint) };
}
