import { toHref } from '#adapters/site/to-href.ts';
import { topics } from '#domain/content/conduct.ts';
import {
	commonVerdict,
	decidingPlaces,
	differingRoles,
	EVERY_ASN,
	type Finding,
	findingOn,
	phaseVerdicts,
} from '#domain/content/verdicts.ts';
import type { SearchEntry } from '#domain/search/conduct-search.ts';
import { element } from '#islands/law/element.ts';
import { routes } from '#routes';
import { askText, conductText } from '#strings/conduct.ts';
import { lessonText } from '#strings/lesson.ts';
import { mark } from './marks.ts';
import { heading } from './render-list.ts';
import { askedPhases, phaseTitle, roleName, type Scene, signOf, wordFor } from './scene.ts';
import type { TakenCard } from './take-card.ts';

/** An act's verdict, which the index alone tells; its reasons come into `[data-card]`. */
export function renderAct(entry: SearchEntry, scene: Scene): HTMLElement[] {
	const finding = findingOn(entry, askedPhases(scene), scene.role);
	return [
		heading(entry.title),
		renderVerdict(finding, entry, scene),
		...renderPhases(entry, scene),
		element('div', { class: 'rulings', 'data-card': entry.id }, []),
		element('p', { class: 'actions answer-links' }, [
			element('a', { href: toHref(routes.conductAct(entry.id)) }, [conductText.ownPage]),
			element('a', { href: toHref(routes.conductTopic(entry.topic)) }, [
				conductText.allOfTopic(topics[entry.topic] ?? ''),
			]),
		]),
	];
}

function renderVerdict(finding: Finding, entry: SearchEntry, scene: Scene): HTMLElement {
	const when = whenOf(finding, entry, scene);
	return element('div', { class: 'ruling', 'data-verdict': signOf(finding) }, [
		element('p', { class: 'ruling-word' }, [
			mark(signOf(finding)),
			wordFor(finding, askText.noVerdict),
		]),
		element('p', { class: 'ruling-when' }, [when]),
	]);
}

function whenOf({ verdict, dependsOn }: Finding, entry: SearchEntry, scene: Scene): string {
	const who = roleName(scene.role);
	const phase = phaseTitle(scene);
	if (dependsOn === 'role') return conductText.dependsRoleHint;
	if (dependsOn !== undefined) return conductText.dependsHint;
	if (verdict === undefined) return `${askText.noVerdictHint(who, phase)} ${conductText.principle}`;
	if (phase !== '') return askText.forWhom(who, phase);
	const decided = decidedPhases(entry, scene);
	const isWhole = decided.length === scene.phases.length;
	const where = isWhole ? conductText.allPhases : conductText.onlyIn(decided.join(', '));
	return `${askText.forWhom(who, '')} ${where}`;
}

function decidedPhases(entry: SearchEntry, { phases, role }: Scene): string[] {
	const verdicts = phaseVerdicts(
		entry,
		phases.map(({ id }) => id),
		role,
	);
	return phases.filter((_, place) => verdicts[place] !== undefined).map(({ title }) => title);
}

/** The seven phases where their verdicts differ, for the chosen role; else for each that differs. */
function renderPhases(entry: SearchEntry, scene: Scene): HTMLElement[] {
	const ids = scene.phases.map(({ id }) => id);
	const others = scene.role === EVERY_ASN ? differingRoles(entry, ids) : [];
	const asked = [scene.role, ...others];
	return asked.flatMap((role) => {
		const verdicts = phaseVerdicts(entry, ids, role);
		const title = element('h3', {}, [conductText.forRole(roleName(role))]);
		const common = commonVerdict(verdicts);
		if (common === undefined) {
			const isSilent = verdicts.every((verdict) => verdict === undefined);
			if (isSilent) return [];
			return asked.length > 1 ? [title, phaseList(verdicts, scene)] : [phaseList(verdicts, scene)];
		}
		if (asked.length === 1) return [];
		const word = conductText.inAllPhases(lessonText[common]);
		return [
			title,
			element('p', { class: 'verdict', 'data-verdict': common }, [mark(common), word]),
		];
	});
}

function phaseList(verdicts: ReturnType<typeof phaseVerdicts>, scene: Scene): HTMLElement {
	const items = scene.phases.map(({ id, title }, place) => {
		const verdict = verdicts[place];
		const current = id === scene.phase ? { 'aria-current': 'true' } : {};
		return element('li', { 'data-verdict': verdict ?? 'none', ...current }, [
			mark(verdict ?? 'none'),
			element('span', {}, [title]),
			element('strong', {}, [verdict === undefined ? conductText.noVerdict : lessonText[verdict]]),
		]);
	});
	return element('ol', { class: 'phase-verdicts', 'aria-label': conductText.byPhase }, items);
}

/** The rulings of a card that decide the case, and what is safer. */
export function renderCard(card: TakenCard, entry: SearchEntry, scene: Scene): HTMLElement {
	const phases = askedPhases(scene);
	const others = scene.role === EVERY_ASN ? differingRoles(entry, phases) : [];
	const places = new Set(
		[scene.role, ...others].flatMap((role) => decidingPlaces(entry, phases, role)),
	);
	const decisive = card.rulings.filter((_, place) => places.has(place));
	return element(
		'dl',
		{},
		[...decisive, card.alternative].map((part) => part.cloneNode(true)),
	);
}
