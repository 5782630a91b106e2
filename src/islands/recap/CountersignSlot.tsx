import { toHref } from '#adapters/site/to-href.ts';
import { routes } from '#routes';
import { outputText } from '#strings/recap-output.ts';
import { recapText } from '#strings/recap.ts';
import type { PartProps } from './CohortPage.tsx';
import { placeHref } from './place.ts';
import { useAsk } from './use-ask.ts';

const text = outputText.sign;

/** Where certificates of the cohort are signed. */
export function CountersignSlot({ desk, overview }: PartProps) {
	const candidates = useAsk(() => desk.candidates(), overview.revision);
	if (candidates === undefined) return <p role="status">{recapText.opening}</p>;
	if (candidates.length === 0) return <p class="card">{text.none}</p>;
	const signed = candidates.filter((each) => each.signed !== undefined).length;
	const flagged = candidates.filter(({ flags }) => flags.length > 0).length;
	return (
		<section class="card stack" aria-labelledby="sahkan">
			<h2 id="sahkan">{text.title}</h2>
			<p>{text.text(candidates.length)}</p>
			{signed > 0 && <p>{text.signed(signed)}</p>}
			{flagged > 0 && <p>{text.flagged(flagged)}</p>}
			<div class="actions">
				<a class="button" href={toHref(routes.hrKey)}>
					{text.toKey}
				</a>
				<a href={placeHref({ cohort: overview.head.id, view: 'peserta' })}>{text.list}</a>
			</div>
		</section>
	);
}
