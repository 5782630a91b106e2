import { questionText } from '#strings/question.ts';
import { OptionList } from './OptionList.tsx';
import type { FieldProps } from './QuestionFields.tsx';
import { inOrder, withSlot } from './response-change.ts';

/** One or several of a list; for true/false items the verdict first, then its reason. */
export function ChoiceFields({ question, stem, order, response, onAnswer, disabled }: FieldProps) {
	const choices = inOrder(question.choices, order['choices']);
	const set = (slot: string) => (value: string) => onAnswer(withSlot(response, slot, value));
	if (question.type === 'multiple') {
		return (
			<OptionList
				legend={questionText.chooseMany}
				name={question.id}
				options={choices.map(({ id, text }) => ({ slot: id, value: 'yes', id, text }))}
				many
				{...{ stem, response, disabled }}
				onChoose={(slot, value) => onAnswer(withSlot(response, slot, value))}
			/>
		);
	}
	const isVerdict = question.type === 'truefalse';
	const slot = isVerdict ? 'reason' : 'choice';
	return (
		<>
			{isVerdict && (
				<OptionList
					legend={questionText.judge}
					name={`${question.id}:verdict`}
					options={(['true', 'false'] as const).map((value) => ({
						slot: 'verdict',
						value,
						id: value,
						text: questionText[value],
					}))}
					{...{ stem, response, disabled }}
					onChoose={(_, value) => set('verdict')(value)}
				/>
			)}
			<OptionList
				legend={isVerdict ? questionText.reasonFor : questionText.chooseOne}
				name={`${question.id}:${slot}`}
				options={choices.map(({ id, text }) => ({ slot, value: id, id, text }))}
				{...{ stem, response, disabled }}
				onChoose={(_, value) => set(slot)(value)}
			/>
		</>
	);
}
