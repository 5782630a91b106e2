import { checkAgency } from '#domain/person/agency.ts';
import { checkName } from '#domain/person/name.ts';
import { checkNip } from '#domain/person/nip.ts';
import { certificateText as text } from '#strings/certificate.ts';
import type { CertificatePerson } from './make-certificate.ts';

export type PersonField = keyof CertificatePerson;

export type CheckedPerson =
	| { readonly ok: true; readonly person: CertificatePerson }
	| { readonly ok: false; readonly faults: Readonly<Partial<Record<PersonField, string>>> };

/**
 * Checks all three fields at once, so that nobody mends one only to meet the next.
 *
 * @param today `YYYY-MM-DD`.
 */
export function checkPerson(typed: CertificatePerson, today: string): CheckedPerson {
	const name = checkName(typed.name);
	const agency = checkAgency(typed.agency);
	const nip = checkNip(typed.nip, today);
	if (name.ok && agency.ok && nip.ok) {
		return { ok: true, person: { name: name.name, agency: agency.agency, nip: nip.nip } };
	}
	return {
		ok: false,
		faults: {
			...(name.ok
				? {}
				: { name: say(text.nameFaults[name.reason], 'found' in name ? name.found : '') }),
			...(agency.ok ? {} : { agency: say(text.agencyFaults[agency.reason], agency.found) }),
			...(nip.ok ? {} : { nip: text.nipFaults[nip.reason](nip.found) }),
		},
	};
}

function say(message: string | ((found: string) => string), found: string): string {
	return typeof message === 'string' ? message : message(found);
}
