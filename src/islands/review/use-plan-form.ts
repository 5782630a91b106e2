import { useRef, useState } from 'preact/hooks';
import type { ReviewPlan } from '#domain/learning/learner-data.ts';
import { findPlanFaults, type PlanFaults } from '#domain/review/check-plan.ts';
import type { ElectionOffer } from './ReviewPlanCard.tsx';

/** An election that is not among those offered. */
export const OTHER = '';

export interface PlanFormProps {
	readonly plan: ReviewPlan | undefined;
	readonly today: number;
	readonly elections: readonly ElectionOffer[];
	readonly onSave: (plan: Omit<ReviewPlan, 'at'>) => void;
}

/** What is typed into the form of a plan, and what is wrong with it once it was to be saved. */
export function usePlanForm({ plan, today, elections, onSave }: PlanFormProps) {
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
	const typed = { election, votingDay, minutes };
	return { form, typed, faults, choose, setVotingDay, setMinutes, submit };
}

/** The election that a plan names, if it is still to come; before there is a plan the first one. */
function electionOf(plan: ReviewPlan | undefined, elections: readonly ElectionOffer[]): string {
	if (plan === undefined) return elections[0]?.id ?? OTHER;
	return elections.find(({ id }) => id === plan.election)?.id ?? OTHER;
}
