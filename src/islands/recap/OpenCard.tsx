import { useId, useState } from 'preact/hooks';
import type { Desk } from '#adapters/recap/desk.ts';
import type { OpenView } from '#adapters/recap/desk-views.ts';
import type { Member } from '#domain/recap/cohort.ts';
import { maskNip } from '#domain/person/nip.ts';
import { dateInWib } from '#domain/record/certificate.ts';
import { longDate } from '#strings/dates.ts';
import { percentText } from '#strings/numbers.ts';
import { flagText } from '#strings/recap-flags.ts';
import { recapText as text } from '#strings/recap.ts';
import { useAsk } from './use-ask.ts';

interface Props {
	readonly row: OpenView;
	readonly desk: Desk;
}

/** Results under one name, and the members whose they may be. */
export function OpenCard({ row, desk }: Props) {
	const { names, agency, nip, best, sources, suggestions, isDismissed, flags } = row;
	const give = (member: string) => void desk.decide(row.intakes, member);
	const [isSearching, setSearching] = useState(false);
	const facts = [
		agency === '' ? '' : text.decide.agency(agency),
		maskNip(nip),
		sources.map((source) => (source === '' ? text.person.pasted : source)).join(', '),
	];
	return (
		<article class="card stack" aria-label={names.join(' / ')}>
			<h3>{names.join(' / ')}</h3>
			{best !== undefined && (
				<p>
					{text.decide.result(
						percentText(best.scaled),
						best.passed,
						longDate(dateInWib(best.finishedAt)),
					)}
				</p>
			)}
			<p class="small quiet">{facts.filter((fact) => fact !== '').join(' · ')}</p>
			{flags.length > 0 && (
				<p class="small">{flags.map(({ code }) => flagText[code].label).join(', ')}</p>
			)}
			<div class="actions">
				{suggestions.map(({ member, likeness }) => (
					<Give
						key={member.id}
						member={member}
						note={text.decide.likeness[likeness]}
						onGive={give}
					/>
				))}
				<button
					type="button"
					class="button"
					data-kind="quiet"
					aria-expanded={isSearching}
					onClick={() => setSearching(!isSearching)}
				>
					{text.decide.search}
				</button>
				{!isDismissed && (
					<button type="button" class="button" data-kind="quiet" onClick={() => give('')}>
						{text.decide.nobody}
					</button>
				)}
			</div>
			{isSearching && <MemberSearch desk={desk} onGive={give} />}
		</article>
	);
}

interface GiveProps {
	readonly member: Member;
	readonly note: string;
	readonly onGive: (member: string) => void;
}

function Give({ member, note, onGive }: GiveProps) {
	return (
		<button type="button" class="button recap-give" onClick={() => onGive(member.id)}>
			<span>{text.decide.give(member.name)}</span>
			<small>{[member.unit, note].filter((each) => each !== '').join(' · ')}</small>
		</button>
	);
}

interface SearchProps {
	readonly desk: Desk;
	readonly onGive: (member: string) => void;
}

function MemberSearch({ desk, onGive }: SearchProps) {
	const [wanted, setWanted] = useState('');
	const id = useId();
	const found = useAsk(
		() => (wanted.trim() === '' ? Promise.resolve([]) : desk.findMembers(wanted)),
		wanted,
	);
	return (
		<div class="stack">
			<div class="field">
				<label for={id}>{text.search}</label>
				<input
					id={id}
					type="search"
					autocomplete="off"
					value={wanted}
					onInput={(event) => setWanted(event.currentTarget.value)}
				/>
			</div>
			{wanted.trim() !== '' && found?.length === 0 && <p role="status">{text.decide.noneFound}</p>}
			<div class="actions">
				{found?.map((member) => (
					<Give key={member.id} member={member} note="" onGive={onGive} />
				))}
			</div>
		</div>
	);
}
