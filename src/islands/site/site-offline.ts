import { applyUpdate, onUpdateReady, registerWorker } from '#adapters/offline/register-worker.ts';
import { siteRoot } from '#adapters/site/to-href.ts';
import { siteSays } from '#strings/site.ts';

/** Keeps the whole course on the device, and says quietly when a newer version has come. */
export function keepForOffline(): void {
	if (!import.meta.env.PROD) return;
	const place = { root: siteRoot() };
	void registerWorker({ ...place, when: 'after-load' }).then(() => onUpdateReady(place, announce));
}

function announce(): void {
	// Nothing may pull a learner out of an exam; the notice waits for the next page.
	const place = document.getElementById('pemberitahuan');
	if (place === null || isExamOpen()) return;
	const text = document.createElement('span');
	text.textContent = siteSays.updateReady;
	const button = document.createElement('button');
	button.type = 'button';
	button.className = 'button';
	button.dataset['kind'] = 'quiet';
	button.textContent = siteSays.updateNow;
	const notice = document.createElement('div');
	notice.className = 'notice';
	button.addEventListener('click', () => {
		// A style hides the notice once an exam has begun, in browsers that know `:has()`.
		if (isExamOpen()) notice.remove();
		else void applyUpdate({ root: siteRoot() }).then(() => location.reload());
	});
	notice.append(text, button);
	place.replaceChildren(notice);
}

function isExamOpen(): boolean {
	return document.querySelector('[data-exam-open="true"]') !== null;
}
