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

/** What was read of a pasted link. */
interface LinkState {
	readonly value: string;
	/** Token and id of the assignment, or empty. */
	readonly token: string;
	readonly id: string;
	readonly said: string;
	readonly fault: string | undefined;
}

const noLink: LinkState = { value: '', token: '', id: '', said: '', fault: undefined };

/** The form that makes a cohort, from the link of an assignment or by hand. */
export function NewCohort({ desk, courses }: Props) {
	const [head, setHead] = useState({ title: '', course: courses[0]?.id ?? '', due: '' });
	const [link, setLink] = useState(noLink);
	const [isAsked, setAsked] = useState(false);
	const isEmpty = head.title.trim() === '';

	const readLink = async (value: string) => {
		setLink({ ...noLink, value });
		if (value.trim() === '') return;
		const read = await readAssignmentLink(value);
		if (!read.ok) return setLink({ ...noLink, value, fault: text.linkFaults[read.reason] });
		const { id, cohort, due, course: wanted } = read.assignment;
		setLink({ ...noLink, value, token: read.token, id, said: text.linkRead(cohort) });
		const course = courses.some((each) => each.id === wanted) ? wanted : head.course;
		setHead({ title: cohort, course, due });
	};
	const create = async () => {
		setAsked(true);
		if (isEmpty) return;
		const { token: assignment, id: assignmentId } = link;
		const title = head.title.trim();
		const id = await desk.create({ ...head, title, assignment, assignmentId });
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
				fault={link.fault}
				onInput={(value) => void readLink(value)}
			/>
			<p role="status">{link.said}</p>
			<HeadFields
				head={head}
				courses={courses}
				fault={isAsked && isEmpty ? text.nameFault : undefined}
				onChange={(next) => setHead({ ...head, ...next })}
			/>
			<button type="button" class="button" onClick={() => void create()}>
				{text.createButton}
			</button>
		</section>
	);
}

interface Head {
	readonly title: string;
	readonly course: string;
	readonly due: string;
}

interface HeadProps {
	readonly head: Head;
	readonly courses: readonly RecapCourse[];
	readonly fault: string | undefined;
	readonly onChange: (next: Partial<Head>) => void;
}

function HeadFields({ head, courses, fault, onChange }: HeadProps) {
	return (
		<>
			<TextField
				id="nama-kelompok"
				label={text.name}
				hint={text.nameHint}
				value={head.title}
				fault={fault}
				onInput={(title) => onChange({ title })}
			/>
			<div class="field">
				<label for="kursus">{text.course}</label>
				<select
					id="kursus"
					value={head.course}
					onChange={(event) => onChange({ course: event.currentTarget.value })}
				>
					{courses.map(({ id, title }) => (
						<option key={id} value={id}>
							{title}
						</option>
					))}
				</select>
			</div>
			<Field id="batas" label={text.dueField} hint={text.dueHint} fault={undefined}>
				{(control) => (
					<input
						{...control}
						type="date"
						value={head.due}
						onInput={(event) => onChange({ due: event.currentTarget.value })}
					/>
				)}
			</Field>
		</>
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
