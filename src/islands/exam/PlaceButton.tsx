import { examText } from '#strings/exam.ts';

/** How far one question of a sitting is. */
export interface PlaceState {
	readonly id: string;
	readonly answered: boolean;
	readonly marked: boolean;
}

interface Props {
	readonly state: PlaceState;
	/** From 0. */
	readonly index: number;
	readonly isCurrent?: boolean;
	readonly onGoTo: (place: number) => void;
}

/** The way to one question; its name says what its colour and corner show. */
export function PlaceButton({ state, index, isCurrent = false, onGoTo }: Props) {
	const { answered, marked } = state;
	return (
		<button
			type="button"
			class="place"
			data-answered={answered}
			data-marked={marked}
			aria-current={isCurrent ? 'step' : undefined}
			aria-label={`${examText.goTo(index + 1)}, ${stateText(state)}`}
			onClick={() => onGoTo(index)}
		>
			{index + 1}
		</button>
	);
}

function stateText({ answered, marked }: PlaceState): string {
	const state = answered ? examText.stateAnswered : examText.stateOpen;
	return marked ? `${state}, ${examText.stateMarked}` : state;
}
