import type { Certainty } from '#domain/learning/learner-data.ts';
import { practiceText } from '#strings/practice.ts';

interface Props {
	readonly onState: (certainty: Certainty) => void;
}

const certainties: readonly Certainty[] = ['sure', 'unsure', 'guess'];

/** Asks how sure the learner is; the answer to that also hands in the answer to the item. */
export function CertaintyButtons({ onState }: Props) {
	return (
		<fieldset class="certainty">
			<legend>
				{practiceText.howSure} <span class="quiet">{practiceText.howSureHint}</span>
			</legend>
			<div class="actions">
				{certainties.map((certainty) => (
					<button
						type="button"
						class="button"
						data-kind="quiet"
						data-certainty={certainty}
						key={certainty}
						onClick={() => onState(certainty)}
					>
						{practiceText.certainty[certainty]}
					</button>
				))}
			</div>
		</fieldset>
	);
}
