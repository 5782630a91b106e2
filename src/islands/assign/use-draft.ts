import { useState } from 'preact/hooks';
import {
	checkDraft,
	type AssignmentDraft,
	type CheckedContent,
	type DraftFault,
	type DraftField,
} from '#domain/assignment/check-draft.ts';
import { dateInWib } from '#domain/record/certificate.ts';
import { assignText as text } from '#strings/assign.ts';

/** A field of the form, ready to be drawn. */
export interface DraftFieldProps {
	readonly id: string;
	readonly label: string;
	readonly hint: string;
	readonly fault: string | undefined;
	readonly value: string;
	readonly onInput: (value: string) => void;
}

/** What is typed, and what is wrong with it once it was handed over. */
export function useDraft(course: string) {
	const [draft, setDraft] = useState<AssignmentDraft>({
		course,
		cohort: '',
		due: '',
		closes: '',
		message: '',
		whatsapp: '',
		email: '',
		note: '',
	});
	const [faults, setFaults] = useState<Readonly<Partial<Record<DraftField, DraftFault>>>>({});
	const fieldOf = (field: DraftField): DraftFieldProps => {
		const fault = faults[field];
		return {
			id: `tugas-${field}`,
			label: text.fields[field],
			hint: text.hints[field],
			fault: fault && text.faults[fault],
			value: draft[field],
			onInput: (value) => {
				setDraft({ ...draft, [field]: value });
				setFaults({ ...faults, [field]: undefined });
			},
		};
	};
	/** The content, or nothing where a field has a fault. */
	const check = (): CheckedContent | undefined => {
		const checked = checkDraft(draft, dateInWib(Date.now()));
		if (checked.ok) return checked.content;
		setFaults(checked.faults);
		return undefined;
	};
	const faultCount = Object.values(faults).filter((fault) => fault !== undefined).length;
	return { draft, fieldOf, check, faultCount };
}
