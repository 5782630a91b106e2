import { useEffect, useRef } from 'preact/hooks';
import type { Desk } from '#adapters/recap/desk.ts';
import type { AttemptView, PersonView } from '#adapters/recap/desk-views.ts';
import { toHref } from '#adapters/site/to-href.ts';
import { maskNip } from '#domain/person/nip.ts';
import { dateInWib } from '#domain/record/certificate.ts';
import { routes } from '#routes';
import { longDate } from '#strings/dates.ts';
import { percentText } from '#strings/numbers.ts';
import { recapText as text } from '#strings/recap.ts';
import { FlagList } from './FlagList.tsx';
import { StateMark } from './PeopleTable.tsx';
import { useAsk } from './use-ask.ts';

interface Props {
	/** Member id. */
	readonly id: string;
	readonly desk: Desk;
	readonly revision: number;
	readonly onClose: () => void;
}

/** Everything about one member, over the table that he was opened from. */
export function PersonDialog({ id, desk, revision, onClose }: Props) {
	const dialog = useRef<HTMLDialogElement>(null);
	const person = useAsk(() => desk.person(id), [id, revision]);
	const isThere = person !== undefined;
	useEffect(() => {
		if (isThere) dialog.current?.showModal();
	}, [isThere]);
	if (person === undefined) return null;
	return (
		<dialog ref={dialog} class="recap-person" aria-labelledby="orang" onClose={onClose}>
			<div class="stack">
				<div class="recap-person-head">
					<h2 id="orang">{person.member.name}</h2>
					<form method="dialog">
						<button class="button" data-kind="quiet">
							{text.close}
						</button>
					</form>
				</div>
				<PersonFacts person={person} />
				{person.flags.length > 0 && <FlagList flags={person.flags} />}
				<h3>{text.person.attempts}</h3>
				{person.attempts.length === 0 && <p>{text.person.noAttempts}</p>}
				<ul class="recap-attempts">
					{person.attempts.map((each) => (
						<li key={each.attempt.code}>
							<Attempt view={each} />
						</li>
					))}
				</ul>
				<Sources person={person} onRelease={(intake) => void desk.decide([intake], '')} />
				<SignedList person={person} />
			</div>
		</dialog>
	);
}

function PersonFacts({ person }: { readonly person: PersonView }) {
	const { member, standing, attempts } = person;
	return (
		<dl class="facts">
			<div>
				<dt>{text.columns.state}</dt>
				<dd>
					<StateMark row={{ standing, best: attempts[0]?.attempt }} />
				</dd>
			</div>
			<div>
				<dt>{text.unit}</dt>
				<dd>{member.unit === '' ? text.noUnit : member.unit}</dd>
			</div>
			{member.nip !== '' && (
				<div>
					<dt>{text.person.nip}</dt>
					<dd>{maskNip(member.nip)}</dd>
				</div>
			)}
			<div>
				<dt>{text.person.contact}</dt>
				<dd>{member.contact === '' ? text.person.noContact : member.contact}</dd>
			</div>
		</dl>
	);
}

function Attempt({ view }: { readonly view: AttemptView }) {
	const { attempt } = view;
	const { code, passed, scaled, startedAt, finishedAt, edition, number, name, asked } = attempt;
	const minutes = String(Math.round((finishedAt - startedAt) / 60_000));
	return (
		<>
			<p>
				<strong>
					{passed ? text.person.passed : text.person.failed}, {percentText(scaled)}
				</strong>{' '}
				· {longDate(dateInWib(finishedAt))} · {text.person.took(minutes, asked)}
			</p>
			<p class="small quiet">
				{[name, text.person.edition(edition), text.person.nth(number)].join(' · ')}
			</p>
			<p class="small">
				<a href={`${toHref(routes.verify)}#${code}`} target="_blank">
					{text.person.check}
				</a>
			</p>
		</>
	);
}

interface SourcesProps {
	readonly person: PersonView;
	readonly onRelease: (intake: string) => void;
}

function Sources({ person, onRelease }: SourcesProps) {
	if (person.intakes.length === 0) return null;
	return (
		<>
			<h3>{text.person.sources}</h3>
			<ul class="recap-attempts">
				{person.intakes.map(({ id, source, by, receivedAt }) => (
					<li key={id}>
						<p>
							{source === '' ? text.person.pasted : source} · {longDate(dateInWib(receivedAt))} ·{' '}
							<span class="quiet">{text.person.by[by]}</span>
						</p>
						<button type="button" class="recap-name small" onClick={() => onRelease(id)}>
							{text.person.release}
						</button>
					</li>
				))}
			</ul>
		</>
	);
}

function SignedList({ person }: { readonly person: PersonView }) {
	if (person.signed.length === 0) return null;
	return (
		<>
			<h3>{text.person.signed}</h3>
			<ul>
				{person.signed.map(([number, { until, revoked }]) => (
					<li key={number}>
						{number}: {text.person.until(until)}
						{revoked !== undefined && `, ${text.person.revoked(revoked.on)}`}
					</li>
				))}
			</ul>
		</>
	);
}
