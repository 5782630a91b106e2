import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { siteStore } from '#adapters/storage/site-store.ts';
import { PERSON_ID, type ReviewPlan } from '#domain/learning/learner-data.ts';
import { toDay } from '#domain/calendar-day.ts';
import type { ReviewState } from '#domain/review/due.ts';
import { longDate } from '#strings/dates.ts';
import { reviewText as text } from '#strings/review.ts';
import { PlanForm } from './PlanForm.tsx';

/** An election that a plan can aim at. */
export interface ElectionOffer {
	readonly id: string;
	readonly title: string;
	/** Absent while it is not set. */
	readonly votingDay?: string | undefined;
}

interface Props {
	readonly review: ReviewState;
	readonly elections: readonly ElectionOffer[];
	readonly onChange: () => Promise<void>;
	/** What is known of elections without a day. */
	readonly children?: ComponentChildren;
}

/** The voting day and the minutes that the learner gives: chosen, changed, taken back. */
export function ReviewPlanCard({ review, elections, onChange, children }: Props) {
	const { plan, today } = review;
	const [isEditing, setEditing] = useState(false);
	const [message, setMessage] = useState('');
	const heading = useRef<HTMLHeadingElement>(null);
	useEffect(() => {
		if (message !== '') heading.current?.focus();
	}, [message]);

	const keep = async (next: ReviewPlan) => {
		const store = siteStore();
		await store.update('plans', PERSON_ID, () => next);
		const saved = store.state === 'durable' ? text.saved : text.savedForVisit;
		setEditing(false);
		setMessage(next.removedAt === undefined ? saved : text.removed);
		await onChange();
	};
	const save = (typed: Omit<ReviewPlan, 'at'>) => keep({ ...typed, at: Date.now() });
	const offered = elections.filter(
		({ votingDay }) => votingDay === undefined || toDay(votingDay) > today,
	);
	return (
		<section class="card stack" aria-labelledby="rencana">
			<h2 id="rencana" tabIndex={-1} ref={heading}>
				{text.planTitle}
			</h2>
			<div role="status">{message !== '' && <p>{message}</p>}</div>
			{plan === undefined || isEditing ? (
				<PlanForm
					{...{ plan, today }}
					elections={offered}
					onSave={(typed) => void save(typed)}
					onCancel={isEditing ? () => setEditing(false) : undefined}
				/>
			) : (
				<PlanSummary
					{...{ plan, review, elections }}
					onUseDay={(votingDay) => void save({ ...plan, votingDay })}
					onEdit={() => {
						setMessage('');
						setEditing(true);
					}}
					onRemove={() => void keep({ ...plan, removedAt: Date.now(), at: Date.now() })}
				/>
			)}
			<div>{children}</div>
		</section>
	);
}

interface SummaryProps {
	readonly plan: ReviewPlan;
	readonly review: ReviewState;
	readonly elections: readonly ElectionOffer[];
	readonly onUseDay: (day: string) => void;
	readonly onEdit: () => void;
	readonly onRemove: () => void;
}

function PlanSummary({ plan, review, elections, onUseDay, onEdit, onRemove }: SummaryProps) {
	const election = elections.find(({ id }) => id === plan.election);
	const day = longDate(plan.votingDay);
	const left = toDay(plan.votingDay) - review.today;
	const known = election?.votingDay;
	return (
		<>
			{review.aim.mode === 'relaxed' ? (
				<p>{text.relaxed(day)}</p>
			) : (
				<dl class="facts">
					{election !== undefined && (
						<div>
							<dt>{text.electionName}</dt>
							<dd>{election.title}</dd>
						</div>
					)}
					<div>
						<dt>{text.votingDay}</dt>
						<dd>{text.planDay(day, left)}</dd>
					</div>
					<div>
						<dt>{text.minutes}</dt>
						<dd>{text.minutesChoice(review.minutes)}</dd>
					</div>
				</dl>
			)}
			{known !== undefined && known !== plan.votingDay && toDay(known) > review.today && (
				<p>
					{text.daySet(longDate(known))}{' '}
					<button type="button" class="button" data-kind="quiet" onClick={() => onUseDay(known)}>
						{text.useDay}
					</button>
				</p>
			)}
			<p class="actions">
				<button type="button" class="button" data-kind="quiet" onClick={onEdit}>
					{text.editPlan}
				</button>
				<button type="button" class="button" data-kind="quiet" onClick={onRemove}>
					{text.removePlan}
				</button>
			</p>
		</>
	);
}
