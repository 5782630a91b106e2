import { useState } from 'preact/hooks';
import { Field } from '#islands/form/Field.tsx';
import { TextField } from '#islands/form/TextField.tsx';
import { outputText } from '#strings/recap-output.ts';
import { recapText } from '#strings/recap.ts';
import type { PartProps } from './CohortPage.tsx';

const text = outputText.files;

/** Title and last day of a cohort. What came of an assignment keeps its days: they are signed. */
export function EditCohort({ desk, overview: { head } }: PartProps) {
	const [title, setTitle] = useState(head.title);
	const [due, setDue] = useState(head.due);
	const [said, setSaid] = useState('');
	const isEmpty = title.trim() === '';
	const save = async () => {
		if (isEmpty) return;
		await desk.change({ title: title.trim(), ...(head.assignment === '' && { due }) });
		setSaid(text.saved);
	};
	return (
		<section class="card stack" aria-labelledby="ubah">
			<h2 id="ubah">{text.edit}</h2>
			<TextField
				id="ubah-nama"
				label={recapText.name}
				hint={recapText.nameHint}
				value={title}
				fault={isEmpty ? recapText.nameFault : undefined}
				onInput={setTitle}
			/>
			{head.assignment === '' && (
				<Field
					id="ubah-batas"
					label={recapText.dueField}
					hint={recapText.dueHint}
					fault={undefined}
				>
					{(control) => (
						<input
							{...control}
							type="date"
							value={due}
							onInput={(event) => setDue(event.currentTarget.value)}
						/>
					)}
				</Field>
			)}
			<button type="button" class="button" data-kind="quiet" onClick={() => void save()}>
				{text.save}
			</button>
			<p role="status">{said}</p>
		</section>
	);
}
