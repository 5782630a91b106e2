import type { PocketRule } from '#domain/learning/pocket-card.ts';
import { LevelMark } from '#islands/site/LevelMark.tsx';
import { pocketText as text } from '#strings/pocket.ts';

interface Props {
	readonly rules: readonly PocketRule[];
	readonly refusals: readonly string[];
	readonly reports: readonly { readonly act: string; readonly advice: string }[];
	/** False beliefs in the words of one who holds them. */
	readonly beliefs: readonly string[];
	/** Empty for a card that names nobody. */
	readonly name: string;
	/** "22 November 2026". */
	readonly asOf: string;
	/** On one sheet of paper. */
	readonly copies: number;
}

/** Both sides of the card; of several copies on a sheet, only the first is read aloud. */
export function PocketCard({ copies, ...card }: Props) {
	const all = Array.from({ length: copies }, (_, index) => index);
	return (
		<>
			<div class="pocket-sheet">
				{all.map((index) => (
					<div class="pocket-slot" key={index} aria-hidden={index > 0}>
						<Front {...card} />
					</div>
				))}
			</div>
			<div class="pocket-sheet">
				{all.map((index) => (
					<div class="pocket-slot" key={index} aria-hidden={index > 0}>
						<Back {...card} />
					</div>
				))}
			</div>
		</>
	);
}

type Side = Omit<Props, 'copies'>;

function Front({ rules, name, asOf }: Side) {
	return (
		<article class="pocket" data-side="front" aria-label={text.front}>
			<header>
				<LevelMark />
				<span>{text.brand}</span>
			</header>
			<h2>{text.cardTitle}</h2>
			<ol>
				{rules.map(({ text: rule }) => (
					<li key={rule}>{rule}</li>
				))}
			</ol>
			<footer>
				{name !== '' && <strong>{name}</strong>}
				<span>{text.asOf(asOf)}</span>
			</footer>
		</article>
	);
}

function Back({ refusals, reports, beliefs }: Side) {
	return (
		<article class="pocket" data-side="back" aria-label={text.back}>
			<section>
				<h3>{text.refuse}</h3>
				{refusals.map((refusal) => (
					<p key={refusal}>{refusal}</p>
				))}
			</section>
			<section>
				<h3>{text.report}</h3>
				<dl>
					{reports.map(({ act, advice }) => (
						<div key={act}>
							<dt>{act}</dt>
							<dd>{advice}</dd>
						</div>
					))}
				</dl>
			</section>
			<section>
				<h3>{text.wrong}</h3>
				<ul>
					{beliefs.map((belief) => (
						<li key={belief}>{text.belief(belief)}</li>
					))}
				</ul>
			</section>
		</article>
	);
}
