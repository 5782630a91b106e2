import type {
	Attempt,
	ClosedAttempt,
	Mark,
	OpenAttempt,
	TimedResponse,
} from '#domain/assessment/attempt.ts';
import type { Response } from '#domain/assessment/response.ts';
import { limits } from '#domain/record/record.ts';
import {
	type Check,
	type Checked,
	exactly,
	list,
	oneOf,
	optional,
	shape,
	table,
	text,
	time,
	truth,
	whole,
} from './checks.ts';
import {
	type Certainty,
	type CheckAnswer,
	type GivenAnswer,
	type GivenRecall,
	type KeptCertificate,
	LEARNER_DATA_VERSION,
	type LearnerData,
	type LessonProgress,
	type Person,
	type PracticeSitting,
	type Purpose,
	type Recall,
	type Reflection,
	type ReviewPlan,
	type RootSeed,
	type ScenarioWalk,
} from './learner-data.ts';

const id = text(200, /./);
const digest = text(64, /^[0-9a-f]{64}$/);
const seed = text(16, /^[0-9a-f]{16}$/);
// Stored as typed and accepted at that time; the rules for new ones are those of `domain/person`.
const name = text(500);
const nip = text(18, /^(\d{18})?$/);

const response: Check<Response> = table(text(200));

const sitting = {
	id,
	course: id,
	bank: digest,
	seed,
	number: whole(1, limits.number),
	startedAt: time,
	lastAt: time,
	responses: table(shape<TimedResponse>({ response, at: time })),
	marked: table(shape<Mark>({ marked: truth, at: time })),
};

const open = shape<OpenAttempt>({ ...sitting, state: exactly('open') });
const closed = shape<ClosedAttempt>({ ...sitting, state: exactly('closed'), closedAt: time });

const attempt: Check<Attempt> = (value, path) => {
	const state = isObject(value) && value['state'] === 'closed' ? closed : open;
	const checked = state(value, path);
	if (!checked.ok) return checked;
	const { startedAt, lastAt } = checked.value;
	if (lastAt < startedAt) return beforeStart(`${path}.lastAt`);
	const early = checked.value.state === 'closed' && checked.value.closedAt < startedAt;
	return early ? beforeStart(`${path}.closedAt`) : checked;
};

const beforeStart = (path: string) =>
	({ ok: false, fault: `${path}: is before the start` }) as const;

const lesson = shape<LessonProgress>({
	startedAt: time,
	finishedAt: optional(time),
	anchor: optional(text(200)),
	at: time,
});

const certificate = shape<KeptCertificate>({
	code: text(4000, /^[\w-]+$/),
	signed: optional(text(4000, /^[\w-]+\.[\w-]+\.[\w-]+$/)),
	course: id,
	name,
	agency: name,
	nip,
	madeAt: time,
	at: time,
});

const purpose = oneOf<Purpose>(['pretest', 'posttest', 'practice', 'daily', 'review']);
const MOST_OF_SITTING = 200;

const answer = shape<GivenAnswer>({
	item: id,
	revision: whole(1),
	response,
	certainty: optional(oneOf<Certainty>(['sure', 'unsure', 'guess'])),
	purpose,
	sitting: id,
	at: time,
});

const sittingOfItems = shape<PracticeSitting>({
	purpose,
	course: optional(id),
	seed,
	items: list(id, MOST_OF_SITTING),
	startedAt: time,
	closedAt: optional(time),
	at: time,
});

const recall = shape<GivenRecall>({
	card: id,
	text: text(8, /^[0-9a-f]{8}$/),
	recall: oneOf<Recall>(['again', 'hard', 'good', 'easy']),
	at: time,
});

const plan = shape<ReviewPlan>({
	votingDay: text(10, /^\d{4}-\d{2}-\d{2}$/),
	election: optional(id),
	minutes: whole(1, 24 * 60),
	removedAt: optional(time),
	at: time,
});

const walk = shape<ScenarioWalk>({
	choices: list(id, MOST_OF_SITTING),
	ending: optional(id),
	at: time,
});

const data = shape<LearnerData>({
	version: exactly(LEARNER_DATA_VERSION),
	lessons: table(lesson),
	checks: table(shape<CheckAnswer>({ response, revision: whole(1), at: time })),
	attempts: table(attempt),
	certificates: table(certificate),
	person: optional(shape<Person>({ name, agency: name, nip, at: time })),
	seeds: table(shape<RootSeed>({ seed, at: time })),
	answers: table(answer),
	sittings: table(sittingOfItems),
	recalls: table(recall),
	plans: table(plan),
	reflections: table(shape<Reflection>({ text: text(5000), at: time })),
	walks: table(walk),
});

/** Checks everything, down to each answer; the first fault found refuses the whole. */
export function checkData(value: unknown, path: string): Checked<LearnerData> {
	const checked = data(value, path);
	if (!checked.ok) return checked;
	const stray = Object.entries(checked.value.attempts).find(([id, attempt]) => attempt.id !== id);
	if (stray) return { ok: false, fault: `${path}.attempts.${stray[0]}: has another id inside` };
	// `shape` leaves absent fields absent; here `person` is always there, known or not.
	return { ok: true, value: { ...checked.value, person: checked.value.person } };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null;
}
