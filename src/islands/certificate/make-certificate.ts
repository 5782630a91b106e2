import { sha256 } from '#adapters/crypto/sha256.ts';
import { siteStore } from '#adapters/storage/site-store.ts';
import { responsesOf } from '#domain/assessment/attempt.ts';
import { PERSON_ID } from '#domain/learning/learner-data.ts';
import { certificateNumber } from '#domain/record/certificate.ts';
import { packRecord } from '#domain/record/pack.ts';
import { toWholeSeconds } from '#domain/record/record.ts';
import type { PassedAttempt } from './passed-attempts.ts';

/** What the learner typed, already checked. */
export interface CertificatePerson {
	readonly name: string;
	readonly agency: string;
	/** 18 digits or empty. */
	readonly nip: string;
}

/** Packs an attempt with its learner's name and keeps it on this device. Returns the code. */
export async function makeCertificate(
	{ attempt, form }: PassedAttempt,
	person: CertificatePerson,
): Promise<string> {
	const finishedAt = toWholeSeconds(attempt.closedAt);
	const code = packRecord(
		{
			bank: attempt.bank,
			seed: attempt.seed,
			number: attempt.number,
			startedAt: toWholeSeconds(attempt.startedAt),
			finishedAt,
			responses: responsesOf(attempt),
			name: person.name,
			agency: person.agency,
		},
		form,
	);
	const at = Date.now();
	const store = siteStore();
	const number = certificateNumber(code, finishedAt, sha256);
	await store.update('certificates', number, () => ({
		code,
		course: attempt.course,
		...person,
		madeAt: at,
		at,
	}));
	await store.update('person', PERSON_ID, () => ({ ...person, at }));
	return code;
}
