import { useState } from 'preact/hooks';
import type { Desk } from '#adapters/recap/desk.ts';
import { Field } from '#islands/form/Field.tsx';
import { TextField } from '#islands/form/TextField.tsx';
import { recapText as text } from '#strings/recap.ts';
import { placeHref } from './place.ts';
import { readAssignmentLink } from './read-assignment-link.ts';
import type { RecapCourse } from './recap-course.ts';

interface Props {
	readonly desk: Desk;
	readonly courses: readonly RecapCourse[];
}

/** The form that makes a cohort, from the link of an assignment or by hand. */
export function NewCohort({ desk, courses }: Props) {
	const [title, setTitle] = useState('');
	const [course, setCourse] = useState(courses[0]?.id ?? '');
	const [due, setDue] = useState('');
	const [link, setLink] = useState({ value: '', token: '', id: '', said: '', fault: '' });
	const [isAsked, setAsked] = useState(false);
	const isEmpty = title.trim() === '';

	const readLink = async (value: string) => {
		const nothing = { value, token: '', id: '', said: '', fault: '' };
		setLink(nothing);
		if (value.trim() === '') return;
		const read = await readAssignmentLink(value);
		if (!read.ok) return setLink({ ...nothing, fault: text.linkFaults[read.reason] });
		const { id, cohort, due: day, course: wanted } = read.assignment;
		setLink({ ...nothing, token: read.token, id, said: text.linkRead(cohort) });
		setTitle(cohort);
		setDue(day);
		if (courses.some((each) => each.id === wanted)) setCourse(wanted);
	};
	const create = async () => {
		setAsked(true);
		if (isEmpty) return;
		const head = {
			title: title.trim(),
			course,
			due,
			assignment: link.token,
			assignmentId: link.id,
		};
		const id = await desk.create(head);
		void askToKeep();
		location.hash = placeHref({ cohort: id, view: 'masuk' });
	};

	return (
		<section class="card stack" aria-labelledby="buat">
			<h2 id="buat">{text.create}</h2>
			<p>{text.createText}</p>
			<TextField
				id="tautan"
				label={text.fromLink}
				hint={text.fromLinkHint}
				value={link.value}
				fault={link.fault === '' ? undefined : link.fault}
				onInput={(value) => void readLink(value)}
			/>
			<p role="status">{link.said}</p>
			<TextField
				id="nama-kelompok"
				label={text.name}
				hint={text.nameHint}
				value={title}
				fault={isAsked && isEmpty ? text.nameFault : undefined}
				onInput={setTitle}
			/>
			<div class="field">
				<label for="kursus">{text.course}</label>
				<select
					id="kursus"
					value={course}
					onChange={(event) => setCourse(event.currentTarget.value)}
				>
					{courses.map((each) => (
						<option key={each.id} value={each.id}>
							{each.title}
						</option>
					))}
				</select>
			</div>
			<Field id="batas" label={text.dueField} hint={text.dueHint} fault={undefined}>
				{(control) => (
					<input
						{...control}
						type="date"
						value={due}
						onInput={(event) => setDue(event.currentTarget.value)}
					/>
				)}
			</Field>
			<button type="button" class="button" onClick={() => void create()}>
				{text.createButton}
			</button>
		</section>
	);
}

/** Asks the browser not to clear this site's data when space runs short; a refusal changes nothing. */
async function askToKeep(): Promise<void> {
	try {
		const storage: StorageManager | undefined = navigator.storage;
		await storage?.persist();
	} catch {
		// Kept as long as the browser pleases.
	}
}
