import { responsesOf } from '#domain/assessment/attempt.ts';
import { shownFingerprint } from '#domain/signing/jwk.ts';
import type { Result } from '#islands/assignment/list-results.ts';
import { submissionText as text } from '#strings/submission.ts';
import type { Parcel } from './make-parcel.ts';
import { attemptWords, momentWords } from './parcel-words.ts';

interface Props {
	readonly parcel: Parcel;
}

/** Every datum that goes, before it goes. */
export function ParcelPreview({ parcel }: Props) {
	const { order, attempts, submittedAt, deviceKid } = parcel;
	const { course, person, assignment, device } = order;
	const facts: readonly (readonly [name: string, value: string])[] = [
		[text.fields.name, person.name],
		[text.fields.agency, person.agency === '' ? text.noAgency : person.agency],
		...(device === undefined
			? []
			: ([
					[text.fields.nip, person.nip === '' ? text.noNip : person.nip],
					[text.fields.assignment, assignment ?? text.noAssignment],
					[text.fields.submittedAt, momentWords(submittedAt)],
					[text.fields.device, shownFingerprint(deviceKid)],
				] as const)),
		[text.fields.course, course.title],
	];
	return (
		<div class="stack">
			<p>{text.previewLead}</p>
			<dl class="facts">
				{facts.map(([name, value]) => (
					<div key={name}>
						<dt>{name}</dt>
						<dd>{value}</dd>
					</div>
				))}
				<div>
					<dt>{text.fields.attempts}</dt>
					<dd>
						<ul>
							{attempts.map((result) => (
								<AttemptLine key={result.attempt.id} result={result} />
							))}
						</ul>
					</dd>
				</div>
			</dl>
			<p class="small">{deviceWords(parcel)}</p>
			<p class="small">{text.textHolds}</p>
		</div>
	);
}

function AttemptLine({ result }: { readonly result: Result }) {
	const { attempt } = result;
	const times = text.attemptTimes(momentWords(attempt.startedAt), momentWords(attempt.closedAt));
	return (
		<li>
			{attemptWords(result)}, {times}.{' '}
			<span class="quiet small">{text.attemptHolds(Object.keys(responsesOf(attempt)).length)}</span>
		</li>
	);
}

function deviceWords({ order: { device } }: Parcel): string {
	if (device === undefined) return text.noDevice;
	return device.isKept ? text.deviceMeans : text.deviceForVisit;
}
