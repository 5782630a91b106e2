import type { BadgeSource } from '#domain/credential/open-badge.ts';
import {
	toSignedCertificate,
	type SignedCertificate,
} from '#domain/credential/signed-certificate.ts';
import type { JudgedAttempt } from '#domain/recap/judged.ts';
import { scoreForm } from '#domain/assessment/outcome.ts';
import { certificateNumber, validUntil } from '#domain/record/certificate.ts';
import { packRecord } from '#domain/record/pack.ts';
import type { LearnerRecord } from '#domain/record/record.ts';
import { thumbprintOf } from '#domain/signing/jwk.ts';
import type { TestKey } from '#tests/support/keys.ts';
import { bank, buildRecord, digest, form } from '#tests/unit/domain/record/record-builder.ts';
import { sha256 } from '#tests/unit/domain/record/sha256.ts';

/** 2026-11-23 in WIB: the day after the exam. */
export const signedAt = Date.UTC(2026, 10, 23, 3, 0, 0);

/** The attempt of `buildRecord`, replayed. */
export function judge(over: Partial<LearnerRecord> = {}): JudgedAttempt {
	const record = buildRecord(over);
	const code = packRecord(record, form);
	const { scaled, passed, criticalMissed, items } = scoreForm(
		form,
		record.responses,
		bank.blueprint,
	);
	return {
		code,
		certificate: certificateNumber(code, record.finishedAt, sha256),
		bank: digest.slice(0, 16),
		course: bank.course,
		edition: bank.edition,
		seed: record.seed,
		number: record.number,
		startedAt: record.startedAt,
		finishedAt: record.finishedAt,
		name: record.name,
		agency: record.agency,
		scaled,
		passed,
		criticalMissed,
		until: validUntil(record.finishedAt, bank.validityMonths),
		items: items.map((item) => ({ ...item, response: record.responses[item.id] ?? {} })),
	};
}

export function certificateBy(key: TestKey, attempt: JudgedAttempt = judge()): SignedCertificate {
	return toSignedCertificate(attempt, { signedAt, kid: thumbprintOf(key.jwk, sha256), sha256 });
}

export function badgeBy(key: TestKey, certificate = certificateBy(key)): BadgeSource {
	return {
		certificate,
		bank,
		issuer: {
			name: 'BKPSDM Kabupaten Contoh',
			url: 'https://bkpsdm.contoh.example/',
			jwk: key.jwk,
		},
		addresses: {
			course: 'https://netral.contoh.example/kursus/netralitas/',
			revocations: 'https://netral.contoh.example/.well-known/revocations.json',
		},
		sha256,
	};
}
