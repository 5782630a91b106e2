import type { Page } from '@playwright/test';
import { sha256 } from '#adapters/crypto/sha256.ts';
import { writeCertificate } from '#domain/credential/certificate-token.ts';
import { writeOpenBadge } from '#domain/credential/open-badge.ts';
import {
	cutScore,
	recordMark,
	type SignedCertificate,
} from '#domain/credential/signed-certificate.ts';
import { replayRecord } from '#domain/record/replay.ts';
import { certificateNumber, dateInWib, validUntil } from '#domain/record/certificate.ts';
import type { Issuer, IssuerKey } from '#domain/issuer/issuer.ts';
import { toJwks } from '#domain/issuer/to-jwks.ts';
import { toRevocationList } from '#domain/issuer/to-revocation-list.ts';
import { thumbprintOf } from '#domain/signing/jwk.ts';
import { routes } from '#routes';
import { makeKey, type TestKey } from '#tests/support/keys.ts';
import type { Exam } from './exam.ts';

/** An agency that exists for one journey. */
export interface Agency {
	readonly key: TestKey;
	readonly kid: string;
	readonly issuer: Issuer;
}

export const AGENCY = 'BKPSDM Kabupaten Contoh';

/** @param over What is published of its key instead of a window that has begun long ago. */
export async function makeAgency(over: Partial<IssuerKey> = {}): Promise<Agency> {
	const key = await makeKey();
	const kid = thumbprintOf(key.jwk, sha256);
	const published = { kid, jwk: key.jwk, validFrom: '2026-01-01', ...over };
	return {
		key,
		kid,
		issuer: { id: 'bkpsdm-contoh', name: AGENCY, keys: [published], revocations: [] },
	};
}

/** The lists that the site publishes are those of these agencies, for this page. */
export async function publish(page: Page, issuers: readonly Issuer[]): Promise<void> {
	const today = dateInWib(Date.now());
	const lists = [
		[routes.jwks, toJwks(issuers)],
		[routes.revocations, toRevocationList(issuers, today, sha256)],
	] as const;
	for (const [path, json] of lists)
		await page.route(`**${path}`, (route) => route.fulfill({ json }));
}

/** What an agency signs of a record: as replayed, unless a journey says otherwise. */
export function certificateOf(
	exam: Exam,
	{ code, kid, ...over }: { readonly code: string } & Partial<SignedCertificate>,
): SignedCertificate {
	const replayed = replayRecord(code, exam.bank, exam.digest);
	if (!replayed.ok) throw new Error(replayed.reason);
	const { record, outcome } = replayed;
	return {
		number: certificateNumber(code, record.finishedAt, sha256),
		course: exam.bank.course,
		edition: exam.bank.edition,
		bank: exam.digest.slice(0, 16),
		name: record.name,
		agency: record.agency,
		date: dateInWib(record.finishedAt),
		until: validUntil(record.finishedAt, exam.bank.validityMonths),
		scaled: cutScore(outcome.scaled),
		record: recordMark(code, sha256),
		signedAt: Math.floor(Date.now() / 1000) * 1000 - 60_000,
		kid: kid ?? '',
		...over,
	};
}

/** Signs as the agency does: what the QR code holds, and the file beside it. */
export async function signAs(agency: Agency, certificate: SignedCertificate, exam: Exam) {
	const named = { ...certificate, kid: agency.kid };
	const { key, issuer } = agency;
	const token = await writeCertificate(named, key.sign);
	const source = {
		certificate: named,
		bank: exam.bank,
		issuer: { name: issuer.name, jwk: key.jwk },
		addresses: {
			course: `https://netral.contoh.example${routes.course(exam.bank.course)}`,
			revocations: `https://netral.contoh.example${routes.revocations}`,
		},
		sha256,
	};
	return { token, credential: await writeOpenBadge(source, key.sign) };
}
