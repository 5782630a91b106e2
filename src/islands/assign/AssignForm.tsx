import { useRef } from 'preact/hooks';
import { closingDay, type CheckedContent } from '#domain/assignment/check-draft.ts';
import { shownWhatsappNumber, toWhatsappNumber } from '#domain/assignment/whatsapp-number.ts';
import { DayField } from '#islands/form/DayField.tsx';
import { Field } from '#islands/form/Field.tsx';
import { TextField } from '#islands/form/TextField.tsx';
import { assignText as text } from '#strings/assign.ts';
import type { AssignableCourse } from './assignable-course.ts';
import { useDraft, type DraftFieldProps } from './use-draft.ts';

interface Props {
	readonly courses: readonly AssignableCourse[];
	/** Name in which it is signed. */
	readonly issuer: string;
	readonly onMake: (content: CheckedContent) => void;
}

/** What is asked of whom by when. Faults are named beside their field; the first takes the focus. */
export function AssignForm({ courses, issuer, onMake }: Props) {
	const { draft, fieldOf, check, faultCount } = useDraft(courses[0]?.id ?? '');
	const form = useRef<HTMLFormElement>(null);
	const submit = (event: SubmitEvent) => {
		event.preventDefault();
		const content = check();
		if (content !== undefined) {
			onMake(content);
			return;
		}
		requestAnimationFrame(() =>
			form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
		);
	};
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
			<p role="status">{faultCount > 0 && text.fixFields(faultCount)}</p>
			<p class="actions">
				<button class="button">{text.make}</button>
			</p>
		</form>
	);
}

function CourseField({
	courses,
	value,
	onInput,
	...field
}: DraftFieldProps & { readonly courses: readonly AssignableCourse[] }) {
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

function MessageField({ value, onInput, ...field }: DraftFieldProps) {
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
function WhatsappField(field: DraftFieldProps) {
	const number = toWhatsappNumber(field.value);
	const hint = number === undefined ? field.hint : text.dialled(shownWhatsappNumber(number));
	return <TextField {...field} hint={hint} autocomplete="tel" inputMode="tel" />;
}
