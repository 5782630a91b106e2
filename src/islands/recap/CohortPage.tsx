import type { Desk } from '#adapters/recap/desk.ts';
import type { Overview } from '#adapters/recap/desk-views.ts';
import { LoadFailed } from '#islands/exam/LoadFailed.tsx';
import { recapText as text } from '#strings/recap.ts';
import { CohortSummary } from './CohortSummary.tsx';
import { CountersignSlot } from './CountersignSlot.tsx';
import { DecideView } from './DecideView.tsx';
import { FilesView } from './FilesView.tsx';
import { IntakeView } from './IntakeView.tsx';
import { PeopleView } from './PeopleView.tsx';
import { placeHref, views, type Place } from './place.ts';
import { PrintView } from './PrintView.tsx';
import type { RecapCourse } from './recap-course.ts';
import { ReminderView } from './ReminderView.tsx';
import { StatisticsView } from './StatisticsView.tsx';
import type { OverviewState, Progress } from './use-desk.ts';

interface Props {
	readonly desk: Desk;
	readonly place: Place;
	readonly overview: OverviewState;
	readonly progress: Progress;
	readonly onRetry: () => void;
	readonly courses: readonly RecapCourse[];
	readonly beliefs: Readonly<Record<string, string>>;
}

/** One cohort: where it stands, and the part of it that the address asks for. */
export function CohortPage(props: Props) {
	const { desk, place, overview, progress, courses, beliefs } = props;
	if (overview === 'gone') {
		return (
			<div class="stack">
				<p class="card">{text.gone}</p>
				<p>
					<a href="#">{text.back}</a>
				</p>
			</div>
		);
	}
	if (overview === 'unopened') return <Unopened onRetry={props.onRetry} />;
	if (overview === undefined) {
		return (
			<div class="stack">
				<p role="status">{text.opening}</p>
				{progress !== undefined && <JudgeProgress progress={progress} />}
			</div>
		);
	}
	const course = courses.find(({ id }) => id === overview.head.course);
	const part = { desk, overview, course, progress };
	return (
		<div class="recap stack-l" data-view={place.view}>
			<p class="kicker no-print">
				<a href="#">← {text.back}</a>
			</p>
			<CohortSummary overview={overview} course={course} />
			<ViewLinks place={place} overview={overview} />
			{place.view === 'peserta' && <PeopleView {...part} />}
			{place.view === 'masuk' && <IntakeView {...part} />}
			{place.view === 'putuskan' && <DecideView {...part} />}
			{place.view === 'statistik' && <StatisticsView {...part} beliefs={beliefs} />}
			{place.view === 'pengingat' && <ReminderView {...part} />}
			{place.view === 'sahkan' && <CountersignSlot {...part} />}
			{place.view === 'simpan' && <FilesView {...part} courses={courses} />}
			{place.view === 'cetak' && <PrintView {...part} />}
		</div>
	);
}

/** What each part of the page of a cohort is given. */
export interface PartProps {
	readonly desk: Desk;
	readonly overview: Overview;
	/** `undefined`: the site has no such course any more. */
	readonly course: RecapCourse | undefined;
	readonly progress: Progress;
}

function Unopened({ onRetry }: { readonly onRetry: () => void }) {
	return (
		<div class="stack">
			<LoadFailed text={text.unopened} onRetry={onRetry} />
			<p>
				<a href="#">{text.back}</a>
			</p>
		</div>
	);
}

function JudgeProgress({ progress }: { readonly progress: NonNullable<Progress> }) {
	const label = text.judging(progress.done, progress.total);
	return (
		<div class="stack">
			<p>{label}</p>
			<progress aria-label={label} max={progress.total} value={progress.done} />
		</div>
	);
}

function ViewLinks({ place, overview }: { readonly place: Place; readonly overview: Overview }) {
	const { totals } = overview;
	const counts: Partial<Record<(typeof views)[number], number>> = {
		peserta: totals.members,
		putuskan: totals.open + totals.refused,
		pengingat: totals.missing,
		sahkan: totals.done + totals.late - overview.signed,
	};
	return (
		<nav class="recap-views no-print" aria-label={text.views}>
			<ul>
				{views.map((view) => (
					<li key={view}>
						<a
							href={placeHref({ cohort: place.cohort, view })}
							aria-current={view === place.view ? 'page' : undefined}
						>
							{text.view[view]}
							{(counts[view] ?? 0) > 0 && (
								<span class="recap-count"> {text.number(counts[view] ?? 0)}</span>
							)}
						</a>
					</li>
				))}
			</ul>
		</nav>
	);
}
