import { z } from 'astro/zod';
import { isCertificateNumber } from '#domain/record/certificate-number.ts';
import { readPublicJwk } from '#domain/signing/jwk.ts';
import { isoDate } from './common.ts';

const reason = z
	.string()
	.trim()
	.min(5, { error: 'alasan sedikitnya lima huruf, tanpa nama orang' })
	.max(200, { error: 'alasan paling panjang 200 huruf' });

/** Only the public half. Whoever sees `d` can sign as the agency. */
const publicJwk = z
	.record(z.string(), z.unknown(), { error: 'kunci publik dengan bagian kty, crv, x, dan y' })
	.transform((value, context) => {
		const refuse = (message: string) => {
			context.addIssue({ code: 'custom', message });
			return z.NEVER;
		};
		if ('d' in value) {
			return refuse(
				'kunci publik saja. BAHAYA: "d" adalah kunci rahasia; anggap kunci ini bocor, hapus berkasnya, dan buat kunci baru',
			);
		}
		const names = Object.keys(value).sort().join(' ');
		const jwk = names === 'crv kty x y' ? readPublicJwk(value) : undefined;
		return jwk ?? refuse('kty: EC, crv: P-256, lalu x dan y dari halaman kunci, tanpa yang lain');
	});

const key = z
	.strictObject({
		/** Thumbprint of `jwk` (RFC 7638), as the page of keys writes it. */
		kid: z.string().regex(/^[A-Za-z0-9_-]{43}$/, { error: 'sidik kunci, 43 huruf' }),
		jwk: publicJwk,
		/** First day on which signatures of this key count. */
		validFrom: isoDate,
		/** Last such day; absent while the key is in use. */
		validUntil: isoDate.optional(),
		/** Given up because others may have it: nothing that it ever signed counts. */
		revoked: z.strictObject({ on: isoDate, reason }).optional(),
	})
	.refine(({ validFrom, validUntil }) => validUntil === undefined || validUntil >= validFrom, {
		path: ['validUntil'],
		error: 'hari yang tidak mendahului validFrom',
	});

/** One file of `content/issuers`: an agency that countersigns certificates, named by the file. */
export const issuerSchema = z.strictObject({
	/** As it stands on certificates. */
	name: z
		.string()
		.trim()
		.min(3, { error: 'nama instansi sedikitnya tiga huruf' })
		.max(100, { error: 'nama instansi paling panjang 100 huruf' }),
	/** Page of the agency. */
	url: z.url({ protocol: /^https?$/, error: 'alamat yang diawali https://' }).optional(),
	/** Oldest first. Old ones stay for ever: certificates rest on them. */
	keys: z.array(key).min(1),
	/** Certificates taken back. */
	revocations: z
		.array(
			z.strictObject({
				certificate: z
					.string()
					.refine(isCertificateNumber, { error: 'nomor sertifikat, misalnya NTR-2026-7K3M-Q9ZD' }),
				on: isoDate,
				/** For everybody to read: without a word on the person. */
				reason,
			}),
		)
		.default([]),
});
