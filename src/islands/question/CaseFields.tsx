import { OptionList } from './OptionList.tsx';
import type { FieldProps } from './QuestionFields.tsx';
import { inOrder, withSlot } from './response-change.ts';

/** The questions about one situation, each with its own choices. */
export function CaseFields({ question, stem, order, response, onAnswer, disabled }: FieldProps) {
	return (
		<>
			{question.steps.map((step) => (
				<OptionList
					key={step.id}
					legend={step.text}
					name={`${question.id}:${step.id}`}
					options={inOrder(step.choices, order[step.id]).map(({ id, text }) => ({
						slot: step.id,
						value: id,
						id,
						text,
					}))}
					{...{ stem, response, disabled }}
					onChoose={(slot, value) => onAnswer(withSlot(response, slot, value))}
				/>
			))}
		</>
	);
}
