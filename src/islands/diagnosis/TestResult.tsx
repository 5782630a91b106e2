import { useEffect, useMemo, useRef } from 'preact/hooks';
import { toHref } from '#adapters/site/to-href.ts';
import { byObjective, judge, shareOf, shownBeliefs } from '#domain/diagnosis/diagnose.ts';
import { answersOf, type IdentifiedSitting } from '#domain/diagnosis/sitting-answers.ts';
import { knownObjectives, type PretestCourse } from '#domain/diagnosis/skippable.ts';
import type { PracticeItems } from '#islands/practice/load-items.ts';
import { ObjectiveBars } from '#islands/practice/ObjectiveBars.tsx';
import { ReviewList } from '#islands/practice/ReviewList.tsx';
import type { PracticeState } from '#islands/practice/use-practice.ts';
import { routes } from '#routes';
import { diagnosisText } from '#strings/diagnosis.ts';
import { percentText } from '#strings/numbers.ts';
import { practiceText } from '#strings/practice.ts';
import { BeliefList } from './BeliefList.tsx';
import { CertaintyTable } from './CertaintyTable.tsx';
import { GainSummary } from './GainSummary.tsx';
import { SkipList } from './SkipList.tsx';
import type { TestKind } from './test-state.ts';

/** A course with the titles of its lessons. */
export interface TestCourse extends PretestCourse {
	readonly lessons: readonly (PretestCourse['lessons'][number] & { readonly title: string })[];
}

interface Props {
	readonly kind: TestKind;
	readonly course: TestCourse;
	readonly sitting: IdentifiedSitting;
	readonly material: PracticeItems;
	readonly state: PracticeState;
	/** Finished just now: the result takes the focus. */
	readonly isNew: boolean;
	readonly onAgain: () => void;
}

/** What a test says: how sure and how right, which beliefs showed, what comes first, what next. */
export function TestResult({ kind, course, sitting, material, state, isNew, onAgain }: Props) {
	const heading = useRef<HTMLHeadingElement>(null);
	useEffect(() => {
		if (isNew) heading.current?.focus();
	}, [sitting.id]);
	const { answers, stale } = answersOf(sitting.id, state.data, state.items);
	const judged = judge(answers, state.items);
	const right = judged.filter(({ quadrant }) => quadrant.endsWith('-right')).length;
	const tags = useMemo(
		() => new Map([...material].map(([id, { notes }]) => [id, notes.misconceptions])),
		[material],
	);
	const known = knownObjectives(answers, state.items, course.pretest.items);
	return (
		<div class="stack-l">
			<section class="test-result stack" aria-labelledby="hasil">
				<p class="kicker">{diagnosisText.resultTitle[kind]}</p>
				<h2 id="hasil" tabIndex={-1} ref={heading}>
					{diagnosisText.score(percentText(shareOf(judged)))}
				</h2>
				<p class="lead">{diagnosisText.right(right, judged.length)}</p>
				<p>{diagnosisText.notGraded}</p>
				{stale > 0 && <p class="quiet">{practiceText.stale(stale)}</p>}
				<NextSteps {...{ kind, course, onAgain }} mayRepeat={kind === 'posttest' || stale > 0} />
			</section>
			{kind === 'posttest' && <GainSummary {...{ course, judged, state }} />}
			<CertaintyTable judged={judged} />
			<ReviewList {...{ judged, material }} isNews />
			<BeliefList beliefs={shownBeliefs(judged, state.items, tags)} material={material} />
			<ObjectiveBars
				results={byObjective(judged)}
				index={state.index}
				noteOf={(id) => (known.has(id) ? diagnosisText.known : undefined)}
			/>
			{kind === 'pretest' && <SkipList {...{ course, state }} />}
		</div>
	);
}

interface NextProps extends Pick<Props, 'kind' | 'course' | 'onAgain'> {
	readonly mayRepeat: boolean;
}

function NextSteps({ kind, course, onAgain, mayRepeat }: NextProps) {
	return (
		<p class="actions">
			{kind === 'pretest' ? (
				<>
					<a class="button" href={toHref(routes.course(course.id))}>
						{diagnosisText.toLearn}
					</a>
					<a href={toHref(routes.posttest(course.id))}>{diagnosisText.toPosttest}</a>
				</>
			) : (
				<a class="button" href={toHref(routes.exam(course.id))}>
					{diagnosisText.toExam}
				</a>
			)}
			{mayRepeat && (
				<button type="button" class="button" data-kind="quiet" onClick={onAgain}>
					{diagnosisText.again[kind]}
				</button>
			)}
		</p>
	);
}
