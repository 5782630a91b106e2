import { findingOn } from '#domain/content/verdicts.ts';
import type { SearchEntry } from '#domain/conduct/conduct-search.ts';
import { element } from '#islands/law/element.ts';
import { askText, conductText } from '#strings/conduct.ts';
import { mark } from './marks.ts';
import { placeHref } from './places.ts';
import { askedPhases, type Scene, signOf, wordFor } from './scene.ts';
import type { ActGroup } from './what-to-show.ts';

/**
 * Links to acts and questions.
 *
 * @param withVerdicts Left out where the search is not sure: none must be read off a guess.
 */
export function renderLinks(
	entries: readonly SearchEntry[],
	scene: Scene,
	withVerdicts: boolean,
): HTMLElement {
	const items = entries.map((entry) => {
		const isQuestion = entry.kind === 'question';
		// An act opens here, where its role and phase are chosen already.
		const href = isQuestion ? `${placeHref('faq')}#${entry.id}` : `#${entry.id}`;
		const link = element('a', { href }, [entry.title]);
		if (isQuestion) return element('li', {}, [link, element('em', {}, [askText.questionKind])]);
		return element('li', {}, withVerdicts ? [link, verdictBadge(entry, scene)] : [link]);
	});
	return element('ul', { class: 'act-links' }, items);
}

function verdictBadge(entry: SearchEntry, scene: Scene): HTMLElement {
	const finding = findingOn(entry, askedPhases(scene), scene.role);
	const word = wordFor(finding, conductText.noVerdict);
	if (finding.verdict === undefined) return element('em', {}, [word]);
	return element('span', { class: 'verdict', 'data-verdict': finding.verdict }, [
		mark(signOf(finding)),
		word,
	]);
}

/** The acts of one topic; of several, each topic folded. */
export function renderGroups(groups: readonly ActGroup[], scene: Scene): HTMLElement[] {
	const [only] = groups;
	if (groups.length === 1 && only !== undefined) {
		return [heading(only.title), renderLinks(only.acts, scene, true)];
	}
	return groups.map(({ title, acts }) => {
		const count = element('span', { class: 'quiet small' }, [conductText.acts(acts.length)]);
		return element('details', { class: 'act-group' }, [
			element('summary', {}, [element('span', {}, [title]), ' ', count]),
			renderLinks(acts, scene, true),
		]);
	});
}

/** The heading of an answer: where the focus goes when somebody asked for it. */
export const heading = (text: string): HTMLElement =>
	element('h2', { tabindex: '-1', 'data-answer-title': '' }, [text]);
