import { useRef, useState } from 'preact/hooks';
import type { ReviewPlan } from '#domain/learning/learner-data.ts';
import { findPlanFaults, type PlanFaults } from '#domain/review/check-plan.ts';
import { longDate } from '#strings/dates.ts';
import { reviewText as text } from '#strings/review.ts';
import { NumberField } from './NumberField.tsx';
import type { ElectionOffer } from './ReviewPlanCard.tsx';

interface Props {
	readonly plan: ReviewPlan | undefined;
	readonly today: number;
	readonly elections: readonly ElectionOffer[];
	readonly onSave: (plan: Omit<ReviewPlan, 'at'>) => void;
	readonly onCancel: (() => void) | undefined;
}

const OTHER = '';
const presets = [5, 10, 15, 30] as const;

/** Asks for a voting day and minutes a day, and says what is wrong with them. */
export function PlanForm({ plan, today, elections, onSave, onCancel }: Props) {
	const form = useRef<HTMLFormElement>(null);
	const [election, setElection] = useState(() => electionOf(plan, elections));
	const [votingDay, setVotingDay] = useState(plan?.votingDay ?? elections[0]?.votingDay ?? '');
	const [minutes, setMinutes] = useState(String(plan?.minutes ?? 10));
	const [faults, setFaults] = useState<PlanFaults>({});

	const choose = (id: string) => {
		setElection(id);
		const known = elections.find((each) => each.id === id)?.votingDay;
		// The day of one election is never that of another.
		setVotingDay(known ?? (id === electionOf(plan, elections) ? (plan?.votingDay ?? '') : ''));
	};
	const submit = (event: SubmitEvent) => {
		event.preventDefault();
		const found = findPlanFaults({ votingDay, minutes }, today);
		setFaults(found);
		const [first] = Object.keys(found);
		if (first !== undefined) {
			form.current?.querySelector<HTMLInputElement>(`[name='${first}']`)?.focus();
			return;
		}
		onSave({ votingDay, minutes: Number(minutes), ...(election !== OTHER && { election }) });
	};
	const isUndated = elections.some(({ id, votingDay }) => id === election && !votingDay);
	return (
		<form class="stack plan-form" noValidate onSubmit={submit} ref={form}>
			<p>{text.planIntro}</p>
			{plan === undefined && <p class="small quiet">{text.steady}</p>}
			<fieldset class="options">
				<legend>{text.election}</legend>
				{[...elections, { id: OTHER, title: text.otherElection, votingDay: undefined }].map(
					(each) => (
						<label class="option" key={each.id}>
							<input
								type="radio"
								name="election"
								checked={election === each.id}
								onChange={() => choose(each.id)}
							/>
							<span>
								{each.title}
								{each.id !== OTHER && (
									<span class="quiet">
										, {each.votingDay === undefined ? text.noDay : longDate(each.votingDay)}
									</span>
								)}
							</span>
						</label>
					),
				)}
			</fieldset>
			<NumberField
				name="votingDay"
				type="date"
				label={text.votingDay}
				hint={isUndated ? text.noDayHint : text.votingDayHint}
				value={votingDay}
				fault={faults.votingDay && text.dayFaults[faults.votingDay]}
				onInput={setVotingDay}
			/>
			<NumberField
				name="minutes"
				type="number"
				label={text.minutes}
				hint={text.minutesHint}
				value={minutes}
				fault={faults.minutes && text.minutesFaults[faults.minutes]}
				onInput={setMinutes}
			>
				<div class="plan-presets">
					{presets.map((each) => (
						<button
							type="button"
							key={each}
							class="button"
							data-kind="quiet"
							aria-pressed={minutes === String(each)}
							onClick={() => setMinutes(String(each))}
						>
							{text.minutesChoice(each)}
						</button>
					))}
				</div>
			</NumberField>
			<p class="actions">
				<button type="submit" class="button">
					{plan === undefined ? text.makePlan : text.savePlan}
				</button>
				{onCancel !== undefined && (
					<button type="button" class="button" data-kind="quiet" onClick={onCancel}>
						{text.cancel}
					</button>
				)}
			</p>
		</form>
	);
}

/** The election that a plan names, if it is still to come; before there is a plan the first one. */
function electionOf(plan: ReviewPlan | undefined, elections: readonly ElectionOffer[]): string {
	if (plan === undefined) return elections[0]?.id ?? OTHER;
	return elections.find(({ id }) => id === plan.election)?.id ?? OTHER;
}
