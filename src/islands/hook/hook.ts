/**
 * Plays "Seberapa netral kamu?" on the page as it was built: asks one situation at a time, counts,
 * and shows the result. Small and without imports that other pages use, so that it stands in the
 * page itself and answers the first tap without any other file.
 *
 * Answers are kept with this entry of the tab's history: a reload or the way back from a provision
 * finds them, no storage and no address ever holds them.
 */
import type { Verdict } from '#domain/content/conduct.ts';
import { bandOf, leanOf, rightOf, type Judgement } from '#domain/learning/judgement.ts';
import { hookSays } from '#strings/hook.ts';
import { readProgress } from './read-progress.ts';
import { shareResult, copyResult, prepareShare } from './share.ts';

/** Mistakes beyond this many verdicts apart push the bubble no further. */
const FURTHEST = 6;
/** Pixels of the drawing for each. */
const STEP = 21;

const all = <T extends HTMLElement>(selector: string, within: ParentNode = document) => [
	...within.querySelectorAll<T>(selector),
];
const one = <T extends HTMLElement>(selector: string, within: ParentNode = document) =>
	all<T>(selector, within)[0];

const situations = all('.hook-situation');
const verdictOf = (situation: HTMLElement) => situation.dataset['verdict'] as Verdict;

let { given, at } = readProgress(history.state, situations.length);

function judgements(): Judgement[] {
	return given.flatMap((answer, place) => {
		const situation = situations[place];
		return situation ? [{ given: answer, verdict: verdictOf(situation) }] : [];
	});
}

function show(): void {
	history.replaceState({ ...(history.state as object | null), hook: { given, at } }, '');
	const isOver = at >= situations.length;
	situations.forEach((situation, place) => showSituation(situation, place, isOver));
	tilt();
	one('.hook')?.toggleAttribute('data-over', isOver);
	const result = one('[data-result]');
	if (result) result.hidden = !isOver;
	if (isOver) showResult();
}

function showSituation(situation: HTMLElement, place: number, isOver: boolean): void {
	const answer = given[place];
	const verdict = verdictOf(situation);
	const isRight = answer === verdict;
	situation.toggleAttribute('data-shown', isOver ? !isRight : place === at);
	situation.toggleAttribute('data-answered', answer !== undefined);
	for (const button of all<HTMLButtonElement>('[data-answer]', situation)) {
		const isGiven = button.dataset['answer'] === answer;
		button.ariaPressed = `${isGiven}`;
		button.disabled = answer !== undefined;
		button.toggleAttribute(
			'data-right',
			answer !== undefined && button.dataset['answer'] === verdict,
		);
	}
	const reason = one<HTMLDetailsElement>('details', situation);
	if (reason) reason.open = answer !== undefined && !isOver;
	const finding = one('[data-finding]', situation);
	if (finding) finding.textContent = findingOf(answer, isRight);
	const next = one('[data-next]', situation);
	if (next) next.hidden = answer === undefined || isOver;
}

function tilt(): void {
	const lean = Math.max(-FURTHEST, Math.min(FURTHEST, leanOf(judgements())));
	const bubble = one('[data-bubble]');
	if (bubble) bubble.style.transform = `translateX(${lean * STEP}px)`;
	const marks = judgements().map((each) => (rightOf([each]) === 1 ? 'right' : 'wrong'));
	all('[data-step]').forEach((step, place) => {
		step.dataset['step'] = marks[place] ?? (place === at ? 'here' : '');
	});
}

function showResult(): void {
	const right = rightOf(judgements());
	const total = situations.length;
	const lean = leanOf(judgements());
	const way = right === total ? '' : lean < 0 ? 'lenient' : lean > 0 ? 'strict' : 'even';
	for (const each of all('[data-band]'))
		each.hidden = each.dataset['band'] !== bandOf(right, total);
	for (const each of all('[data-lean]')) each.hidden = each.dataset['lean'] !== way;
	for (const each of all('[data-wrong-title]')) each.hidden = right === total;
	const score = one('[data-score]');
	if (score) score.textContent = hookSays.score(right, total);
	prepareShare(right, total);
}

function answer(button: HTMLElement): void {
	if (given.length !== at) return;
	given = [...given, button.dataset['answer'] as Verdict];
	show();
	one('h3', situations[at])?.focus();
}

function goTo(place: number): void {
	at = place;
	show();
	(situations[at] ? one('h2', situations[at]) : one('[data-score]'))?.focus();
}

document.addEventListener('click', ({ target }) => {
	const button = target instanceof Element ? target.closest<HTMLElement>('.hook button') : null;
	if (button === null) return;
	const { answer: verdict, next, again, share, copy } = button.dataset;
	if (verdict !== undefined) answer(button);
	if (next !== undefined) goTo(at + 1);
	if (again !== undefined) {
		given = [];
		goTo(0);
	}
	if (share !== undefined) void shareResult();
	if (copy !== undefined) void copyResult();
});

show();
const early = one('[data-tapped]', situations[at]);
if (early) answer(early);

function findingOf(answer: string | undefined, isRight: boolean): string {
	if (answer === undefined) return '';
	return isRight ? hookSays.right : hookSays.wrong;
}
