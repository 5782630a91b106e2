import type { ItemEntry } from './item.ts';

/** Place in the file of an item. */
export type Path = readonly (string | number)[];

const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

/** Places in a list of what stands there for the second time. */
export function repeatsIn(list: readonly string[]): number[] {
	return [...list.keys()].filter((index) => list.indexOf(list[index] ?? '') !== index);
}

/** Lists whose ids must differ from each other. */
export function idLists(
	item: ItemEntry,
): { readonly path: Path; readonly ids: readonly string[] }[] {
	switch (item.type) {
		case 'single':
		case 'multiple':
		case 'truefalse':
			return [{ path: ['choices'], ids: idsOf(item.choices) }];
		case 'order':
			return [{ path: ['entries'], ids: idsOf(item.entries) }];
		case 'match':
			return [
				{ path: ['options'], ids: idsOf(item.options) },
				{ path: ['entries'], ids: idsOf(item.entries) },
			];
		case 'categorise':
			return [
				{ path: ['categories'], ids: idsOf(item.categories) },
				{ path: ['entries'], ids: idsOf(item.entries) },
			];
		case 'case':
			return [
				{ path: ['steps'], ids: idsOf(item.steps) },
				...item.steps.map(({ choices }, index) => ({
					path: ['steps', index, 'choices'],
					ids: idsOf(choices),
				})),
			];
	}
}

interface KeyUse {
	readonly path: Path;
	readonly key: string;
	readonly known: readonly string[];
}

/** Keys, each with the ids that it may name. */
export function keyUses(item: ItemEntry): KeyUse[] {
	switch (item.type) {
		case 'single':
		case 'truefalse':
			return [{ path: ['key'], key: item.key, known: idsOf(item.choices) }];
		case 'multiple': {
			const known = idsOf(item.choices);
			return item.key.map((key, index) => ({ path: ['key', index], key, known }));
		}
		case 'order':
			return [];
		case 'match':
		case 'categorise': {
			const known = idsOf(item.type === 'match' ? item.options : item.categories);
			return item.entries.map(({ key }, index) => ({
				path: ['entries', index, 'key'],
				key,
				known,
			}));
		}
		case 'case':
			return item.steps.map(({ key, choices }, index) => ({
				path: ['steps', index, 'key'],
				key,
				known: idsOf(choices),
			}));
	}
}
