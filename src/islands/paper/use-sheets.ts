import { useEffect, useState } from 'preact/hooks';
import { randomSeed } from '#adapters/crypto/random-seed.ts';
import { drawForm } from '#domain/assessment/form.ts';
import { formLetters, readHex, showHex, type FormLetter } from '#domain/paper/sheet-code.ts';
import { toSheet } from '#domain/paper/sheet.ts';
import type { ExamMaterial } from '#islands/exam/exam-material.ts';
import { paperText as text } from '#strings/paper.ts';
import type { PaperSheet } from './paper-sheet.ts';
import { setRunningText } from './running-text.ts';

/** The seed as typed, by chance at first; the forms that are wanted, and the sheets that come of both. */
export function useSheets(material: ExamMaterial, minutes: number) {
	const [typed, setTyped] = useState('');
	const [letters, setLetters] = useState<readonly FormLetter[]>(formLetters);
	const draw = () => setTyped(showHex(randomSeed()));
	useEffect(draw, []);

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
	const toggle = (letter: FormLetter) => setLetters(toggled(letters, letter));
	return { typed, setTyped, draw, read, letters, toggle, sheets };
}

function toggled(letters: readonly FormLetter[], letter: FormLetter): readonly FormLetter[] {
	return formLetters.filter((each) => letters.includes(each) !== (each === letter));
}
