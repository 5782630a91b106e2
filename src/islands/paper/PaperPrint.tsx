import { useEffect, useState } from 'preact/hooks';
import { randomSeed } from '#adapters/crypto/random-seed.ts';
import { drawForm } from '#domain/assessment/form.ts';
import {
	formLetters,
	readHex,
	showHex,
	type FormLetter,
	type ReadHex,
} from '#domain/paper/sheet-code.ts';
import { toSheet } from '#domain/paper/sheet.ts';
import { TextField } from '#islands/form/TextField.tsx';
import type { ExamMaterial } from '#islands/exam/exam-material.ts';
import { paperText as text } from '#strings/paper.ts';
import { AnswerKey } from './AnswerKey.tsx';
import { AnswerSheet } from './AnswerSheet.tsx';
import { PaperForm } from './PaperForm.tsx';
import type { PaperSheet } from './paper-sheet.ts';
import { setRunningText } from './running-text.ts';

interface Props {
	readonly material: ExamMaterial;
	readonly minutes: number;
}

type Parts = keyof typeof text.parts;

const allParts: readonly Parts[] = ['forms', 'key', 'both'];

/** The choice of what to print, and under it exactly what will come out of the printer. */
export function PaperPrint({ material, minutes }: Props) {
	const [typed, setTyped] = useState('');
	const [letters, setLetters] = useState<readonly FormLetter[]>(formLetters);
	const [parts, setParts] = useState<Parts>('forms');
	useEffect(() => setTyped(showHex(randomSeed())), []);

	const { bank, digest } = material;
	const read = readHex(typed);
	const sheets: readonly PaperSheet[] = read.ok
		? letters.map((letter) => ({
				letter,
				material,
				minutes,
				seed: read.hex,
				sheet: toSheet(drawForm(bank, read.hex, formLetters.indexOf(letter) + 1)),
			}))
		: [];
	useEffect(() => {
		const codes = text.runningCodes(read.ok ? showHex(read.hex) : '', showHex(digest));
		setRunningText({ head: `${bank.title}, ${text.edition(bank.edition)}`, codes });
	}, [typed]);

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
					<button
						type="button"
						class="button"
						data-kind="quiet"
						onClick={() => setTyped(showHex(randomSeed()))}
					>
						{text.draw}
					</button>
				</p>
				<fieldset class="paper-choice">
					<legend>{text.forms}</legend>
					{formLetters.map((letter) => (
						<label key={letter}>
							<input
								type="checkbox"
								checked={letters.includes(letter)}
								onChange={() => setLetters(toggle(letters, letter))}
							/>
							<span>{text.form(letter)}</span>
						</label>
					))}
					<p class="small quiet">{letters.length === 0 ? text.noForm : text.formsHint}</p>
				</fieldset>
				<fieldset class="paper-choice">
					<legend>{text.what}</legend>
					{allParts.map((each) => (
						<label key={each}>
							<input
								type="radio"
								name="bagian"
								checked={parts === each}
								onChange={() => setParts(each)}
							/>
							<span>{text.parts[each]}</span>
						</label>
					))}
				</fieldset>
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
			{sheets.length > 0 && (
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
			)}
		</section>
	);
}

function faultOf(read: ReadHex): string | undefined {
	if (read.ok) return undefined;
	if (read.reason === 'empty') return text.hexFaults.empty;
	return text.hexFaults[read.reason](read.found);
}

function toggle(letters: readonly FormLetter[], letter: FormLetter): readonly FormLetter[] {
	return formLetters.filter((each) => letters.includes(each) !== (each === letter));
}
