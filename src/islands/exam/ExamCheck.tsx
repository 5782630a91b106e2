import { examText } from '#strings/exam.ts';
import { PlaceButton, type PlaceState } from './PlaceButton.tsx';

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
		.map((state, index) => ({ state, index }))
		.filter(({ state }) => !state.answered || state.marked);
	return (
		<section class="card stack" aria-labelledby="periksa">
			<h2 id="periksa" tabIndex={-1}>
				{examText.checkTitle}
			</h2>
			<p>{open === 0 ? examText.allAnswered : examText.unanswered(open)}</p>
			{marked > 0 && <p>{examText.markedCount(marked)}</p>}
			<ul class="overview-list">
				{listed.map(({ state, index }) => (
					<li key={state.id}>
						<PlaceButton {...{ state, index, onGoTo }} />
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
