import { keyOf } from '#domain/assessment/review.ts';
import { toAnswer } from '#domain/paper/answer-string.ts';
import { criticalNumbers } from '#domain/paper/sheet.ts';
import { paperText as text } from '#strings/paper.ts';
import { PaperHead } from './PaperHead.tsx';
import type { PaperSheet } from './paper-sheet.ts';

/** The key of one form, on pages of its own. */
export function AnswerKey(props: PaperSheet) {
	const { letter, sheet, material } = props;
	const { masteryScore } = material.bank.blueprint;
	const id = `kunci-${letter}`;
	const critical = criticalNumbers(sheet);
	const answers = sheet.map((question) => ({
		question,
		answer: toAnswer(question, keyOf(question.formItem.item)),
	}));
	return (
		<article class="paper" data-part="key" data-form={letter} aria-labelledby={id}>
			<PaperHead {...props} id={id} title={text.key(letter)} note={text.keyWarning} />
			<ol class="key-grid">
				{answers.map(({ question: { number }, answer }) => (
					<li key={number}>
						<span class="paper-number">{number}</span>
						<strong>{answer}</strong>
						{critical.includes(number) && <em>{text.critical}</em>}
					</li>
				))}
			</ol>
			<p>
				<strong>{text.passing(Math.round(masteryScore * 100), critical.join(', '))}</strong>
			</p>
			<p>{text.keyLine}:</p>
			<p class="key-line" data-key-line={letter}>
				{answers.map(({ question, answer }) => `${question.number}.${answer}`).join(' ')}
			</p>
			<p>
				<strong>{text.byHand}</strong>
			</p>
			<ul>
				{text.byHandRules.map((rule) => (
					<li key={rule}>{rule}</li>
				))}
			</ul>
		</article>
	);
}
