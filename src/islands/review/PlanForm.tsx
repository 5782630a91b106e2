import { longDate } from '#strings/dates.ts';
import { reviewText as text } from '#strings/review.ts';
import { NumberField } from './NumberField.tsx';
import type { ElectionOffer } from './ReviewPlanCard.tsx';
import { OTHER, type PlanFormProps, usePlanForm } from './use-plan-form.ts';

interface Props extends PlanFormProps {
	readonly onCancel: (() => void) | undefined;
}

const presets = [5, 10, 15, 30] as const;

/** Asks for a voting day and minutes a day, and says what is wrong with them. */
export function PlanForm({ onCancel, ...props }: Props) {
	const { plan, elections } = props;
	const { form, typed, faults, choose, setVotingDay, setMinutes, submit } = usePlanForm(props);
	const isUndated = elections.some(({ id, votingDay }) => id === typed.election && !votingDay);
	return (
		<form class="stack plan-form" noValidate onSubmit={submit} ref={form}>
			<p>{text.planIntro}</p>
			{plan === undefined && <p class="small quiet">{text.steady}</p>}
			<ElectionChoice elections={elections} chosen={typed.election} onChoose={choose} />
			<NumberField
				name="votingDay"
				type="date"
				label={text.votingDay}
				hint={isUndated ? text.noDayHint : text.votingDayHint}
				value={typed.votingDay}
				fault={faults.votingDay && text.dayFaults[faults.votingDay]}
				onInput={setVotingDay}
			/>
			<NumberField
				name="minutes"
				type="number"
				label={text.minutes}
				hint={text.minutesHint}
				value={typed.minutes}
				fault={faults.minutes && text.minutesFaults[faults.minutes]}
				onInput={setMinutes}
			>
				<Presets minutes={typed.minutes} onChoose={setMinutes} />
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

interface ElectionProps {
	readonly elections: readonly ElectionOffer[];
	readonly chosen: string;
	readonly onChoose: (id: string) => void;
}

function ElectionChoice({ elections, chosen, onChoose }: ElectionProps) {
	const offers = [...elections, { id: OTHER, title: text.otherElection, votingDay: undefined }];
	return (
		<fieldset class="options">
			<legend>{text.election}</legend>
			{offers.map(({ id, title, votingDay }) => (
				<label class="option" key={id}>
					<input
						type="radio"
						name="election"
						checked={chosen === id}
						onChange={() => onChoose(id)}
					/>
					<span>
						{title}
						{id !== OTHER && (
							<span class="quiet">
								, {votingDay === undefined ? text.noDay : longDate(votingDay)}
							</span>
						)}
					</span>
				</label>
			))}
		</fieldset>
	);
}

interface PresetProps {
	readonly minutes: string;
	readonly onChoose: (minutes: string) => void;
}

function Presets({ minutes, onChoose }: PresetProps) {
	return (
		<div class="plan-presets">
			{presets.map(String).map((each) => (
				<button
					type="button"
					key={each}
					class="button"
					data-kind="quiet"
					aria-pressed={minutes === each}
					onClick={() => onChoose(each)}
				>
					{text.minutesChoice(Number(each))}
				</button>
			))}
		</div>
	);
}
