import { topics } from '#domain/content/conduct.ts';
import { EVERY_ASN } from '#domain/content/verdicts.ts';
import type {
	ConductSearch,
	Match,
	SearchEntry,
	Understood,
} from '#domain/conduct/conduct-search.ts';

/** No phase or no topic chosen. */
export const ANY = '';

/** What somebody typed and chose. */
export interface Asked {
	readonly text: string;
	/** Undefined until somebody chooses: then what the text says counts. */
	readonly role: string | undefined;
	readonly phase: string | undefined;
	readonly topic: string;
	/** An act that was opened by its link; goes before the text. */
	readonly act: string | undefined;
}

export type View =
	| { readonly kind: 'start' }
	/** Text without anything to look for. */
	| { readonly kind: 'nothing' }
	/** A link to an act that is not there. */
	| { readonly kind: 'lost' }
	| { readonly kind: 'list'; readonly groups: readonly ActGroup[] }
	| { readonly kind: 'act'; readonly entry: SearchEntry; readonly near: readonly SearchEntry[] }
	| {
			readonly kind: 'question';
			readonly entry: SearchEntry;
			readonly near: readonly SearchEntry[];
	  }
	/** No verdict: nothing matches well, or nothing of the chosen topic does. */
	| { readonly kind: 'unsure'; readonly near: readonly SearchEntry[]; readonly ofTopic: boolean };

export interface ActGroup {
	/** Name of the topic. */
	readonly title: string;
	readonly acts: readonly SearchEntry[];
}

/** What the page shows, and for whom and when. */
export interface Shown {
	readonly view: View;
	readonly role: string;
	readonly phase: string;
	/** What of it was read from the text, and not chosen. */
	readonly understood: { readonly role: boolean; readonly phase: boolean };
}

const NEAR = 6;

/** The view of what was asked; the same for the same question. */
export function whatToShow(asked: Asked, search: ConductSearch): Shown {
	if (asked.act !== undefined) return plain(asked, openAct(asked.act, search));
	const hasChoice = [asked.role, asked.phase, asked.topic].some((each) => (each ?? ANY) !== ANY);
	if (asked.text.trim() === '') {
		return plain(asked, hasChoice ? listActs(asked.topic, search) : { kind: 'start' });
	}
	const answer = search.ask(asked.text);
	if (answer.state === 'empty') return plain(asked, { kind: 'nothing' });
	const matches = answer.state === 'found' ? [answer.best, ...answer.near] : answer.near;
	const [best] = answer.state === 'found' ? matches : [];
	const view = toView(
		matches.map(({ entry }) => entry),
		best,
		asked.topic,
	);
	return withUnderstood(asked, view, answer.understood);
}

const plain = (asked: Asked, view: View): Shown => ({
	view,
	role: asked.role ?? EVERY_ASN,
	phase: asked.phase ?? ANY,
	understood: { role: false, phase: false },
});

function toView(found: readonly SearchEntry[], best: Match | undefined, topic: string): View {
	const isInTopic = (entry: SearchEntry) => topic === ANY || entry.topic === topic;
	if (best !== undefined && isInTopic(best.entry)) {
		const near = found.filter(({ id }) => id !== best.entry.id).slice(0, NEAR);
		return { kind: best.entry.kind, entry: best.entry, near };
	}
	// Those of the topic first; a stable sort keeps the order of the search among them.
	const near = found.toSorted((one, two) => Number(isInTopic(two)) - Number(isInTopic(one)));
	return { kind: 'unsure', near: near.slice(0, NEAR), ofTopic: best !== undefined };
}

function withUnderstood(asked: Asked, view: View, { roles, phases }: Understood): Shown {
	const role = asked.role ?? roleOf(view, roles) ?? EVERY_ASN;
	// Several phases at once choose none: the verdict of each is shown.
	const phase = asked.phase ?? (phases.length === 1 ? phases[0] : undefined) ?? ANY;
	return {
		view,
		role,
		phase,
		understood: {
			role: asked.role === undefined && role !== EVERY_ASN,
			phase: asked.phase === undefined && phase !== ANY,
		},
	};
}

/**
 * Of several roles in one sentence ("guru PPPK") the one that the act's rulings name; the first
 * where they name none; none where they name several.
 */
function roleOf(view: View, roles: readonly string[]): string | undefined {
	if (roles.length < 2 || view.kind !== 'act') return roles.length === 1 ? roles[0] : undefined;
	const named = roles.filter((role) =>
		view.entry.rulings.some((each) => each.roles.includes(role)),
	);
	if (named.length > 1) return undefined;
	return named[0] ?? roles[0];
}

function openAct(id: string, { entries }: ConductSearch): View {
	const entry = entries.find((each) => each.kind === 'act' && each.id === id);
	return entry === undefined ? { kind: 'lost' } : { kind: 'act', entry, near: [] };
}

function listActs(chosen: string, { entries }: ConductSearch): View {
	const acts = entries.filter(({ kind }) => kind === 'act');
	const groups = Object.entries(topics)
		.filter(([id]) => chosen === ANY || id === chosen)
		.map(([id, title]) => ({ title, acts: acts.filter(({ topic }) => topic === id) }));
	return { kind: 'list', groups };
}
