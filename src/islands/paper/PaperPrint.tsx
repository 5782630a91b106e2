import { useState } from 'preact/hooks';
import { formLetters, type FormLetter, type ReadHex } from '#domain/paper/sheet-code.ts';
import type { ExamMaterial } from '#islands/exam/exam-material.ts';
import { RadioChoice } from '#islands/form/RadioChoice.tsx';
import { TextField } from '#islands/form/TextField.tsx';
import { paperText as text } from '#strings/paper.ts';
import { AnswerKey } from './AnswerKey.tsx';
import { AnswerSheet } from './AnswerSheet.tsx';
import { PaperForm } from './PaperForm.tsx';
import type { PaperSheet } from './paper-sheet.ts';
import { useSheets } from './use-sheets.ts';

interface Props {
	readonly material: ExamMaterial;
	readonly minutes: number;
}

type Parts = keyof typeof text.parts;

/** The choice of what to print, and under it exactly what will come out of the printer. */
export function PaperPrint({ material, minutes }: Props) {
	const { typed, setTyped, draw, read, letters, toggle, sheets } = useSheets(material, minutes);
	const [parts, setParts] = useState<Parts>('forms');
	return (
		<section class="stack-l" aria-labelledby="cetak">
			<div class="card stack no-print">
				<h2 id="cetak">{text.printTitle}</h2>
				<TextField
					id="benih"
					label={text.seed}
					hint={text.seedHint}
					value={typed}
					fault={faultOf(read)}
					onInput={setTyped}
				/>
				<p class="actions">
					<button type="button" class="button" data-kind="quiet" onClick={draw}>
						{text.draw}
					</button>
				</p>
				<FormChoice letters={letters} onToggle={toggle} />
				<RadioChoice
					legend={text.what}
					name="bagian"
					options={text.parts}
					value={parts}
					onChoose={setParts}
				/>
				<p class="actions">
					<button
						type="button"
						class="button"
						disabled={sheets.length === 0}
						onClick={() => print()}
					>
						{text.print}
					</button>
					<span class="small quiet">{text.printHint}</span>
				</p>
			</div>
			{sheets.length > 0 && <Preview {...{ sheets, parts }} />}
		</section>
	);
}

interface FormChoiceProps {
	readonly letters: readonly FormLetter[];
	readonly onToggle: (letter: FormLetter) => void;
}

function FormChoice({ letters, onToggle }: FormChoiceProps) {
	return (
		<fieldset class="paper-choice">
			<legend>{text.forms}</legend>
			{formLetters.map((letter) => (
				<label key={letter}>
					<input
						type="checkbox"
						checked={letters.includes(letter)}
						onChange={() => onToggle(letter)}
					/>
					<span>{text.form(letter)}</span>
				</label>
			))}
			<p class="small quiet">{letters.length === 0 ? text.noForm : text.formsHint}</p>
		</fieldset>
	);
}

interface PreviewProps {
	readonly sheets: readonly PaperSheet[];
	readonly parts: Parts;
}

function Preview({ sheets, parts }: PreviewProps) {
	return (
		<div class="paper-preview" tabIndex={0} role="region" aria-label={text.preview}>
			{parts !== 'key' &&
				sheets.map((each) => (
					<div class="paper-form" data-form={each.letter} key={each.letter}>
						<PaperForm {...each} />
						<AnswerSheet {...each} />
					</div>
				))}
			{parts !== 'forms' && sheets.map((each) => <AnswerKey key={each.letter} {...each} />)}
		</div>
	);
}

function faultOf(read: ReadHex): string | undefined {
	if (read.ok) return undefined;
	if (read.reason === 'empty') return text.hexFaults.empty;
	return text.hexFaults[read.reason](read.found);
}
