import { useState } from 'preact/hooks';
import { toHref } from '#adapters/site/to-href.ts';
import { misconceptions } from '#domain/content/misconceptions.ts';
import { pickRules, type PocketContent } from '#domain/learning/pocket-card.ts';
import { checkName } from '#domain/person/name.ts';
import { RadioChoice } from '#islands/form/RadioChoice.tsx';
import { TextField } from '#islands/form/TextField.tsx';
import { pocketText as text } from '#strings/pocket.ts';
import { PocketCard } from './PocketCard.tsx';
import { useWeakPoints } from './use-weak-points.ts';

interface Props extends PocketContent {
	/** "22 November 2026". */
	readonly asOf: string;
}

type Layout = keyof typeof text.layouts;
type Source = 'own' | 'common';

const RULES = 6;
const NAME_LENGTH = 40;
/** As many lessons as leave each a rule or two. */
const LESSONS = 4;
const BELIEFS = 2;

/** Beliefs on the card of somebody who has shown none. */
const COMMON_BELIEFS = ['perintah-atasan-membebaskan', 'akun-pribadi-bebas'];

/** A card of one's own weak points, or the common one, at the size at which it leaves the printer. */
export function PocketIsland({ lessons, common, files, ...card }: Props) {
	const points = useWeakPoints(files);
	const [source, setSource] = useState<Source>('own');
	const [layout, setLayout] = useState<Layout>('a6');
	const [name, setName] = useState('');

	const hasOwn = (points?.lessons.length ?? 0) > 0;
	const own = source === 'own' && hasOwn ? points : undefined;
	const chosen = (own?.lessons ?? [])
		.slice(0, LESSONS)
		.flatMap((id) => lessons.find((lesson) => lesson.id === id) ?? []);
	const fault = nameFault(name);
	return (
		<div class="stack-l">
			<section class="card stack no-print" data-needs-script aria-label={text.source}>
				<p role="status">{stateText(points, hasOwn)}</p>
				{hasOwn && (
					<RadioChoice
						legend={text.source}
						name="isi"
						options={{ own: text.own, common: text.common }}
						value={source}
						onChoose={setSource}
					/>
				)}
				{chosen.length > 0 && <Sources lessons={chosen} />}
				<TextField
					id="nama-kartu"
					label={text.name}
					hint={text.nameHint}
					value={name}
					fault={fault}
					onInput={setName}
				/>
				<RadioChoice
					legend={text.layout}
					name="kertas"
					options={text.layouts}
					value={layout}
					onChoose={setLayout}
				/>
				<p class="actions">
					<button type="button" class="button" onClick={() => print()}>
						{text.print}
					</button>
					<span class="small quiet">{text.printHint}</span>
				</p>
			</section>
			<div class="pocket-preview" data-layout={layout} role="group" aria-label={text.preview}>
				<PocketCard
					{...card}
					rules={pickRules(chosen, common, RULES)}
					beliefs={beliefsOf(own?.misconceptions ?? [])}
					name={fault === undefined ? name.trim() : ''}
					copies={layout === 'a4' ? 4 : 1}
				/>
			</div>
		</div>
	);
}

/** The lessons that the card was drawn from, to be read again. */
function Sources({ lessons }: Pick<PocketContent, 'lessons'>) {
	return (
		<>
			<p>{text.fromLessons}</p>
			<ul>
				{lessons.map(({ id, title, href }) => (
					<li key={id}>
						<a href={toHref(href)}>{title}</a>
					</li>
				))}
			</ul>
		</>
	);
}

function beliefsOf(held: readonly string[]): readonly string[] {
	return [...new Set([...held, ...COMMON_BELIEFS])]
		.flatMap((tag) => misconceptions[tag] ?? [])
		.slice(0, BELIEFS);
}

function stateText(points: ReturnType<typeof useWeakPoints>, hasOwn: boolean): string {
	if (points === undefined) return '';
	if (points.isPartial) return text.partial;
	return hasOwn ? '' : text.noData;
}

function nameFault(name: string): string | undefined {
	if (name.trim() === '') return undefined;
	const checked = checkName(name);
	if (!checked.ok) {
		const say = text.faults[checked.reason];
		return typeof say === 'string' ? say : say('found' in checked ? checked.found : '');
	}
	return [...checked.name].length > NAME_LENGTH ? text.faults['too-long'] : undefined;
}
