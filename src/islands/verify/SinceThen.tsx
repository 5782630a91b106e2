import { useEffect, useState } from 'preact/hooks';
import { loadCourseHistory } from '#adapters/bank/load-bank.ts';
import { toHref } from '#adapters/site/to-href.ts';
import {
	changedSince,
	type ChangedSince,
	type EarnedOn,
} from '#domain/credential/changed-since.ts';
import type { CourseHistory } from '#domain/credential/course-history.ts';
import { dateInWib } from '#domain/record/certificate.ts';
import { routes } from '#routes';
import { longDate } from '#strings/dates.ts';
import { sinceText as text } from '#strings/verify-since.ts';

type State = { readonly state: 'loading' | 'missing' | 'unreachable' } | ShownSince;

interface ShownSince {
	readonly state: 'known';
	readonly since: ChangedSince;
	readonly history: CourseHistory;
}

/** What has changed since a certificate was earned, and what a short renewal would cover. */
export function SinceThen({ course, edition, bank, date }: EarnedOn & { readonly course: string }) {
	const [shown, setShown] = useState<State>({ state: 'loading' });
	useEffect(() => {
		let isHere = true;
		void loadCourseHistory(course).then((loaded) => {
			if (!isHere) return;
			if (!loaded.ok) return setShown({ state: loaded.reason });
			const history = loaded.value;
			const since = changedSince(history, { edition, bank, date }, dateInWib(Date.now()));
			setShown({ state: 'known', since, history });
		});
		return () => {
			isHere = false;
		};
	}, [course, edition, bank, date]);
	return (
		<>
			<h3>{text.title}</h3>
			{shown.state !== 'known' && <p>{text[shown.state]}</p>}
			{shown.state === 'known' && shown.since.state === 'current' && <p>{text.current}</p>}
			{shown.state === 'known' && shown.since.state === 'changed' && (
				<Changed since={shown.since} history={shown.history} />
			)}
		</>
	);
}

interface ChangedProps {
	readonly since: Extract<ChangedSince, { state: 'changed' }>;
	readonly history: CourseHistory;
}

function Changed({ since, history }: ChangedProps) {
	return (
		<>
			{since.edition !== undefined && <p>{text.otherEdition(since.edition, history.edition)}</p>}
			{since.isOtherBank && <p>{text.otherBank}</p>}
			{since.changes.length > 0 && (
				<>
					<p>{text.changed(since.changes.length)}</p>
					<ul>
						{since.changes.map((change) => (
							<li key={change.title + change.date}>
								<strong>{change.title}</strong>, {longDate(change.date)}. {change.text}
							</li>
						))}
					</ul>
				</>
			)}
			{since.lessons.length === 0 && <p>{text.renewExam}</p>}
			{since.lessons.length > 0 && (
				<>
					<p>{text.renew}</p>
					<ul>
						{since.lessons.map(({ id, title }) => (
							<li key={id}>
								<a href={toHref(routes.lesson(id))}>{title}</a>
							</li>
						))}
					</ul>
				</>
			)}
			<p>
				<a href={toHref(routes.exam(history.course))}>{text.toExam}</a>
			</p>
		</>
	);
}
