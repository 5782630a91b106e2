import type { SheetQuestion } from '#domain/paper/sheet.ts';
import { paperText as text } from '#strings/paper.ts';
import { PaperHead } from './PaperHead.tsx';
import type { PaperSheet } from './paper-sheet.ts';

const fields = [text.name, text.nip, text.agency, text.date, text.began, text.ended] as const;

/** One page to be filled in by hand: who sat the exam and when, and a box for everything asked. */
export function AnswerSheet(props: PaperSheet) {
	const id = `jawab-${props.letter}`;
	return (
		<article class="paper" data-part="answers" aria-labelledby={id}>
			<PaperHead {...props} id={id} title={text.answerSheet} note={props.material.bank.title} />
			<dl class="paper-who">
				{fields.map((field) => (
					<div key={field}>
						<dt>{field}</dt>
						<dd />
					</div>
				))}
			</dl>
			<p class="paper-note">{text.sheetNote}</p>
			<ol class="answer-grid">
				{props.sheet.map((question) => (
					<AnswerRows key={question.number} {...question} />
				))}
			</ol>
			<footer class="paper-foot">
				<p>{text.sheetFoot}</p>
				<p class="paper-sign">{text.signature}</p>
			</footer>
		</article>
	);
}

function AnswerRows({ number, pick, lines, formItem }: SheetQuestion) {
	const isWritten = formItem.item.type === 'order';
	return (
		<li>
			<span class="paper-number">
				{number}
				{pick === 'many' && <sup>{text.manySign}</sup>}
			</span>
			{/* Two lines of marks without rows, a verdict and its reason, stand side by side. */}
			<div class="answer-lines" data-written={isWritten}>
				{lines.map(({ slot, label, marks }) => (
					<p key={slot}>
						{label !== '' && <span class="answer-label">{label}</span>}
						{isWritten ? (
							<span class="answer-box" />
						) : (
							marks.map(({ symbol }) => (
								<span class="answer-mark" key={symbol}>
									{symbol}
								</span>
							))
						)}
					</p>
				))}
			</div>
		</li>
	);
}
