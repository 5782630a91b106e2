import { examText } from '#strings/exam.ts';
import type { PlaceState } from './ExamOverview.tsx';

interface Props {
	readonly places: readonly PlaceState[];
	readonly onGoTo: (place: number) => void;
	readonly onSubmit: () => void;
	readonly onBack: () => void;
}

/** The last look before handing in: what is open, what is marked, and one tap to each. */
export function ExamCheck({ places, onGoTo, onSubmit, onBack }: Props) {
	const open = places.filter(({ answered }) => !answered).length;
	const marked = places.filter((place) => place.marked).length;
	const listed = places
		.map((place, index) => ({ ...place, index }))
		.filter((place) => !place.answered || place.marked);
	return (
		<section class="card stack" aria-labelledby="periksa">
			<h2 id="periksa" tabIndex={-1}>
				{examText.checkTitle}
			</h2>
			<p>{open === 0 ? examText.allAnswered : examText.unanswered(open)}</p>
			{marked > 0 && <p>{examText.markedCount(marked)}</p>}
			<ul class="overview-list">
				{listed.map(({ id, index, answered, marked: isMarked }) => (
					<li key={id}>
						<button
							type="button"
							class="place"
							data-answered={answered}
							data-marked={isMarked}
							aria-label={examText.goTo(index + 1)}
							onClick={() => onGoTo(index)}
						>
							{index + 1}
						</button>
					</li>
				))}
			</ul>
			<div class="actions">
				<button type="button" class="button" onClick={onSubmit}>
					{examText.submit}
				</button>
				<button type="button" class="button" data-kind="quiet" onClick={onBack}>
					{examText.backToQuestions}
				</button>
			</div>
		</section>
	);
}
