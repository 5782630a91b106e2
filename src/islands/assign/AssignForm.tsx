import { useRef, useState } from 'preact/hooks';
import {
	checkDraft,
	closingDay,
	type AssignmentDraft,
	type CheckedContent,
	type DraftFault,
	type DraftField,
} from '#domain/assignment/check-draft.ts';
import { shownWhatsappNumber, toWhatsappNumber } from '#domain/assignment/whatsapp-number.ts';
import { dateInWib } from '#domain/record/certificate.ts';
import { Field } from '#islands/form/Field.tsx';
import { TextField } from '#islands/form/TextField.tsx';
import { assignText as text } from '#strings/assign.ts';
import type { AssignableCourse } from './assignable-course.ts';
import { DayField } from './DayField.tsx';

interface Props {
	readonly courses: readonly AssignableCourse[];
	/** Name in which it is signed. */
	readonly issuer: string;
	readonly onMake: (content: CheckedContent) => void;
}

type Faults = Readonly<Partial<Record<DraftField, DraftFault>>>;

/** What is asked of whom by when. Faults are named beside their field; the first takes the focus. */
export function AssignForm({ courses, issuer, onMake }: Props) {
	const [draft, setDraft] = useState<AssignmentDraft>({
		course: courses[0]?.id ?? '',
		cohort: '',
		due: '',
		closes: '',
		message: '',
		whatsapp: '',
		email: '',
		note: '',
	});
	const [faults, setFaults] = useState<Faults>({});
	const form = useRef<HTMLFormElement>(null);
	const type = (field: DraftField) => (value: string) => {
		setDraft({ ...draft, [field]: value });
		setFaults({ ...faults, [field]: undefined });
	};
	const fieldOf = (field: DraftField) => {
		const fault = faults[field];
		return {
			id: `tugas-${field}`,
			label: text.fields[field],
			hint: text.hints[field],
			fault: fault && text.faults[fault],
			value: draft[field],
			onInput: type(field),
		};
	};
	const submit = (event: SubmitEvent) => {
		event.preventDefault();
		const checked = checkDraft(draft, dateInWib(Date.now()));
		if (checked.ok) {
			onMake(checked.content);
			return;
		}
		setFaults(checked.faults);
		requestAnimationFrame(() =>
			form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
		);
	};
	const count = Object.values(faults).filter((fault) => fault !== undefined).length;
	return (
		<form class="stack" ref={form} noValidate onSubmit={submit}>
			<p>{text.as(issuer)}</p>
			<CourseField {...fieldOf('course')} courses={courses} />
			<TextField {...fieldOf('cohort')} />
			<div class="assign-days">
				<DayField {...fieldOf('due')} />
				<DayField {...fieldOf('closes')} value={draft.closes || closingDay(draft.due)} />
			</div>
			<MessageField {...fieldOf('message')} />
			<fieldset class="stack">
				<legend>{text.returns}</legend>
				<p class="small quiet">{text.returnsHint}</p>
				<WhatsappField {...fieldOf('whatsapp')} />
				<TextField {...fieldOf('email')} autocomplete="email" />
				<TextField {...fieldOf('note')} />
			</fieldset>
			<p role="status">{count > 0 && text.fixFields(count)}</p>
			<p class="actions">
				<button class="button">{text.make}</button>
			</p>
		</form>
	);
}

interface FieldProps {
	readonly id: string;
	readonly label: string;
	readonly hint: string;
	readonly fault: string | undefined;
	readonly value: string;
	readonly onInput: (value: string) => void;
}

function CourseField({
	courses,
	value,
	onInput,
	...field
}: FieldProps & { readonly courses: readonly AssignableCourse[] }) {
	return (
		<Field {...field}>
			{(control) => (
				<select {...control} value={value} onChange={(event) => onInput(event.currentTarget.value)}>
					{courses.map(({ id, title }) => (
						<option key={id} value={id}>
							{title}
						</option>
					))}
				</select>
			)}
		</Field>
	);
}

function MessageField({ value, onInput, ...field }: FieldProps) {
	return (
		<Field {...field}>
			{(control) => (
				<textarea
					{...control}
					class="prose"
					rows={3}
					value={value}
					onInput={(event) => onInput(event.currentTarget.value)}
				/>
			)}
		</Field>
	);
}

/** Says back which number will be dialled, before anybody relies on it. */
function WhatsappField(field: FieldProps) {
	const number = toWhatsappNumber(field.value);
	const hint = number === undefined ? field.hint : text.dialled(shownWhatsappNumber(number));
	return <TextField {...field} hint={hint} autocomplete="tel" inputMode="tel" />;
}
