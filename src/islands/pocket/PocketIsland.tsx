import { useState } from 'preact/hooks';
import { toHref } from '#adapters/site/to-href.ts';
import { misconceptions } from '#domain/content/misconceptions.ts';
import { pickRules, type PocketContent } from '#domain/learning/pocket-card.ts';
import { checkName } from '#domain/person/name.ts';
import { TextField } from '#islands/form/TextField.tsx';
import { pocketText as text } from '#strings/pocket.ts';
import { PocketCard } from './PocketCard.tsx';
import { useWeakPoints } from './use-weak-points.ts';

interface Props extends PocketContent {
	/** "22 November 2026". */
	readonly asOf: string;
}

type Layout = keyof typeof text.layouts;

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
	const [wantsCommon, setWantsCommon] = useState(false);
	const [layout, setLayout] = useState<Layout>('a6');
	const [name, setName] = useState('');

	const hasOwn = (points?.lessons.length ?? 0) > 0;
	const weak = wantsCommon || !hasOwn ? [] : (points?.lessons ?? []).slice(0, LESSONS);
	const chosen = weak.flatMap((id) => lessons.find((lesson) => lesson.id === id) ?? []);
	const held = weak.length > 0 ? (points?.misconceptions ?? []) : [];
	const beliefs = [...new Set([...held, ...COMMON_BELIEFS])]
		.flatMap((tag) => misconceptions[tag] ?? [])
		.slice(0, BELIEFS);
	const fault = nameFault(name);
	const copies = layout === 'a4' ? 4 : 1;
	const sides = { ...card, rules: pickRules(chosen, common, RULES), beliefs };

	return (
		<div class="stack-l">
			<section class="card stack no-print" data-needs-script aria-label={text.source}>
				<p role="status">{stateText(points, hasOwn)}</p>
				{hasOwn && (
					<Choice
						legend={text.source}
						name="isi"
						options={{ own: text.own, common: text.common }}
						value={wantsCommon ? 'common' : 'own'}
						onChoose={(value) => setWantsCommon(value === 'common')}
					/>
				)}
				{chosen.length > 0 && (
					<>
						<p>{text.fromLessons}</p>
						<ul>
							{chosen.map(({ id, title, href }) => (
								<li key={id}>
									<a href={toHref(href)}>{title}</a>
								</li>
							))}
						</ul>
					</>
				)}
				<TextField
					id="nama-kartu"
					label={text.name}
					hint={text.nameHint}
					value={name}
					fault={fault}
					onInput={setName}
				/>
				<Choice
					legend={text.layout}
					name="kertas"
					options={text.layouts}
					value={layout}
					onChoose={(value) => setLayout(value === 'a4' ? 'a4' : 'a6')}
				/>
				<p class="actions">
					<button type="button" class="button" onClick={() => print()}>
						{text.print}
					</button>
					<span class="small quiet">{text.printHint}</span>
				</p>
			</section>
			<div class="pocket-preview" data-layout={layout} role="group" aria-label={text.preview}>
				<PocketCard {...sides} name={fault === undefined ? name.trim() : ''} copies={copies} />
			</div>
		</div>
	);
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

interface ChoiceProps {
	readonly legend: string;
	readonly name: string;
	readonly options: Readonly<Record<string, string>>;
	readonly value: string;
	readonly onChoose: (value: string) => void;
}

function Choice({ legend, name, options, value, onChoose }: ChoiceProps) {
	return (
		<fieldset class="paper-choice">
			<legend>{legend}</legend>
			{Object.entries(options).map(([id, label]) => (
				<label key={id}>
					<input type="radio" name={name} checked={id === value} onChange={() => onChoose(id)} />
					<span>{label}</span>
				</label>
			))}
		</fieldset>
	);
}
