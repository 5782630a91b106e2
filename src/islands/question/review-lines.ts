import type { ReviewLine } from '#domain/assessment/review.ts';
import type { Question } from '#domain/content/item-view.ts';
import { questionText } from '#strings/question.ts';

export interface ShownLine {
	readonly id: string;
	/** Whose answer it is and whether it is right, or the entry that was to be placed. */
	readonly label: string;
	readonly text: string;
	readonly correct: boolean;
	/** Was it the learner's own answer? */
	readonly chosen: boolean;
	readonly feedback: string;
}

/** A slot of a review in words: the answer given, and the right one where it differs. */
export function linesOf(
	question: Question,
	{ slot, given, right, correct }: ReviewLine,
	feedback: Readonly<Record<string, string>>,
): ShownLine[] {
	if (question.type === 'order' || question.type === 'match' || question.type === 'categorise') {
		const entry = question.entries.find(({ id }) => id === slot)?.text ?? slot;
		const place = (value: string) => placeName(question, value);
		const text = correct
			? place(right)
			: `${place(given) || questionText.empty} → ${questionText.shouldBe} ${place(right)}`;
		return [
			{ id: slot, label: entry, text, correct, chosen: true, feedback: feedback[slot] ?? '' },
		];
	}
	if (question.type === 'multiple') {
		const text = question.choices.find(({ id }) => id === slot)?.text ?? slot;
		if (given === '' && right === '') return [];
		const label = given === '' ? questionText.missed : questionText.yours(correct);
		return [
			{ id: slot, label, text, correct, chosen: given !== '', feedback: feedback[slot] ?? '' },
		];
	}
	const step = question.steps.find(({ id }) => id === slot);
	const prefix = step === undefined ? '' : `${slot}.`;
	const say = (value: string) => valueText(question, slot, value);
	const about = step === undefined ? '' : `${step.text} `;
	const own: ShownLine = {
		id: `${slot}:given`,
		label: about + questionText.yours(correct, partOf(question, slot)),
		text: say(given) || questionText.empty,
		correct,
		chosen: true,
		feedback: feedback[prefix + given] ?? '',
	};
	if (correct) return [own];
	return [
		own,
		{
			id: `${slot}:right`,
			label: questionText.key,
			text: say(right),
			correct: true,
			chosen: false,
			feedback: feedback[prefix + right] ?? '',
		},
	];
}

function placeName(question: Question, value: string): string {
	if (value === '') return '';
	if (question.type === 'order') return questionText.belongsAt(Number(value));
	return question.targets.find(({ id }) => id === value)?.text ?? value;
}

function valueText(question: Question, slot: string, value: string): string {
	if (value === '') return '';
	if (slot === 'verdict') return value === 'true' ? questionText.true : questionText.false;
	const choices = question.steps.find(({ id }) => id === slot)?.choices ?? question.choices;
	return choices.find(({ id }) => id === value)?.text ?? value;
}

/** The two answers to a true/false item are told apart by name. */
function partOf({ type }: Question, slot: string): string | undefined {
	if (type !== 'truefalse') return undefined;
	return slot === 'verdict' ? questionText.verdict : questionText.reason;
}
