import { useId, useState } from 'preact/hooks';
import { toBeSigned, type Choice, type SigningCandidate } from '#domain/credential/countersign.ts';
import { countersignText as text } from '#strings/countersign.ts';
import { findCandidates } from './find-candidates.ts';
import { NameFilter } from './NameFilter.tsx';

interface Props {
	readonly candidates: readonly SigningCandidate[];
	readonly choice: Choice;
	/** Member ids. */
	readonly some: ReadonlySet<string>;
	/** While certificates are being signed. */
	readonly isLocked: boolean;
	readonly onChoose: (choice: Choice) => void;
	readonly onSome: (some: ReadonlySet<string>) => void;
}

const CHOICES: readonly Choice[] = ['unflagged', 'all', 'some'];

/** All, those without a flag, or some: always of those who are not signed for yet. */
export function ChooseWhom({ candidates, choice, some, isLocked, onChoose, onSome }: Props) {
	const id = useId();
	const open = candidates.filter(({ signed }) => signed === undefined);
	const countOf = (each: Choice) => toBeSigned(candidates, each, some).length;
	return (
		<section class="card stack" aria-labelledby={`${id}-judul`}>
			<h2 id={`${id}-judul`}>{text.chooseTitle}</h2>
			{open.length === 0 && <p>{text.nobody}</p>}
			{open.length > 0 && (
				<fieldset class="stack" disabled={isLocked}>
					<legend>{text.chooseText(open.length)}</legend>
					<div class="countersign-choices">
						{CHOICES.map((each) => (
							<label class="tick" key={each}>
								<input
									type="radio"
									name={`${id}-siapa`}
									checked={choice === each}
									onChange={() => onChoose(each)}
								/>
								{text.choices[each](countOf(each))}
							</label>
						))}
					</div>
					{choice === 'some' && <Some candidates={open} some={some} onSome={onSome} />}
					{open.some(({ flags }) => flags.length > 0) && (
						<p class="small quiet">{text.flaggedHint}</p>
					)}
				</fieldset>
			)}
		</section>
	);
}

/** Lines that a page shows at once. */
const MOST = 100;

function Some({ candidates, some, onSome }: Pick<Props, 'candidates' | 'some' | 'onSome'>) {
	const [wanted, setWanted] = useState('');
	const found = findCandidates(candidates, wanted);
	const toggle = (member: string) => {
		const next = new Set(some);
		if (!next.delete(member)) next.add(member);
		onSome(next);
	};
	return (
		<div class="stack">
			<NameFilter wanted={wanted} onWanted={setWanted} />
			<ul class="countersign-list">
				{found.slice(0, MOST).map(({ member, attempt, flags }) => (
					<li key={member.id}>
						<label class="tick">
							<input
								type="checkbox"
								checked={some.has(member.id)}
								onChange={() => toggle(member.id)}
							/>
							<span>
								{attempt.name}
								{attempt.name !== member.name && ` (${text.listed(member.name)})`}
								{member.unit !== '' && `, ${member.unit}`}
								{flags.length > 0 && <strong>, {text.flagged}</strong>}
							</span>
						</label>
					</li>
				))}
			</ul>
			{found.length > MOST && <p>{text.more(found.length - MOST)}</p>}
		</div>
	);
}
