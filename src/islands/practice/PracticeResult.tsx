import { useEffect, useRef } from 'preact/hooks';
import { byObjective, judge } from '#domain/diagnosis/diagnose.ts';
import { answersOf } from '#domain/diagnosis/sitting-answers.ts';
import { practiceText } from '#strings/practice.ts';
import type { PracticeItems } from './load-items.ts';
import { ObjectiveBars } from './ObjectiveBars.tsx';
import { ReviewList } from './ReviewList.tsx';
import { SittingPips } from './SittingPips.tsx';
import type { PracticeState } from './use-practice.ts';
import { resultOf } from '#islands/question/result-of.ts';

interface Props {
	readonly sitting: string;
	readonly material: PracticeItems;
	readonly state: PracticeState;
	readonly onAgain: () => void;
	readonly onMenu: () => void;
}

/** What a practice showed, what to look at first, and the way on. */
export function PracticeResult({ sitting, material, state, onAgain, onMenu }: Props) {
	const heading = useRef<HTMLHeadingElement>(null);
	useEffect(() => heading.current?.focus(), []);
	const { answers, stale } = answersOf(sitting, state.data, state.items);
	const judged = judge(answers, state.items);
	const right = judged.filter(({ quadrant }) => quadrant.endsWith('-right')).length;
	const sureWrong = judged.filter(({ quadrant }) => quadrant === 'sure-wrong').length;
	return (
		<div class="stack-l">
			<section class="practice-result stack" aria-labelledby="hasil">
				<p class="kicker">{practiceText.resultKicker}</p>
				<h2 id="hasil" tabIndex={-1} ref={heading}>
					{practiceText.rightOf(right, judged.length)}
				</h2>
				<SittingPips results={judged.map(({ credit }) => resultOf(credit))} current={-1} />
				<p class="lead">{practiceText.resultLead(right, judged.length, sureWrong)}</p>
				{stale > 0 && <p class="quiet">{practiceText.stale(stale)}</p>}
				<p class="actions">
					<button type="button" class="button" onClick={onAgain}>
						{practiceText.again}
					</button>
					<button type="button" class="button" data-kind="quiet" onClick={onMenu}>
						{practiceText.toMenu}
					</button>
				</p>
			</section>
			<ReviewList {...{ judged, material }} isNews={false} />
			<ObjectiveBars results={byObjective(judged)} index={state.index} />
		</div>
	);
}
