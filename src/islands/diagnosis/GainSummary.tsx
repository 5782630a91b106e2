import { toHref } from '#adapters/site/to-href.ts';
import { byObjective, judge, type Judged, shareOf } from '#domain/diagnosis/diagnose.ts';
import { type Gain, gainByObjective, gainOf } from '#domain/diagnosis/gain.ts';
import { answersOf, lastClosed } from '#domain/diagnosis/sitting-answers.ts';
import type { PracticeState } from '#islands/practice/use-practice.ts';
import { routes } from '#routes';
import { diagnosisText } from '#strings/diagnosis.ts';
import { percentText } from '#strings/numbers.ts';
import { practiceText } from '#strings/practice.ts';
import type { TestCourse } from './TestResult.tsx';

interface Props {
	readonly course: TestCourse;
	/** Answers of the post-test. */
	readonly judged: readonly Judged[];
	readonly state: PracticeState;
}

/** What was gained since the pre-test, in all and by objective. */
export function GainSummary({ course, judged, state: { data, items, index } }: Props) {
	const pretest = lastClosed({ data, items }, 'pretest', course.id);
	const { answers, stale } = answersOf(pretest?.id ?? '', data, items);
	const before = judge(answers, items);
	if (before.length === 0) {
		return (
			<section class="callout">
				<p>{diagnosisText.noPretest}</p>
				<p>
					<a href={toHref(routes.pretest(course.id))}>{diagnosisText.toPretest}</a>
				</p>
			</section>
		);
	}
	const total = gainOf(shareOf(before), shareOf(judged));
	const gains = gainByObjective(byObjective(before), byObjective(judged));
	return (
		<section class="stack gain" aria-labelledby="kenaikan">
			<h2 id="kenaikan">{diagnosisText.gainTitle}</h2>
			<p class="lead">{textOf(total)}</p>
			{stale > 0 && <p class="quiet">{practiceText.stale(stale)}</p>}
			<Rise {...total} />
			<ul class="gains">
				{index.objectives.flatMap(({ id, text }) => {
					const gain = gains.find(({ objective }) => objective === id);
					if (gain === undefined) return [];
					return [
						<li key={id}>
							<span>{text}</span>
							<Rise {...gain} />
						</li>,
					];
				})}
			</ul>
			<p class="small quiet">{diagnosisText.gainNote}</p>
		</section>
	);
}

/** From before to after, as two bars of one scale and in words. */
function Rise({ pre, post }: Pick<Gain, 'pre' | 'post'>) {
	return (
		<span class="rise">
			<progress max={1} value={pre} aria-hidden="true" data-when="before" />
			<progress max={1} value={post} aria-hidden="true" />
			<span class="small">{diagnosisText.gainRow(percentText(pre), percentText(post))}</span>
		</span>
	);
}

function textOf(gain: Gain): string {
	if (gain.kind === 'gain') return diagnosisText.gain(percentText(gain.gain));
	return gain.kind === 'no-room' ? diagnosisText.noRoom : diagnosisText.loss;
}
