import type { Bank } from '#domain/assessment/bank.ts';
import type { Sha256 } from '#domain/record/bank-digest.ts';
import type { PublicJwk } from '#domain/signing/jwk.ts';
import { writeJws } from '#domain/signing/jws.ts';
import type { Sign } from '#domain/signing/ports.ts';
import { certificateUrn } from './certificate-urn.ts';
import { didOf } from './did-jwk.ts';
import type { SignedCertificate } from './signed-certificate.ts';

/** What an Open Badges credential says besides the certificate. */
export interface BadgeSource {
	readonly certificate: SignedCertificate;
	/** The bank that the certificate rests on. */
	readonly bank: Pick<Bank, 'title' | 'jp' | 'blueprint' | 'legalBasis'>;
	/** `url` is the agency's page, absolute. */
	readonly issuer: {
		readonly name: string;
		readonly url?: string | undefined;
		readonly jwk: PublicJwk;
	};
	/** Absolute addresses of the site: the page of the course, and its list of revocations. */
	readonly addresses: { readonly course: string; readonly revocations: string };
	readonly sha256: Sha256;
}

/** Contexts of VC data model 2.0 and Open Badges 3.0; the third defines `1EdTechRevocationList`. */
export const CONTEXTS = [
	'https://www.w3.org/ns/credentials/v2',
	'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
	'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json',
] as const;

/**
 * Signs an `OpenBadgeCredential` (Open Badges 3.0) as a VC-JWT: the credential is the payload, beside
 * the claims that repeat parts of it (section 8.2, "JSON Web Token Proof Format").
 */
export function writeOpenBadge(source: BadgeSource, sign: Sign): Promise<string> {
	const header = { alg: 'ES256', typ: 'JWT', jwk: source.issuer.jwk } as const;
	return writeJws(header, toPayload(source), sign);
}

function toPayload(source: BadgeSource) {
	const { certificate, issuer, addresses, sha256 } = source;
	const { number, signedAt, until } = certificate;
	const id = certificateUrn('credential', number, sha256);
	const subject = certificateUrn('subject', number, sha256);
	const issuerId = didOf(issuer.jwk);
	// The agency vouches from the moment of signing on; the day of passing is `activityEndDate`.
	const validFrom = new Date(signedAt).toISOString().replace('.000', '');
	const validUntil = `${until}T23:59:59+07:00`;
	return {
		'@context': CONTEXTS,
		id,
		type: ['VerifiableCredential', 'OpenBadgeCredential'],
		issuer: {
			id: issuerId,
			type: ['Profile'],
			name: issuer.name,
			...(issuer.url !== undefined && { url: issuer.url }),
		},
		validFrom,
		validUntil,
		name: source.bank.title,
		credentialSubject: {
			id: subject,
			type: ['AchievementSubject'],
			// The name in plain text: this file goes to its owner alone, who shows it to have it compared. A
			// salted hash of a name hides nothing from whoever has the staff list, and names nobody to the
			// others. No NIP, hashed or not, and no `result`: a score would go along wherever it is shown.
			identifier: [
				{
					type: 'IdentityObject',
					hashed: false,
					identityHash: certificate.name,
					identityType: 'name',
				},
			],
			licenseNumber: number,
			activityEndDate: certificate.date,
			achievement: toAchievement(source),
		},
		credentialStatus: { id: addresses.revocations, type: '1EdTechRevocationList' },
		iss: issuerId,
		jti: id,
		sub: subject,
		nbf: signedAt / 1000,
		exp: Date.parse(validUntil) / 1000,
	};
}

/** What every holder of a certificate on this bank has done. */
function toAchievement({ certificate, bank, addresses }: BadgeSource) {
	const needed = Math.round(bank.blueprint.masteryScore * 100);
	return {
		id: addresses.course,
		type: ['Achievement'],
		achievementType: 'CertificateOfCompletion',
		inLanguage: 'id',
		humanCode: certificate.course,
		version: certificate.edition,
		name: bank.title,
		description: `${bank.title}, edisi ${certificate.edition}, ${bank.jp} JP: netralitas ASN menurut ${bank.legalBasis.join('; ')}.`,
		criteria: {
			narrative:
				`Lulus ujian akhir dengan nilai paling rendah ${needed} dari 100 dan semua soal kritis benar, ` +
				`pada bank soal ${certificate.bank}. Jawabannya dihitung ulang oleh instansi penerbit.`,
		},
	};
}
