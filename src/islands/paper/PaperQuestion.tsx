import type { Label, Question } from '#domain/content/item-view.ts';
import type { SheetLine } from '#domain/paper/sheet.ts';
import { paperText as text } from '#strings/paper.ts';

interface Props {
	/** Unique on the page. */
	readonly id: string;
	readonly number: number;
	readonly lines: readonly SheetLine[];
	readonly question: Question;
}

/** One question with everything to choose from, in the order in which its answer sheet counts. */
export function PaperQuestion({ id, number, lines, question }: Props) {
	return (
		<section class="paper-question" data-type={question.type} aria-labelledby={id}>
			<p class="paper-number" id={id}>
				{number}
			</p>
			{question.situation !== undefined && <p class="paper-situation">{question.situation}</p>}
			<p class="paper-stem">
				<strong>{question.stem}</strong> <em>{text.pick[question.type]}</em>
			</p>
			<Choices lines={lines} question={question} />
		</section>
	);
}

function Choices({ lines, question }: Pick<Props, 'lines' | 'question'>) {
	switch (question.type) {
		case 'single':
		case 'multiple':
			return <Lettered line={lines[0]} labels={question.choices} />;
		case 'truefalse':
			return <Lettered line={lines[1]} labels={question.choices} />;
		case 'order':
			return <Rows lines={lines} question={question} />;
		case 'match':
		case 'categorise':
			return (
				<>
					<Rows lines={lines} question={question} />
					<Lettered line={lines[0]} labels={question.targets} />
				</>
			);
		case 'case':
			return (
				<ol class="paper-rows">
					{lines.map((line) => {
						const step = question.steps.find(({ id }) => id === line.slot);
						return (
							<li key={line.slot}>
								{step?.text}
								<Lettered line={line} labels={step?.choices ?? []} />
							</li>
						);
					})}
				</ol>
			);
	}
}

interface LetteredProps {
	readonly line: SheetLine | undefined;
	readonly labels: readonly Label[];
}

function Lettered({ line, labels }: LetteredProps) {
	return (
		<ol class="paper-choices">
			{line?.marks.map(({ value }) => (
				<li key={value}>{textOf(labels, value)}</li>
			))}
		</ol>
	);
}

function Rows({ lines, question }: Pick<Props, 'lines' | 'question'>) {
	return (
		<ol class="paper-rows">
			{lines.map(({ slot }) => (
				<li key={slot}>{textOf(question.entries, slot)}</li>
			))}
		</ol>
	);
}

function textOf(labels: readonly Label[], id: string): string {
	return labels.find((label) => label.id === id)?.text ?? id;
}
