import type { Response } from '#domain/assessment/response.ts';
import type { Question } from '#domain/content/item-view.ts';
import { CaseFields } from './CaseFields.tsx';
import { ChoiceFields } from './ChoiceFields.tsx';
import { PlacementFields } from './PlacementFields.tsx';

/** Called with the whole response after each change of a field. */
export type OnAnswer = (response: Response) => void;

export interface FieldProps {
	readonly question: Question;
	/** Id of the element that asks: each group of fields is described by it. */
	readonly stem: string;
	/** List name to ids as shown; lists that are not named keep the author's order. */
	readonly order: Readonly<Record<string, readonly string[]>>;
	readonly response: Response;
	readonly onAnswer: OnAnswer;
	readonly disabled: boolean;
}

/** The fields of any item type: native inputs only, one per slot of the response. */
export function QuestionFields(props: FieldProps) {
	switch (props.question.type) {
		case 'single':
		case 'multiple':
		case 'truefalse':
			return <ChoiceFields {...props} />;
		case 'order':
		case 'match':
		case 'categorise':
			return <PlacementFields {...props} />;
		case 'case':
			return <CaseFields {...props} />;
	}
}
