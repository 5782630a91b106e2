import type { LastAnswers } from '#domain/practice/answer-history.ts';
import type { Topic } from '#domain/practice/draw-practice.ts';
import type { IndexedObjective, PracticeIndex } from '#domain/practice/practice-index.ts';
import { practiceText } from '#strings/practice.ts';

interface Props {
	readonly index: PracticeIndex;
	readonly last: LastAnswers;
	readonly onTopic: (topic: Topic) => void;
}

/** Everything that can be practised by itself: stages of an election, and objectives by module. */
export function TopicList({ index, last, onTopic }: Props) {
	const modules = [...new Set(index.objectives.map(({ module }) => module))];
	return (
		<>
			<section class="stack" aria-labelledby="menurut-tahapan">
				<h2 id="menurut-tahapan">{practiceText.byPhase}</h2>
				<p>{practiceText.byPhaseLead}</p>
				<ol class="phase-line">
					{index.phases.map(({ id, title }) => (
						<li key={id}>
							<button type="button" onClick={() => onTopic({ kind: 'phase', id })}>
								{title}
							</button>
						</li>
					))}
				</ol>
			</section>
			<section class="stack" aria-labelledby="menurut-tujuan">
				<h2 id="menurut-tujuan">{practiceText.bySubject}</h2>
				<p>{practiceText.bySubjectLead}</p>
				<div class="subjects">
					{modules.map((module) => (
						<details class="subject" key={module}>
							<summary>
								<h3>{module}</h3>
								<span class="small quiet">
									{practiceText.seen(...masteredIn(module, index, last))}
								</span>
							</summary>
							<ul>
								{index.objectives
									.filter((each) => each.module === module)
									.map((objective) => (
										<Subject key={objective.id} {...{ objective, last, onTopic }} />
									))}
							</ul>
						</details>
					))}
				</div>
			</section>
		</>
	);
}

interface SubjectProps extends Pick<Props, 'last' | 'onTopic'> {
	readonly objective: IndexedObjective;
}

/** Items of a module that were right the last time, of all that it has. */
function masteredIn(module: string, index: PracticeIndex, last: LastAnswers): [number, number] {
	const items = index.objectives
		.filter((objective) => objective.module === module)
		.flatMap((objective) => objective.items);
	return [items.filter(({ id }) => last.get(id)?.isRight).length, items.length];
}

function Subject({ objective: { id, text, items }, last, onTopic }: SubjectProps) {
	const right = items.filter((item) => last.get(item.id)?.isRight).length;
	return (
		<li>
			<button type="button" onClick={() => onTopic({ kind: 'objective', id })}>
				<span class="subject-text">{text}</span>
				<progress max={items.length} value={right} aria-hidden="true" />
				<span class="small quiet">{practiceText.seen(right, items.length)}</span>
			</button>
		</li>
	);
}
