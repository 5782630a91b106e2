import { useRef } from 'preact/hooks';
import type { ExamMaterial } from '#islands/exam/exam-material.ts';
import { VisitOnly } from '#islands/practice/VisitOnly.tsx';
import { paperText as text } from '#strings/paper.ts';
import { ReadBack } from './ReadBack.tsx';
import { SheetFields } from './SheetFields.tsx';
import { useScore } from './use-score.ts';

interface Props {
	readonly material: ExamMaterial;
	readonly minutes: number;
}

/** From an answer sheet to its result: typed, shown back, scored, and kept only where that is asked. */
export function PaperScore({ material, minutes }: Props) {
	const { typed, shown, scored, trouble, change, read, score } = useScore(material, minutes);
	const form = useRef<HTMLFormElement>(null);
	const next = () => {
		change({ code: '', answers: '' });
		form.current?.querySelector('input')?.focus();
	};
	const submit = (event: SubmitEvent) => {
		event.preventDefault();
		void read();
	};
	return (
		<section class="stack-l no-print" aria-labelledby="nilai">
			<div class="card stack">
				<h2 id="nilai">{text.scoreTitle}</h2>
				<p>{text.scoreLead}</p>
				<form class="stack" noValidate ref={form} onSubmit={submit}>
					<SheetFields typed={typed} faults={shown?.faults ?? []} onChange={change} />
					<button class="button">{text.read}</button>
				</form>
			</div>
			{shown !== undefined && <ReadBack {...shown} onScore={(...sheet) => void score(...sheet)} />}
			<div role="alert">{trouble !== '' && <p class="callout">{trouble}</p>}</div>
			{scored?.isKept === true && <VisitOnly text={text.visitOnly} />}
			{scored !== undefined && <scored.Result key={scored.turn} {...scored} onNext={next} />}
		</section>
	);
}
