import type { ActPage, VerdictRow } from '#domain/content/act-page.ts';
import { roles, type Conduct } from '#domain/content/conduct.ts';
import { nearActs } from '#domain/content/near-acts.ts';
import type { Phase } from '#domain/content/phase.ts';
import { differingRoles, EVERY_ASN, findingOn, phaseVerdicts } from '#domain/content/verdicts.ts';
import { routes } from '#routes';
import { getTopic, toConductView } from './conduct.ts';
import { loadContent } from './content.ts';

/** More would be a second list of the topic. */
const NEAR = 6;

/** The seven phases in their order, as a choice in a form needs them. */
export async function listPhaseNames(): Promise<{ readonly id: string; readonly title: string }[]> {
	const { phases } = await loadContent();
	return inOrder(phases).map(({ id, title }) => ({ id, title }));
}

/** Every act with what its page shows. */
export async function listActPages(): Promise<ActPage[]> {
	const { conduct } = await loadContent();
	return Promise.all(conduct.map(toActPage));
}

async function toActPage(act: Conduct): Promise<ActPage> {
	const { conduct, phases } = await loadContent();
	const ordered = inOrder(phases);
	const ids = ordered.map(({ id }) => id);
	const differing = differingRoles(act, ids);
	const { id, title, href } = await getTopic(act.topic);
	return {
		...(await toConductView(act)),
		topic: { id, title, href },
		rows: [EVERY_ASN, ...differing].map((role) => toRow(act, ordered, role)),
		...findingOn(act, ids, EVERY_ASN),
		near: nearActs(act, conduct, NEAR).map((near) => ({
			act: near.act,
			href: routes.conductAct(near.id),
			verdict: findingOn(near, ids, EVERY_ASN).verdict,
		})),
	};
}

function toRow(act: Conduct, phases: readonly Phase[], role: string): VerdictRow {
	const verdicts = phaseVerdicts(
		act,
		phases.map(({ id }) => id),
		role,
	);
	return {
		role: roles[role],
		phases: phases.map(({ title }, place) => ({ title, verdict: verdicts[place] })),
	};
}

const inOrder = (phases: readonly Phase[]) =>
	phases.toSorted((one, other) => one.order - other.order);
