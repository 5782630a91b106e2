import { element } from '#islands/law/element.ts';
import { askText } from '#strings/conduct.ts';
import type { Parts } from './parts.ts';
import { heading } from './render-list.ts';

/** Said once: the same sentence again would interrupt a screen reader for nothing. */
export function say({ status }: Parts, what: string): void {
	if (status.textContent !== what) status.textContent = what;
}

/** Takes whoever asked for it to the answer. */
export function focusAnswer({ answer }: Parts): void {
	const title = answer.querySelector<HTMLElement>('[data-answer-title]');
	title?.focus({ preventScroll: true });
	title?.scrollIntoView({ block: 'start' });
}

/** While the index is on its way, or after it did not come. */
export function showLoading(parts: Parts, hasFailed: boolean, isIdle: boolean): void {
	const waits = isIdle ? '' : askText.searching;
	say(parts, hasFailed ? askText.said.failed : waits);
	parts.answer.replaceChildren(...(hasFailed ? [failure()] : waiting(waits)));
	parts.examples.hidden = !isIdle || hasFailed;
}

const waiting = (text: string) => (text === '' ? [] : [element('p', { class: 'quiet' }, [text])]);

const failure = () =>
	element('div', { class: 'callout', 'data-kind': 'unsettled' }, [
		heading(askText.failedTitle),
		element('p', {}, [askText.failed]),
		element('button', { type: 'button', class: 'button', 'data-retry': '' }, [askText.retry]),
	]);
