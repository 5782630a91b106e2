import { useMemo, useState } from 'preact/hooks';
import { creditOf } from '#domain/assessment/credit.ts';
import { practiceOrder } from '#domain/assessment/form.ts';
import { answersOf, type IdentifiedSitting } from '#domain/diagnosis/sitting-answers.ts';
import { resultOf } from '#islands/question/result-of.ts';
import { practiceText } from '#strings/practice.ts';
import { keepAnswer } from './keep-answer.ts';
import type { PracticeItem, PracticeItems } from './load-items.ts';
import { type Given, PracticeQuestion } from './PracticeQuestion.tsx';
import { SittingPips } from './SittingPips.tsx';
import type { PracticeState } from './use-practice.ts';

interface Props {
	readonly sitting: IdentifiedSitting;
	readonly material: PracticeItems;
	readonly state: PracticeState;
	/** Explain each answer at once? A test explains at its end. */
	readonly explains: boolean;
	/** What the last step is called. */
	readonly doneLabel: string;
	/** Called once every question that is still there has an answer. */
	readonly onDone: () => void;
}

/** The questions of a sitting one by one, from the first that has no answer yet. */
export function SittingRun({ doneLabel, ...props }: Props) {
	const { sitting, explains } = props;
	const { asked, given, place, goOn, give } = useRun(props);
	const item = asked[place];
	if (item === undefined) return null;
	const { id } = item.question;
	return (
		<div class="sitting stack">
			{asked.length > 1 && (
				<SittingPips results={asked.map((each) => pipOf(each, given, explains))} current={place} />
			)}
			<PracticeQuestion
				key={id}
				item={item}
				order={practiceOrder(item.notes.spec, sitting.seed, sitting.items.indexOf(id))}
				kicker={asked.length > 1 ? practiceText.place(place + 1, asked.length) : practiceText.daily}
				asksCertainty
				explains={explains}
				given={given.get(id)}
				onGiven={(answer) => void give(item, answer)}
			>
				{explains && (
					<p class="actions">
						<button type="button" class="button" onClick={goOn}>
							{place + 1 < asked.length ? practiceText.next : doneLabel}
						</button>
					</p>
				)}
			</PracticeQuestion>
		</div>
	);
}

/** What is asked, what was answered, and where the learner is. */
function useRun({ sitting, material, state, explains, onDone }: Omit<Props, 'doneLabel'>) {
	const asked = useMemo(
		() => sitting.items.flatMap((id) => material.get(id) ?? []),
		[sitting.id, material],
	);
	const [given, setGiven] = useState(() => givenIn(sitting.id, state));
	const [place, setPlace] = useState(() => {
		const open = asked.findIndex(({ question }) => !given.has(question.id));
		return open === -1 ? asked.length - 1 : open;
	});
	const goOn = () => {
		if (place + 1 < asked.length) setPlace(place + 1);
		else onDone();
	};
	const give = async ({ question: { id }, notes }: PracticeItem, answer: Given) => {
		const { response, certainty } = answer;
		setGiven(new Map(given).set(id, answer));
		const kept = keepAnswer({
			item: id,
			revision: notes.revision,
			response,
			...(certainty === undefined ? {} : { certainty }),
			purpose: sitting.purpose,
			sitting: sitting.id,
			at: Date.now(),
		});
		if (explains) return;
		// The result reads what is kept, so the last answer must be there.
		if (place + 1 === asked.length) await kept;
		goOn();
	};
	return { asked, given, place, goOn, give };
}

function givenIn(sitting: string, { data, items }: PracticeState): ReadonlyMap<string, Given> {
	const { answers } = answersOf(sitting, data, items);
	return new Map(answers.map(({ item, response, certainty }) => [item, { response, certainty }]));
}

function pipOf(
	{ question, notes }: PracticeItem,
	given: ReadonlyMap<string, Given>,
	explains: boolean,
) {
	const answer = given.get(question.id);
	if (answer === undefined) return 'open';
	return explains ? resultOf(creditOf(notes.spec, answer.response)) : 'given';
}
