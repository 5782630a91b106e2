import { useState } from 'preact/hooks';
import type { Person } from '#domain/learning/learner-data.ts';
import { dateInWib } from '#domain/record/certificate.ts';
import type { Selection } from '#domain/submission/choose-attempts.ts';
import type { CertificatePerson } from '#islands/certificate/make-certificate.ts';
import { checkPerson, type PersonField } from '#islands/certificate/person-faults.ts';
import { submissionText as text } from '#strings/submission.ts';

/** What the learner chose, checked. */
export interface SendChoice {
	/** Its NIP is empty unless the learner ticked to send it. */
	readonly person: CertificatePerson;
	readonly selection: Selection;
}

/** What is typed and ticked, and what is wrong with it once it was handed over. */
export function useSendForm(person: Person | undefined) {
	const [typed, setTyped] = useState<CertificatePerson>({
		name: person?.name ?? '',
		agency: person?.agency ?? '',
		nip: person?.nip ?? '',
	});
	const [sendsNip, setSendsNip] = useState(false);
	const [selection, setSelection] = useState<Selection>('best-and-latest');
	const [faults, setFaults] = useState<Partial<Record<PersonField, string>>>({});
	const fieldOf = (field: PersonField) => ({
		value: typed[field],
		fault: faults[field],
		onInput: (value: string) => {
			setTyped({ ...typed, [field]: value });
			setFaults({ ...faults, [field]: undefined });
		},
	});
	/** The choice, or nothing where a field has a fault. */
	const check = (): SendChoice | undefined => {
		const nip = sendsNip ? typed.nip : '';
		const checked = checkPerson({ ...typed, nip }, dateInWib(Date.now()));
		const isMissing = sendsNip && nip.trim() === '';
		if (checked.ok && !isMissing) return { person: checked.person, selection };
		const found = checked.ok ? {} : checked.faults;
		setFaults(isMissing ? { ...found, nip: text.nipMissing } : found);
		return undefined;
	};
	const faultCount = Object.values(faults).filter((fault) => fault !== undefined).length;
	return { fieldOf, sendsNip, setSendsNip, selection, setSelection, check, faultCount };
}
