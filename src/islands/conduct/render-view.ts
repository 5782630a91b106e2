import { findingOn } from '#domain/content/verdicts.ts';
import type { SearchEntry } from '#domain/conduct/conduct-search.ts';
import { element } from '#islands/law/element.ts';
import { askText, conductText } from '#strings/conduct.ts';
import { placeHref } from './places.ts';
import { renderAct } from './render-act.ts';
import { heading, renderGroups, renderLinks } from './render-list.ts';
import { askedPhases, type Scene, wordFor } from './scene.ts';
import type { View } from './what-to-show.ts';

/** The answer as the page shows it. */
export function renderView({ view, ...rest }: Scene): Node[] {
	const scene: Scene = { view, ...rest };
	if (view.kind === 'start') return [];
	if (view.kind === 'nothing') return message(askText.nothingTitle, askText.nothing);
	if (view.kind === 'lost') return message(askText.lostTitle, askText.lost);
	if (view.kind === 'list') return renderGroups(view.groups, scene);
	if (view.kind === 'unsure') return renderUnsure(view, scene);
	const near = renderNear(askText.near, view.near, { scene, withVerdicts: true });
	if (view.kind === 'act') return [...renderAct(view.entry, scene), ...near];
	return [...renderQuestion(view.entry), ...near];
}

/** The same in one sentence, for who does not see it. */
export function sayView(scene: Scene): string {
	const { said } = askText;
	const { view } = scene;
	if (view.kind === 'act') {
		const finding = findingOn(view.entry, askedPhases(scene), scene.role);
		return said.act(wordFor(finding, askText.noVerdict), view.near.length);
	}
	if (view.kind === 'list') {
		return said.list(view.groups.reduce((sum, { acts }) => sum + acts.length, 0));
	}
	if (view.kind === 'question' || view.kind === 'unsure') return said[view.kind](view.near.length);
	return said[view.kind];
}

const message = (title: string, text: string): Node[] => [heading(title), element('p', {}, [text])];

function renderQuestion({ id, title }: SearchEntry): Node[] {
	const href = `${placeHref('faq')}#${id}`;
	return [
		heading(title),
		element('p', { class: 'quiet' }, [askText.questionTitle, '.']),
		element('div', { class: 'stack', 'data-card': id }, []),
		element('p', {}, [element('a', { href }, [askText.toQuestion])]),
	];
}

function renderUnsure(view: View & { readonly kind: 'unsure' }, scene: Scene): Node[] {
	const near = renderNear(askText.maybe, view.near, { scene, withVerdicts: false });
	if (view.ofTopic) {
		const all = element('button', { type: 'button', class: 'button', 'data-all-topics': '' }, [
			askText.allTopics,
		]);
		return [...message(askText.unsureTopicTitle, askText.unsureTopic), all, ...near];
	}
	return [
		element('div', { class: 'callout', 'data-kind': 'unsettled' }, [
			heading(askText.unsureTitle),
			element('p', {}, [conductText.principle]),
		]),
		...near,
	];
}

function renderNear(
	title: string,
	entries: readonly SearchEntry[],
	{ scene, withVerdicts }: { readonly scene: Scene; readonly withVerdicts: boolean },
): Node[] {
	if (entries.length === 0) return [];
	return [element('h3', {}, [title]), renderLinks(entries, scene, withVerdicts)];
}
