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
import type { SearchEntry } from '#domain/conduct/conduct-search.ts';
import { element } from '#islands/law/element.ts';
import { askText, conductText } from '#strings/conduct.ts';
import { lessonSays } from '#strings/lesson.ts';
import { mark } from './marks.ts';
import { placeHref } from './places.ts';
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
			element('a', { href: placeHref('act', entry.id) }, [conductText.ownPage]),
			element('a', { href: placeHref('topic', entry.topic) }, [
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

/** The seven phases where their verdicts differ, and the other roles that are judged otherwise. */
function renderPhases(entry: SearchEntry, scene: Scene): HTMLElement[] {
	const verdicts = phaseVerdicts(entry, idsOf(scene), scene.role);
	const isSilent = verdicts.every((verdict) => verdict === undefined);
	const isOne = isSilent || commonVerdict(verdicts) !== undefined;
	const others = otherRoles(entry, scene);
	// Beside other roles the list is read for all, unless it says for whom it is.
	const whom = others.length === 0 ? [] : [conductText.forRole(conductText.everyAsn)];
	return [
		...(isOne ? [] : whom.map((text) => element('h3', {}, [text]))),
		...(isOne ? [] : [phaseList(verdicts, scene)]),
		...(others.length === 0 ? [] : [renderOthers(others, entry, scene)]),
	];
}

/** Roles that are judged otherwise, where none is chosen. */
const otherRoles = (entry: SearchEntry, scene: Scene): string[] =>
	scene.role === EVERY_ASN ? differingRoles(entry, askedPhases(scene)) : [];

const idsOf = ({ phases }: Scene) => phases.map(({ id }) => id);

function renderOthers(others: readonly string[], entry: SearchEntry, scene: Scene): HTMLElement {
	const phases = askedPhases(scene);
	const items = [EVERY_ASN, ...others].map((role) => {
		const finding = findingOn({ rulings: ofRole(entry, role) }, phases, role);
		return element('li', { 'data-verdict': signOf(finding) }, [
			mark(signOf(finding)),
			element('span', {}, [conductText.forRole(roleName(role))]),
			element('strong', {}, [wordFor(finding, conductText.noVerdict)]),
		]);
	});
	return element('ul', { class: 'role-verdicts', 'aria-label': askText.byRole }, items);
}

/** What is said of every ASN alone leaves out what is said of named roles. */
const ofRole = ({ rulings }: SearchEntry, role: string) =>
	role === EVERY_ASN ? rulings.filter(({ roles }) => roles.length === 0) : rulings;

function phaseList(verdicts: ReturnType<typeof phaseVerdicts>, scene: Scene): HTMLElement {
	const items = scene.phases.map(({ id, title }, place) => {
		const verdict = verdicts[place];
		const current = id === scene.phase ? { 'aria-current': 'true' } : {};
		return element('li', { 'data-verdict': verdict ?? 'none', ...current }, [
			mark(verdict ?? 'none'),
			element('span', {}, [title]),
			element('strong', {}, [verdict === undefined ? conductText.noVerdict : lessonSays[verdict]]),
		]);
	});
	return element('ol', { class: 'phase-verdicts', 'aria-label': conductText.byPhase }, items);
}

type ActCard = TakenCard & { readonly kind: 'act' };

/** The rulings of a card that decide the case, what is safer, and the rulings for other roles. */
export function renderCard(card: ActCard, entry: SearchEntry, scene: Scene): HTMLElement[] {
	const phases = askedPhases(scene);
	const list = (places: ReadonlySet<number>, last: readonly Element[]) =>
		element(
			'dl',
			{},
			[...card.rulings.filter((_, place) => places.has(place)), ...last].map((part) =>
				part.cloneNode(true),
			),
		);
	const decisive = new Set(decidingPlaces(entry, phases, scene.role));
	const others = otherRoles(entry, scene);
	const forOthers = new Set(others.flatMap((role) => decidingPlaces(entry, phases, role)));
	const main = list(decisive, [card.alternative]);
	if (forOthers.size === 0) return [main];
	const summary = element('summary', {}, [askText.otherReasons(others.map(roleName).join(', '))]);
	return [main, element('details', {}, [summary, list(forOthers, [])])];
}
