import { sha256 } from '#adapters/crypto/sha256.ts';
import { siteStore } from '#adapters/storage/site-store.ts';
import { responsesOf } from '#domain/assessment/attempt.ts';
import type { Form } from '#domain/assessment/form.ts';
import { PERSON_ID } from '#domain/learning/learner-data.ts';
import { certificateNumber } from '#domain/record/certificate.ts';
import { packRecord } from '#domain/record/pack.ts';
import { toWholeSeconds, type LearnerRecord } from '#domain/record/record.ts';
import type { CertificateView } from './certificate-view.ts';
import type { PassedAttempt } from './passed-attempts.ts';

/** What the learner typed, already checked. */
export interface CertificatePerson {
	readonly name: string;
	readonly agency: string;
	/** 18 digits or empty. */
	readonly nip: string;
}

/** Packs an attempt with its learner's name and keeps it on this device. Returns the code. */
export function makeCertificate(
	passed: Pick<PassedAttempt, 'attempt' | 'form'>,
	person: CertificatePerson,
): Promise<string> {
	const { form, attempt } = passed;
	return keep({ ...recordOf(passed), form, course: attempt.course }, person);
}

/** The code of an attempt under this name, kept nowhere: for those who score the sheets of others. */
export function packAttempt(
	passed: Pick<PassedAttempt, 'attempt' | 'form'>,
	{ name, agency }: Pick<CertificatePerson, 'name' | 'agency'>,
): string {
	return packRecord({ ...recordOf(passed), name, agency }, passed.form);
}

function recordOf({ attempt }: Pick<PassedAttempt, 'attempt'>) {
	const { bank, seed, number } = attempt;
	const startedAt = toWholeSeconds(attempt.startedAt);
	const finishedAt = toWholeSeconds(attempt.closedAt);
	return { bank, seed, number, startedAt, finishedAt, responses: responsesOf(attempt) };
}

/** The same attempt under a corrected name, agency or NIP. Returns the new code. */
export function remakeCertificate(
	{ record, form, bank }: Pick<CertificateView, 'record' | 'form' | 'bank'>,
	person: CertificatePerson,
): Promise<string> {
	return keep({ ...record, form, course: bank.course }, person);
}

async function keep(
	source: Omit<LearnerRecord, 'name' | 'agency'> & { readonly form: Form; readonly course: string },
	person: CertificatePerson,
): Promise<string> {
	const { form, course, ...record } = source;
	const { name, agency } = person;
	const code = packRecord({ ...record, name, agency }, form);
	const at = Date.now();
	const store = siteStore();
	const number = certificateNumber(code, record.finishedAt, sha256);
	await store.update('certificates', number, () => ({ code, course, ...person, madeAt: at, at }));
	await store.update('person', PERSON_ID, () => ({ ...person, at }));
	return code;
}
