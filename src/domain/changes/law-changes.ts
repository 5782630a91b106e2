import type { Provision, Regulation } from '#domain/content/regulation.ts';
import type { Change } from './change.ts';

/** How many provisions an entry names before it only counts them. */
const MOST_NAMED = 4;

type ShortNames = ReadonlyMap<string, string>;

/**
 * What the dates of regulations and their provisions say: enacted, in force, at an end. A day that
 * the content does not have makes no entry, and provisions that share the days of their regulation
 * make none of their own.
 */
export function lawChanges(regulations: readonly Regulation[]): Change[] {
	const names = new Map(regulations.map(({ id, short }) => [id, short]));
	return regulations.flatMap((regulation) => [
		...beginning(regulation),
		...ending(regulation, names),
		...ofProvisions(regulation, 'from', names),
		...ofProvisions(regulation, 'until', names),
	]);
}

function beginning({ id, kind, short, title, enacted, from }: Regulation): Change[] {
	const begins = kind === 'putusan-mk' ? 'dibacakan' : 'ditetapkan';
	const entry = (what: string, date: string, told: string): Change => ({
		id: `${id}-${what}-${date}`,
		kind: 'law',
		date,
		title: `${short} ${told}`,
		text: `${title}.`,
		touches: [id],
	});
	if (enacted === undefined) {
		return from === undefined ? [] : [entry('berlaku', from, 'mulai berlaku')];
	}
	if (enacted === from) return [entry('ditetapkan', enacted, `${begins} dan mulai berlaku`)];
	return [
		entry('ditetapkan', enacted, begins),
		...(from === undefined ? [] : [entry('berlaku', from, 'mulai berlaku')]),
	];
}

function ending(regulation: Regulation, names: ShortNames): Change[] {
	const { id, short, status, until, replacedBy, note } = regulation;
	// What is left of a revoked regulation stands in its note.
	const left = status === 'revoked' && note !== undefined ? [note] : [];
	if (until === undefined) return [];
	return [
		{
			id: `${id}-berakhir-${until}`,
			kind: 'law',
			date: until,
			title: `${short} ${status === 'revoked' ? 'dicabut' : 'berakhir'}`,
			text: [`${regulation.title}.`, ...successors(replacedBy, names), ...left].join(' '),
			touches: [id, ...replacedBy],
		},
	];
}

/** One entry for the provisions of a regulation that begin, or end, on the same day of their own. */
function ofProvisions(regulation: Regulation, edge: 'from' | 'until', names: ShortNames): Change[] {
	const own = regulation.provisions.filter((provision) => {
		return provision[edge] !== undefined && !sharesDay(provision, regulation, edge);
	});
	const days = [...new Set(own.flatMap((provision) => provision[edge] ?? []))];
	return days.map((date) => {
		const provisions = own.filter((provision) => provision[edge] === date);
		const replacedBy = [...new Set(provisions.flatMap((provision) => provision.replacedBy))];
		const told = edge === 'from' ? 'mulai berlaku' : 'tidak berlaku lagi';
		return {
			id: `${regulation.id}-${edge === 'from' ? 'ketentuan-berlaku' : 'ketentuan-berakhir'}-${date}`,
			kind: 'law',
			date,
			title: `${nameOf(provisions)} ${regulation.short} ${told}`,
			text: [
				...provisions.map(({ heading }) => `${heading}.`),
				...(edge === 'until' ? successors(replacedBy, names) : []),
			].join(' '),
			touches: provisions.map(({ pinpoint }) => `${regulation.id}#${pinpoint}`),
		};
	});
}

/** A provision begins with its regulation, whose first day may be given as either of two. */
function sharesDay(provision: Provision, regulation: Regulation, edge: 'from' | 'until'): boolean {
	const day = provision[edge];
	return day === regulation[edge] || (edge === 'from' && day === regulation.enacted);
}

function nameOf(provisions: readonly Provision[]): string {
	if (provisions.length > MOST_NAMED) return `${provisions.length} ketentuan`;
	return provisions.map(({ label }) => label).join(', ');
}

function successors(replacedBy: readonly string[], names: ShortNames): string[] {
	if (replacedBy.length === 0) return [];
	const known = replacedBy.map((to) => names.get(to.split('#')[0] ?? '') ?? to);
	return [`Diganti atau diubah oleh ${[...new Set(known)].join(', ')}.`];
}
