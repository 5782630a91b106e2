import type { Assignment } from '#domain/assignment/assignment.ts';
import { shownWhatsappNumber } from '#domain/assignment/whatsapp-number.ts';
import { assignmentText as text } from '#strings/assignment.ts';
import { longDate } from '#strings/dates.ts';

interface Props {
	readonly assignment: Assignment;
	/** Title of its course. */
	readonly course: string;
}

/** Everything that an assignment says. */
export function AssignmentFacts({ assignment, course }: Props) {
	const { cohort, issuer, due, closes, message } = assignment;
	const facts: readonly (readonly [string, string])[] = [
		[text.facts.course, course],
		[text.facts.cohort, cohort],
		[text.facts.issuer, issuer],
		[text.facts.due, longDate(due)],
		[text.facts.closes, longDate(closes)],
		[text.facts.message, message],
		[text.facts.returns, returnWords(assignment)],
	];
	return (
		<dl class="facts">
			{facts
				.filter(([, value]) => value !== '')
				.map(([name, value]) => (
					<div key={name}>
						<dt>{name}</dt>
						<dd>{value}</dd>
					</div>
				))}
		</dl>
	);
}

/** How results are wanted, in one line. */
export function returnWords({ returns }: Pick<Assignment, 'returns'>): string {
	const { whatsapp, email, note } = returns;
	return [
		...(whatsapp === undefined ? [] : [text.returnBy.whatsapp(shownWhatsappNumber(whatsapp))]),
		...(email === undefined ? [] : [text.returnBy.email(email)]),
		...(note === undefined ? [] : [note]),
	].join('; ');
}
