import { fileOf, type Content, type Fault } from '#domain/content/content.ts';
import type { Sha256 } from '#domain/record/bank-digest.ts';
import { thumbprintOf } from '#domain/signing/jwk.ts';
import type { Issuer, IssuerKey } from './issuer.ts';

/** What is wrong with keys and revocations that one file, or one field, does not show. */
export function issuerFaults({ issuers }: Pick<Content, 'issuers'>, sha256: Sha256): Fault[] {
	const kids = issuers.flatMap(({ keys }) => keys.map(({ kid }) => kid));
	return issuers.flatMap((issuer) => [
		...issuer.keys.flatMap((key, index) => [
			...thumbprintFaults(key, fieldOf(issuer, index, 'kid'), sha256),
			...repeatedKeyFaults(key, fieldOf(issuer, index, 'kid'), kids),
			...orderFaults(issuer.keys[index - 1], key, fieldOf(issuer, index, 'validFrom')),
		]),
		...repeatedRevocations(issuer),
	]);
}

type Place = Pick<Fault, 'file' | 'field'>;

function fieldOf({ id }: Issuer, index: number, name: string): Place {
	return { file: fileOf('issuers', id), field: `keys.${index}.${name}` };
}

function thumbprintFaults({ kid, jwk }: IssuerKey, place: Place, sha256: Sha256): Fault[] {
	const thumbprint = thumbprintOf(jwk, sha256);
	if (kid === thumbprint) return [];
	return [
		{
			...place,
			found: `"${kid}"`,
			expected: `sidik kunci di sebelahnya, "${thumbprint}"; salin YAML utuh dari halaman kunci`,
		},
	];
}

/** Reported at each place: only the agencies can tell whose the key is. */
function repeatedKeyFaults({ kid }: IssuerKey, place: Place, kids: readonly string[]): Fault[] {
	if (kids.filter((each) => each === kid).length === 1) return [];
	return [
		{
			...place,
			found: `"${kid}" lebih dari satu kali`,
			expected: 'kunci yang ditulis satu kali di satu instansi',
		},
	];
}

function orderFaults(before: IssuerKey | undefined, key: IssuerKey, place: Place): Fault[] {
	if (before === undefined || before.validFrom <= key.validFrom) return [];
	return [
		{
			...place,
			found: key.validFrom,
			expected: `kunci yang diurutkan dari yang terlama; yang di atasnya mulai ${before.validFrom}`,
		},
	];
}

function repeatedRevocations({ id, revocations }: Issuer): Fault[] {
	return revocations.flatMap(({ certificate }, index) => {
		const first = revocations.findIndex((each) => each.certificate === certificate);
		if (first === index) return [];
		return [
			{
				file: fileOf('issuers', id),
				field: `revocations.${index}.certificate`,
				found: `"${certificate}" untuk kedua kali`,
				expected: 'sertifikat yang dicabut satu kali',
			},
		];
	});
}
