import { useState } from 'preact/hooks';
import type { AnsweredItem } from '#adapters/recap/statistics-desk.ts';
import type { ExamQuestions } from '#domain/content/exam-content.ts';
import type { Question } from '#domain/content/item-view.ts';
import { percentText } from '#strings/numbers.ts';
import { recapText } from '#strings/recap.ts';
import { statisticsText as text } from '#strings/recap-statistics.ts';
import { answerWords } from './answer-words.ts';

interface Props {
	readonly items: readonly AnsweredItem[];
	/** By item id; items of old banks may be missing. */
	readonly questions: ExamQuestions;
}

/** Items that are shown at first: the hardest. */
const FIRST = 10;
const WRONG = 2;

/** Items of a bank, the hardest first, with their most frequent wrong answers. */
export function ItemTable({ items, questions }: Props) {
	const [isWhole, setWhole] = useState(false);
	const sorted = items.toSorted((one, other) => one.facility - other.facility);
	const shown = isWhole ? sorted : sorted.slice(0, FIRST);
	const { item, shown: answered, facility, discrimination, wrong } = text.itemColumns;
	return (
		<section class="stack" aria-labelledby="butir">
			<h3 id="butir">{text.items}</h3>
			<p>{text.itemsText}</p>
			<table class="recap-table" role="table" aria-labelledby="butir">
				<thead role="rowgroup">
					<tr role="row">
						{[item, answered, facility, discrimination, wrong].map((label) => (
							<th key={label} scope="col" role="columnheader">
								{label}
							</th>
						))}
					</tr>
				</thead>
				<tbody role="rowgroup">
					{shown.map((each) => (
						<tr key={each.id} role="row">
							<th scope="row" role="rowheader" class="recap-stem">
								<Stem id={each.id} question={questions[each.id]} />
							</th>
							<td role="cell" data-label={answered} class="recap-number">
								{recapText.number(each.shown)}
							</td>
							<td role="cell" data-label={facility} class="recap-number">
								{percentText(each.facility)}%
							</td>
							<td role="cell" data-label={discrimination} class="recap-number">
								{each.discrimination === undefined
									? recapText.noScore
									: text.decimal(each.discrimination)}
							</td>
							<td role="cell" data-label={wrong} class="small">
								<WrongAnswers item={each} questions={questions} />
							</td>
						</tr>
					))}
				</tbody>
			</table>
			{sorted.length > shown.length && (
				<button type="button" class="button" data-kind="quiet" onClick={() => setWhole(true)}>
					{text.moreItems(sorted.length)}
				</button>
			)}
		</section>
	);
}

interface StemProps {
	readonly id: string;
	readonly question: Question | undefined;
}

/** "Apa yang harus Anda lakukan?" says nothing without what happened before it. */
function Stem({ id, question }: StemProps) {
	if (question === undefined) return <code>{id}</code>;
	const { situation, stem } = question;
	return (
		<>
			{stem}
			{situation !== undefined && <span class="small quiet"> {text.situation(situation)}</span>}
		</>
	);
}

interface WrongProps {
	readonly item: AnsweredItem;
	readonly questions: ExamQuestions;
}

function WrongAnswers({ item, questions }: WrongProps) {
	return (
		<ul class="recap-plain">
			{item.wrong.slice(0, WRONG).map(({ response, count }) => (
				<li key={JSON.stringify(response)}>
					{text.share(percentText(count / item.shown), answerWords(questions[item.id], response))}
				</li>
			))}
		</ul>
	);
}
