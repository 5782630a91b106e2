import { toHref } from '#adapters/site/to-href.ts';
import { misconceptions } from '#domain/content/misconceptions.ts';
import type { ShownBelief } from '#domain/diagnosis/diagnose.ts';
import type { PracticeItems } from '#islands/practice/load-items.ts';
import { diagnosisText } from '#strings/diagnosis.ts';

interface Props {
	readonly beliefs: readonly ShownBelief[];
	readonly material: PracticeItems;
}

/** The wrong beliefs that showed, in words, each with the heading that sets it right. */
export function BeliefList({ beliefs, material }: Props) {
	if (beliefs.length === 0) return null;
	return (
		<section class="stack" aria-labelledby="salah-paham">
			<h2 id="salah-paham">{diagnosisText.beliefsTitle}</h2>
			<p>{diagnosisText.beliefsLead}</p>
			<ul class="beliefs">
				{beliefs.map(({ tag, items, certainty }) => (
					<li key={tag} data-certainty={certainty}>
						<p class="belief">{diagnosisText.belief(misconceptions[tag] ?? tag)}</p>
						<p class="small quiet">
							{diagnosisText.beliefShown(items.length, certainty === 'sure')}
						</p>
						<Relearn {...{ items, material }} />
					</li>
				))}
			</ul>
		</section>
	);
}

/** One link for each heading, however many items lead there. */
function Relearn({ items, material }: Pick<ShownBelief, 'items'> & Pick<Props, 'material'>) {
	const lessons = new Map(
		items.flatMap((id) => {
			const lesson = material.get(id)?.notes.lesson;
			return lesson === undefined ? [] : [[lesson.href, lesson.title] as const];
		}),
	);
	return (
		<>
			{[...lessons].map(([href, title]) => (
				<p class="small" key={href}>
					<a href={toHref(href)}>{diagnosisText.relearn(title)}</a>
				</p>
			))}
		</>
	);
}
