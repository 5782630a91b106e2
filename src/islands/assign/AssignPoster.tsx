import type { Assignment } from '#domain/assignment/assignment.ts';
import { returnWords } from '#islands/assignment/AssignmentFacts.tsx';
import { fitsQrCode, QrCode } from '#islands/certificate/QrCode.tsx';
import { LevelMark } from '#islands/site/LevelMark.tsx';
import { assignText } from '#strings/assign.ts';
import { longDate } from '#strings/dates.ts';
import { siteText } from '#strings/site.ts';
import type { AssignableCourse } from './assignable-course.ts';

interface Props {
	readonly assignment: Assignment;
	readonly course: AssignableCourse;
	readonly link: string;
}

const text = assignText.poster;

/** Letters of a course's title above which it takes a smaller type. */
const LONG = 34;

/** Letters of what HR wrote above which all of the page takes smaller type, so that it stays one page. */
const FULL = 260;

/** One A4 page for the board: what, for whom, until when, and the code that opens it. */
export function AssignPoster({ assignment, course, link }: Props) {
	const { cohort, issuer, closes, message } = assignment;
	const returns = returnWords(assignment);
	const written = [cohort, issuer, message, returns].join('').length;
	return (
		<div class="task-frame" tabIndex={0} role="region" aria-label={assignText.print}>
			<article
				class="task-poster"
				aria-labelledby="poster-tugas"
				data-room={written > FULL ? 'little' : 'much'}
			>
				<PosterHead {...{ assignment, course }} />
				<PosterBody {...{ course, link }} />
				<footer>
					<p>
						<strong>{text.returns}:</strong> {returns}. {text.closes(longDate(closes))}
					</p>
					<p class="task-small">{text.free}</p>
				</footer>
			</article>
		</div>
	);
}

function PosterHead({ assignment, course }: Pick<Props, 'assignment' | 'course'>) {
	const { cohort, issuer, due, message } = assignment;
	return (
		<header>
			<p class="task-brand">
				<LevelMark />
				{siteText.name}
				<span>{issuer}</span>
			</p>
			<h3 id="poster-tugas" data-length={course.title.length > LONG ? 'long' : 'short'}>
				<span>{text.kicker}</span>
				{course.title}
			</h3>
			<p class="task-due">{text.until(longDate(due))}</p>
			<p class="task-for">
				{text.for} <strong>{cohort}</strong>
			</p>
			{message !== '' && <p class="task-message">{message}</p>}
		</header>
	);
}

function PosterBody({ course, link }: Pick<Props, 'course' | 'link'>) {
	const { minutes, lessonCount, examMinutes } = course;
	return (
		<div class="task-body">
			<figure>
				{fitsQrCode(link) ? (
					<QrCode text={link} label={assignText.qrLabel} />
				) : (
					<p>{assignText.qrTooBig}</p>
				)}
				<figcaption>
					{text.scan}
					<br />
					<a href={link}>{shortAddress(link)}</a>
				</figcaption>
			</figure>
			<div>
				<h4>{text.howTitle}</h4>
				<ol>
					{text.steps.map((step) => (
						<li key={step}>{step}</li>
					))}
				</ol>
				{minutes > 0 && <p>{text.long(minutes, lessonCount, examMinutes)}</p>}
			</div>
		</div>
	);
}

/** Site and page alone: nobody types a signed link, but whoever has the file can click it. */
function shortAddress(link: string): string {
	const { host, pathname } = new URL(link);
	return host + pathname;
}
