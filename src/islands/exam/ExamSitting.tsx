import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { markedItems, responsesOf, type OpenAttempt } from '#domain/assessment/attempt.ts';
import { isAnswered } from '#domain/assessment/slots.ts';
import { examText } from '#strings/exam.ts';
import { ExamCheck } from './ExamCheck.tsx';
import { ExamOverview } from './ExamOverview.tsx';
import { ExamQuestion } from './ExamQuestion.tsx';
import type { PlaceState } from './PlaceButton.tsx';
import { useAttempt, type SittingEnds } from './use-attempt.ts';
import { formOf, type ExamMaterial } from './exam-material.ts';

interface Props extends SittingEnds {
	readonly material: ExamMaterial;
	readonly attempt: OpenAttempt;
}

type View = 'one' | 'all';

/** The questions of one attempt, the way between them, and the check before handing in. */
export function ExamSitting({ material, attempt: first, ...ends }: Props) {
	const { attempt, save, dispatch } = useAttempt(first, ends);
	const form = useMemo(() => formOf(material, first), [first.id]);
	const [view, setView] = useState<View>('one');
	// An object, so that going to the place that one is at moves the focus all the same.
	const [at, setAt] = useState(() => ({ place: firstOpen(form.items, responsesOf(first)) }));
	const { place } = at;
	const [checking, setChecking] = useState(false);
	const top = useRef<HTMLDivElement>(null);

	const responses = responsesOf(attempt);
	const marked = markedItems(attempt);
	const places: PlaceState[] = form.items.map(({ item }) => ({
		id: item.id,
		answered: isAnswered(item, responses[item.id] ?? {}),
		marked: marked.includes(item.id),
	}));
	const answered = places.filter((each) => each.answered).length;
	const goTo = (index: number) => {
		setChecking(false);
		setAt({ place: index });
	};
	// What was tapped to come here is gone, so the focus goes to what it brought.
	useEffect(() => {
		const target =
			view === 'all' && !checking ? document.getElementById(`soal-${place + 1}`) : null;
		(target ?? top.current?.querySelector<HTMLElement>('h2'))?.focus();
	}, [at, checking]);

	const shown = view === 'all' ? form.items : form.items.slice(place, place + 1);
	const isLast = place === form.items.length - 1;
	return (
		<div class="exam stack-l" ref={top}>
			<div class="exam-bar">
				<p id="terjawab">{examText.answered(answered, places.length)}</p>
				<p class="save-state" role="status" data-save={save}>
					{save === 'visit-only' ? examText.visitOnly : examText[save]}
				</p>
				<progress max={places.length} value={answered} aria-labelledby="terjawab" />
			</div>
			{checking ? (
				<ExamCheck
					places={places}
					onGoTo={goTo}
					onSubmit={() => dispatch({ type: 'submit' })}
					onBack={() => goTo(place)}
				/>
			) : (
				<>
					{shown.map((formItem) => {
						const { item } = formItem;
						const index = form.items.indexOf(formItem);
						return (
							<ExamQuestion
								key={item.id}
								place={index}
								total={places.length}
								question={material.questions[item.id]}
								order={formItem.order}
								response={responses[item.id] ?? {}}
								isMarked={marked.includes(item.id)}
								onAnswer={(response) => dispatch({ type: 'answer', itemId: item.id, response })}
								onMark={(mark) => dispatch({ type: mark ? 'mark' : 'unmark', itemId: item.id })}
							/>
						);
					})}
					<div class="actions exam-moves">
						{view === 'one' && place > 0 && (
							<button
								type="button"
								class="button"
								data-kind="quiet"
								onClick={() => goTo(place - 1)}
							>
								{examText.previous}
							</button>
						)}
						{view === 'one' && !isLast && (
							<button type="button" class="button" onClick={() => goTo(place + 1)}>
								{examText.next}
							</button>
						)}
						{(view === 'all' || isLast) && (
							<button type="button" class="button" onClick={() => setChecking(true)}>
								{examText.toCheck}
							</button>
						)}
					</div>
				</>
			)}
			{!checking && (
				<ExamOverview
					places={places}
					current={view === 'one' ? place : undefined}
					view={view}
					onView={setView}
					onGoTo={goTo}
					onCheck={() => setChecking(true)}
				/>
			)}
		</div>
	);
}

function firstOpen(
	items: ReturnType<typeof formOf>['items'],
	responses: ReturnType<typeof responsesOf>,
): number {
	const open = items.findIndex(({ item }) => !isAnswered(item, responses[item.id] ?? {}));
	return Math.max(0, open);
}
