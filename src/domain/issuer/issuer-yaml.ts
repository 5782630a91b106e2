import type { Issuer, IssuerKey, Revocation } from './issuer.ts';

/**
 * The file of `content/issuers` that registers an agency: public keys and what was taken back, and
 * nothing that needs to be kept secret.
 */
export function issuerYaml({ id, name, url, keys, revocations }: Issuer): string {
	const lines = [
		`# Simpan sebagai content/issuers/${id}.yaml, jalankan npm run content:check, lalu bangun ulang situs.`,
		'# Berkas ini hanya memuat kunci publik. Cocokkan sidik kunci dengan instansinya lewat telepon.',
		`name: ${quote(name)}`,
		...(url === undefined ? [] : [`url: ${quote(url)}`]),
		'keys:',
		...keys.flatMap(keyLines),
		...(revocations.length === 0 ? [] : ['revocations:', ...revocations.flatMap(revocationLines)]),
	];
	return `${lines.join('\n')}\n`;
}

function keyLines({ kid, jwk, validFrom, validUntil, revoked }: IssuerKey): readonly string[] {
	return [
		`  - kid: ${quote(kid)}`,
		'    jwk:',
		`      kty: ${jwk.kty}`,
		`      crv: ${jwk.crv}`,
		`      x: ${quote(jwk.x)}`,
		`      y: ${quote(jwk.y)}`,
		`    validFrom: ${quote(validFrom)}`,
		...(validUntil === undefined ? [] : [`    validUntil: ${quote(validUntil)}`]),
		...(revoked === undefined
			? []
			: [
					'    revoked:',
					`      on: ${quote(revoked.on)}`,
					`      reason: ${quote(revoked.reason)}`,
				]),
	];
}

/** A certificate that was taken back, as an entry under `revocations:`. */
export function revocationLines({ certificate, on, reason }: Revocation): readonly string[] {
	return [
		`  - certificate: ${quote(certificate)}`,
		`    on: ${quote(on)}`,
		`    reason: ${quote(reason)}`,
	];
}

/** A double-quoted scalar: every JSON string is one (YAML 1.2 section 10.2). */
function quote(text: string): string {
	return JSON.stringify(text);
}
