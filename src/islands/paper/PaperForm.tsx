import { paperText as text } from '#strings/paper.ts';
import { PaperHead } from './PaperHead.tsx';
import { PaperQuestion } from './PaperQuestion.tsx';
import type { PaperSheet } from './paper-sheet.ts';

/** The questions of one form in drawn order, with their choices lettered as drawn. */
export function PaperForm(props: PaperSheet) {
	const { letter, sheet, material, minutes } = props;
	const { bank, questions } = material;
	const id = `soal-${letter}`;
	const percent = Math.round(bank.blueprint.masteryScore * 100);
	return (
		<article class="paper" aria-labelledby={id}>
			<PaperHead
				{...props}
				id={id}
				title={bank.title}
				note={text.facts(sheet.length, percent, minutes)}
			/>
			<div class="paper-rules">
				<p>
					<strong>{text.instructions}</strong>
				</p>
				<ul>
					{text.instructionList(bank.blueprint.critical).map((line) => (
						<li key={line}>{line}</li>
					))}
				</ul>
			</div>
			<div class="paper-questions">
				{sheet.map(({ number, lines, formItem }) => {
					const question = questions[formItem.item.id];
					return (
						question !== undefined && (
							<PaperQuestion
								key={question.id}
								id={`${letter}-${number}`}
								{...{ number, lines, question }}
							/>
						)
					);
				})}
			</div>
		</article>
	);
}
