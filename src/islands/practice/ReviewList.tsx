import { type Judged, toTreat } from '#domain/diagnosis/diagnose.ts';
import { practiceText } from '#strings/practice.ts';
import { AnswerReview } from './AnswerReview.tsx';
import type { PracticeItems } from './load-items.ts';

interface Props {
	readonly judged: readonly Judged[];
	readonly material: PracticeItems;
	/** Nothing was explained yet: what comes first stands open. */
	readonly isNews: boolean;
}

/** Every answer with its reason: certain errors first, then the rest in order of need. */
export function ReviewList({ judged, material, isNews }: Props) {
	const treated = toTreat(judged);
	const sure = treated.filter(({ quadrant }) => quadrant === 'sure-wrong');
	const others = treated.filter(({ quadrant }) => quadrant !== 'sure-wrong');
	const fine = judged.filter((each) => !treated.includes(each));
	const list = (answers: readonly Judged[]) =>
		answers.map((each) => {
			const item = material.get(each.item);
			return (
				item && (
					<AnswerReview
						key={each.item}
						judged={each}
						item={item}
						isOpen={isNews && each.quadrant === 'sure-wrong'}
					/>
				)
			);
		});
	return (
		<>
			{sure.length > 0 && (
				<section class="stack treat-first" aria-labelledby="yakin-keliru">
					<h2 id="yakin-keliru">{practiceText.sureWrongTitle}</h2>
					<p>{practiceText.sureWrongLead}</p>
					{list(sure)}
				</section>
			)}
			{others.length > 0 && (
				<section class="stack" aria-labelledby="perlu-dilihat">
					<h2 id="perlu-dilihat">{practiceText.othersTitle}</h2>
					{list(others)}
				</section>
			)}
			{fine.length > 0 && (
				<section class="stack" aria-labelledby="sudah-benar">
					<h2 id="sudah-benar">{practiceText.fineTitle}</h2>
					{list(fine)}
				</section>
			)}
		</>
	);
}
