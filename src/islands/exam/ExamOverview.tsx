import { examText } from '#strings/exam.ts';
import { PlaceButton, type PlaceState } from './PlaceButton.tsx';

interface Props {
	readonly places: readonly PlaceState[];
	/** From 0; absent while all questions are shown. */
	readonly current: number | undefined;
	readonly view: 'one' | 'all';
	readonly onView: (view: 'one' | 'all') => void;
	readonly onGoTo: (place: number) => void;
	readonly onCheck: () => void;
}

/** All questions at a glance, and the choice of how they are shown. */
export function ExamOverview({ places, current, view, onView, onGoTo, onCheck }: Props) {
	return (
		<nav class="overview stack" aria-label={examText.overview}>
			<h2 class="overview-title">{examText.overview}</h2>
			<ol class="overview-list">
				{places.map((state, index) => (
					<li key={state.id}>
						<PlaceButton {...{ state, index, onGoTo }} isCurrent={index === current} />
					</li>
				))}
			</ol>
			<div class="actions">
				<fieldset class="view-choice">
					<legend>{examText.view}</legend>
					{(['one', 'all'] as const).map((each) => (
						<label key={each}>
							<input
								type="radio"
								name="tampilan"
								checked={view === each}
								onChange={() => onView(each)}
							/>
							<span>{each === 'one' ? examText.oneAtATime : examText.allOnPage}</span>
						</label>
					))}
				</fieldset>
				<button type="button" class="button" data-kind="quiet" onClick={onCheck}>
					{examText.toCheck}
				</button>
			</div>
		</nav>
	);
}
