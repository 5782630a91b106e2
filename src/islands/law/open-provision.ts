import { lessonSays } from '#strings/lesson.ts';
import { provisionText } from '#strings/provision.ts';
import { element } from './element.ts';
import { takeProvision } from './take-provision.ts';

/** Somebody who waits longer is better served by the page itself. */
const PATIENCE = 5000;

/**
 * From now on a plain click on any citation opens its provision over the page. Until then, and
 * wherever that fails, a citation is what it is without a script: a link.
 */
export function openProvisionsInPlace(): void {
	document.addEventListener('click', (event) => {
		const link = citationOf(event);
		if (link === undefined) return;
		event.preventDefault();
		void open(link);
	});
	document.documentElement.dataset['citations'] = 'in-place';
}

/** The citation that a click means to follow here and now; none for one meant for another tab. */
function citationOf(event: MouseEvent): HTMLAnchorElement | undefined {
	const { target, button, ctrlKey, metaKey, shiftKey, altKey, defaultPrevented } = event;
	if (defaultPrevented || button !== 0 || ctrlKey || metaKey || shiftKey || altKey)
		return undefined;
	if (!(target instanceof Element)) return undefined;
	const link = target.closest<HTMLAnchorElement>('a.cite[href]');
	return link === null || link.pathname === location.pathname ? undefined : link;
}

async function open(link: HTMLAnchorElement): Promise<void> {
	const place = element('div', { role: 'status' }, [provisionText.loading]);
	const dialog = buildDialog(link, place);
	dialog.addEventListener('close', () => {
		dialog.remove();
		link.focus();
	});
	document.body.append(dialog);
	dialog.showModal();
	try {
		const { regulation, status, section } = await fetchProvision(link);
		const tag = element('span', { class: 'status-tag', 'data-status': status }, [
			lessonSays.status[status],
		]);
		place.replaceChildren(element('p', { class: 'kicker' }, [`${regulation} `, tag]), section);
	} catch {
		// Closed while it was on its way: the reader no longer wants it.
		if (dialog.open) location.assign(link.href);
	}
}

async function fetchProvision({ href, hash }: HTMLAnchorElement) {
	const response = await fetch(href, { signal: AbortSignal.timeout(PATIENCE) });
	if (!response.ok) throw new RangeError(`${href} answers ${response.status}.`);
	const page = new DOMParser().parseFromString(await response.text(), 'text/html');
	return takeProvision(page, decodeURIComponent(hash.slice(1)), href);
}

function buildDialog(link: HTMLAnchorElement, place: HTMLElement): HTMLDialogElement {
	const close = element('button', { type: 'submit', class: 'button', 'data-kind': 'quiet' }, [
		provisionText.close,
	]);
	const whole = element('a', { href: link.href }, [provisionText.whole]);
	// A form of this kind closes its dialog by itself; the first control takes the focus.
	const form = element('form', { method: 'dialog', class: 'actions' }, [close, whole]);
	const label = link.textContent.trim();
	return element('dialog', { class: 'card stack', 'aria-label': label, closedby: 'any' }, [
		form,
		place,
	]);
}
