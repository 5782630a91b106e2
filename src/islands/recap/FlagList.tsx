import type { Flag } from '#domain/recap/flag.ts';
import { flagText } from '#strings/recap-flags.ts';
import { recapText as text } from '#strings/recap.ts';

/** Flags that name other people, editions or courses. */
const NAMES_OTHERS: readonly Flag['code'][] = [
	...(['copied-attempt', 'identical-answers', 'shared-seed', 'shared-device'] as const),
	...(['name-differs', 'name-not-of-roster', 'stale-edition', 'wrong-course'] as const),
];

/** What is worth a question, what it means, and why it may be harmless. */
export function FlagList({ flags }: { readonly flags: readonly Flag[] }) {
	return (
		<section class="recap-flags stack" aria-labelledby="tanda-orang">
			<h3 id="tanda-orang">{text.person.flags}</h3>
			<ul>
				{flags.map((flag, place) => (
					<li key={`${flag.code}-${place}`}>
						<strong>{flagText[flag.code].label}.</strong> {flagText[flag.code].means}{' '}
						{detailOf(flag)} {flagText[flag.code].but}
					</li>
				))}
			</ul>
			<p class="small quiet">{text.person.notProof}</p>
		</section>
	);
}

function detailOf({ code, found, value }: Flag): string {
	const others = found.filter((each) => each !== '').join(', ');
	if (code === 'impossible-speed' && value !== undefined) {
		return text.person.seconds(value.toFixed(1).replace('.', ','));
	}
	return NAMES_OTHERS.includes(code) && others !== '' ? text.person.others(others) : '';
}
