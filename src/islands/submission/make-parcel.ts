import type { DeviceKey } from '#adapters/crypto/device-key.ts';
import { sha256 } from '#adapters/crypto/sha256.ts';
import { dateInWib } from '#domain/record/certificate.ts';
import { toWholeSeconds } from '#domain/record/record.ts';
import { thumbprintOf } from '#domain/signing/jwk.ts';
import { chooseAttempts, type Selection } from '#domain/submission/choose-attempts.ts';
import { toSubmissionFile } from '#domain/submission/submission-file.ts';
import { writeSubmission } from '#domain/submission/submission-token.ts';
import type { Result } from '#islands/assignment/list-results.ts';
import type { CourseName } from '#islands/assignment/read-link.ts';
import { packAttempt, type CertificatePerson } from '#islands/certificate/make-certificate.ts';
import { submissionText as text } from '#strings/submission.ts';
import { attemptWords, fileHead } from './parcel-words.ts';

/** What the learner chose to hand in. */
export interface ParcelOrder {
	readonly course: CourseName;
	/** Id of the assignment that it answers. */
	readonly assignment: string | undefined;
	/** Every result of the course. */
	readonly results: readonly Result[];
	readonly selection: Selection;
	/** Its NIP is empty unless the learner ticked to send it. */
	readonly person: CertificatePerson;
	/** `undefined` where this browser cannot sign. */
	readonly device: DeviceKey | undefined;
	/** ms epoch. */
	readonly now: number;
}

/** A result ready to go, and exactly what is in it. */
export interface Parcel {
	readonly order: ParcelOrder;
	/** Of the file, oldest first. */
	readonly attempts: readonly Result[];
	/** ms epoch, whole seconds. */
	readonly submittedAt: number;
	/** Thumbprint of the device's key; empty where it cannot sign. */
	readonly deviceKid: string;
	readonly fileName: string;
	readonly file: string;
	/** For QR codes and messages: the best and the latest attempt, without a NIP. */
	readonly brief: string;
	readonly briefAttempts: readonly Result[];
}

/** Packs and signs. Rejects where the browser's key fails. */
export async function makeParcel(order: ParcelOrder): Promise<Parcel> {
	const { results, selection, person, device, course, now } = order;
	const attempts = chooseAttempts(results, selection);
	const briefAttempts = chooseAttempts(results, 'best-and-latest');
	const submittedAt = toWholeSeconds(now);
	const tokensOf = (chosen: readonly Result[], nip: string) =>
		sign(chosen, { order, submittedAt, nip });
	const [whole, brief] = await Promise.all([
		tokensOf(attempts, device === undefined ? '' : person.nip),
		tokensOf(briefAttempts, ''),
	]);
	return {
		order,
		attempts,
		submittedAt,
		deviceKid: device === undefined ? '' : thumbprintOf(device.jwk, sha256),
		fileName: text.fileName(course.id, dateInWib(now)),
		file: toSubmissionFile([...fileHead(order, submittedAt), ...attempts.map(attemptWords)], whole),
		brief: brief.join('\n'),
		briefAttempts,
	};
}

interface ToSign {
	readonly order: ParcelOrder;
	readonly submittedAt: number;
	/** 18 digits or empty. */
	readonly nip: string;
}

/** One token; where the browser cannot sign, the codes of the records instead. */
async function sign(
	chosen: readonly Result[],
	{ order, submittedAt, nip }: ToSign,
): Promise<readonly string[]> {
	const { assignment, person, device } = order;
	const records = chosen.map((result) => packAttempt(result, person));
	if (device === undefined) return records;
	const submission = { records, assignment, submittedAt, device: device.jwk };
	const content = nip === '' ? submission : { ...submission, nip };
	return [await writeSubmission(content, device.sign)];
}
