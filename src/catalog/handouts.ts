import { roles } from '#domain/content/conduct.ts';
import type { Content } from '#domain/content/content.ts';
import type { Phase, Sanction } from '#domain/content/phase.ts';
import { phaseCandidates, roleCandidates } from '#domain/handout/candidates.ts';
import { chooseRows } from '#domain/handout/choose-rows.ts';
import type { PosterRow, PosterRows } from '#domain/handout/poster.ts';
import type { PosterRowView, PosterView } from '#domain/handout/poster-view.ts';
import { tellingSanctions } from '#domain/handout/telling-sanctions.ts';
import { routes } from '#routes';
import { toCitation } from './citations.ts';
import { loadContent } from './content.ts';
import { listPhases } from './reference.ts';
import { getStanding } from './standing.ts';

/** The last phase for which the poster of a role speaks: afterwards acts are judged case by case. */
const LAST_PHASE = 'pemungutan';

/** What PPPK and those outside ASN face, which the acts leave to their contracts and agencies. */
const OF_PPPK = 'putus-pppk-disiplin';
const OF_PPNPN = 'ppnpn-bertingkat';

/** The question whose answer begins with all places to report to. */
const REPORT = 'melapor-sesudah-kasn';

interface Draft {
	readonly id: string;
	readonly head: Pick<PosterView, 'kind' | 'title' | 'lead' | 'href'>;
	readonly candidates: PosterRows;
	/** Cited by the poster as a whole. */
	readonly citations: readonly string[];
	/** Ids of sanctions that are told besides those of its acts. */
	readonly also: readonly string[];
}

/** Posters with their ids, in the order of the phases. */
export async function listPhasePosters(): Promise<readonly (PosterView & { id: string })[]> {
	const content = await loadContent();
	const drafts = (await listPhases()).map((phase) => ({
		id: phase.id,
		head: {
			kind: 'phase' as const,
			title: phase.title,
			lead: phase.summary,
			href: routes.phasePoster(phase.id),
		},
		candidates: phaseCandidates(phase, content),
		citations: phase.citations,
		also: [OF_PPPK],
	}));
	return Promise.all(drafts.map((draft) => toView(draft, content)));
}

/** Posters with their ids, in the order of `roles`. */
export async function listRolePosters(): Promise<readonly (PosterView & { id: string })[]> {
	const content = await loadContent();
	const phases = await listPhases();
	const last = phases.findIndex(({ id }) => id === LAST_PHASE);
	const told = phases.slice(0, last + 1);
	return Promise.all(
		Object.keys(roles).map((role) => toView(roleDraft(role, told, content), content)),
	);
}

function roleDraft(role: string, phases: readonly Phase[], { conduct }: Content): Draft {
	const name = roles[role] ?? role;
	const [from, until] = [phases[0]?.title ?? '', phases.at(-1)?.title ?? ''];
	return {
		id: role,
		head: {
			kind: 'role',
			title: `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
			lead: `Sama pada setiap fase, dari ${lower(from)} sampai ${lower(until)}. Sesudahnya keberpihakan tetap dilarang.`,
			href: routes.rolePoster(role),
		},
		candidates: roleCandidates(role, { conduct, phases }),
		citations: [],
		also: role === 'ppnpn' ? [OF_PPNPN] : ['pns', 'cpns'].includes(role) ? [] : [OF_PPPK],
	};
}

const lower = (text: string) => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;

async function toView(draft: Draft, content: Content): Promise<PosterView & { id: string }> {
	const { id, head, candidates } = draft;
	const rows = chooseRows(candidates);
	const sanctions = [
		...tellingSanctions(candidates.prohibited, content.sanctions),
		...draft.also.map((each) => getSanction(each, content)),
	].map(({ title, citations: [first = ''] }) => ({ title, citation: toCitation(first, content) }));
	const cited = [
		...draft.citations,
		...Object.values<readonly PosterRow[]>(rows)
			.flat()
			.flatMap(({ citations }) => citations),
		...sanctions.map(({ citation }) => citation.id),
	];
	const citations = [...new Set(cited)];
	return {
		id,
		...head,
		allowed: rows.allowed.map((row) => toRowView(row, content)),
		conditional: rows.conditional.map((row) => toRowView(row, content)),
		prohibited: rows.prohibited.map((row) => toRowView(row, content)),
		sanctions,
		isCrime: candidates.prohibited.some(({ violations }) => violations.includes('pidana')),
		report: reportPlaces(content),
		citations: citations.map((each) => toCitation(each, content)),
		asOf: (await getStanding({ citations })).asOf,
	};
}

function toRowView({ id, text, condition, topic, citations }: PosterRow, content: Content) {
	return {
		id,
		text,
		condition,
		citations: citations.map((each) => toCitation(each, content)),
		href: topic === '' ? undefined : `${routes.conductTopic(topic)}#${id}`,
	} satisfies PosterRowView;
}

/** @throws {RangeError} When the content no longer has what the posters take from it. */
function getSanction(id: string, { sanctions }: Content): Sanction {
	const found = sanctions.find((each) => each.id === id);
	if (found === undefined) throw new RangeError(`The posters name sanction "${id}".`);
	return found;
}

/** @throws {RangeError} When the content no longer has what the posters take from it. */
function reportPlaces({ faq }: Content): string {
	const answer = faq.find(({ id }) => id === REPORT)?.answer;
	if (answer === undefined) throw new RangeError(`The posters name question "${REPORT}".`);
	return /^[^.]*\./.exec(answer)?.[0] ?? answer;
}
