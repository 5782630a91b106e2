import { questionText } from '#strings/question.ts';
import type { FieldProps } from './QuestionFields.tsx';
import { inOrder, withSlot } from './response-change.ts';

const legends = {
	order: questionText.putInOrder,
	match: questionText.matchEach,
	categorise: questionText.sortEach,
} as const;

/** Lines to be ordered, matched or sorted: a native select each, which no finger can miss. */
export function PlacementFields({
	question,
	stem,
	order,
	response,
	onAnswer,
	disabled,
}: FieldProps) {
	const { type } = question;
	if (type !== 'order' && type !== 'match' && type !== 'categorise') return null;
	const entries = inOrder(question.entries, order['entries']);
	const targets =
		type === 'order'
			? entries.map((_, index) => ({ id: String(index + 1), text: String(index + 1) }))
			: inOrder(question.targets, order['options']);
	return (
		<fieldset class="options" disabled={disabled} aria-describedby={stem}>
			<legend>{legends[type]}</legend>
			{entries.map(({ id, text }) => (
				<label class="placement" data-type={type} key={id}>
					<span>{text}</span>
					<select
						data-slot={id}
						value={response[id] ?? ''}
						onChange={(event) => onAnswer(withSlot(response, id, event.currentTarget.value))}
					>
						<option value="">{questionText.choose}</option>
						{targets.map((target) => (
							<option value={target.id} key={target.id}>
								{target.text}
							</option>
						))}
					</select>
				</label>
			))}
		</fieldset>
	);
}
