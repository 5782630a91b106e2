/** A value whose shape was checked, or what is wrong with it and where, for small print. */
export type Checked<T> =
	{ readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: string };

/** Checks a value of unknown origin. `path` names the place for the fault: `data.person.nip`. */
export type Check<T> = (value: unknown, path: string) => Checked<T>;

// A name that every object inherits (`__proto__`, `constructor`, `toString`) is found where nothing
// was put, and writing to it can change all objects. No lesson, item or attempt is called so.
const isForbidden = (name: string) => name in Object.prototype || name === 'prototype';

function fault(path: string, wanted: string, found: unknown): Checked<never> {
	return { ok: false, fault: `${path}: wanted ${wanted}, found ${nameOf(found)}` };
}

// Texts are not repeated: one of them may be a NIP, and the fault is shown on a screen.
function nameOf(found: unknown): string {
	if (typeof found === 'string') return `a text of ${found.length} characters`;
	if (found === null || typeof found === 'number') return String(found);
	return Array.isArray(found) ? 'a list' : typeof found;
}

const MOST_OF_ID = 200;

/** A whole number within both limits. */
export function whole(least: number, most = Number.MAX_SAFE_INTEGER): Check<number> {
	return (value, path) =>
		typeof value === 'number' && Number.isSafeInteger(value) && value >= least && value <= most
			? { ok: true, value }
			: fault(path, `a whole number from ${least} to ${most}`, value);
}

/** A moment in ms since the epoch, within what a date can hold (ECMA-262: 8.64e15). */
export const time: Check<number> = whole(0, 8.64e15);

/** A text of at most so many UTF-16 units that fits the pattern. */
export function text(most: number, pattern = /^/): Check<string> {
	return (value, path) =>
		typeof value === 'string' && value.length <= most && pattern.test(value)
			? { ok: true, value }
			: fault(path, `a text of at most ${most} characters, ${pattern.source}`, value);
}

/** Exactly this value. */
export function exactly<const T extends string | number>(wanted: T): Check<T> {
	return (value, path) =>
		value === wanted ? { ok: true, value: wanted } : fault(path, JSON.stringify(wanted), value);
}

/** One of these texts. */
export function oneOf<T extends string>(known: readonly T[]): Check<T> {
	return (value, path) => {
		const found = known.find((each) => each === value);
		if (found === undefined) return fault(path, `one of ${known.join(', ')}`, value);
		return { ok: true, value: found };
	};
}

export const truth: Check<boolean> = (value, path) =>
	typeof value === 'boolean' ? { ok: true, value } : fault(path, 'true or false', value);

/** The value, or nothing. */
export function optional<T>(check: Check<T>): Check<T | undefined> {
	return (value, path) => (value === undefined ? { ok: true, value } : check(value, path));
}

/** An object with these fields. Other fields are dropped; absent ones stay absent. */
export function shape<T extends object>(fields: {
	readonly [F in keyof T]-?: Check<T[F]>;
}): Check<T> {
	return (value, path) => {
		const names = Object.keys(fields) as (keyof T & string)[];
		return collect<T>(value, path, (own) =>
			names.map((name) => [name, fields[name](own[name], `${path}.${name}`)]),
		);
	};
}

/** An object with any ids, at most 200 characters long, all of whose values pass. */
export function table<T>(check: Check<T>): Check<Readonly<Record<string, T>>> {
	return (value, path) =>
		collect(value, path, (own) =>
			Object.entries(own).map(([id, entry]) => [
				id,
				id.length > MOST_OF_ID ? fault(path, 'a shorter id', id) : check(entry, `${path}.${id}`),
			]),
		);
}

/** A list of at most so many values, all of which pass. */
export function list<T>(check: Check<T>, most: number): Check<readonly T[]> {
	return (value, path) => {
		if (!Array.isArray(value) || value.length > most) {
			return fault(path, `a list of at most ${most}`, value);
		}
		const kept: T[] = [];
		for (const [index, each] of value.entries()) {
			const checked = check(each, `${path}.${index}`);
			if (!checked.ok) return checked;
			kept.push(checked.value);
		}
		return { ok: true, value: kept };
	};
}

/** The first fault, or an object of all values that are not `undefined`. */
function collect<T extends object>(
	value: unknown,
	path: string,
	check: (own: Readonly<Record<string, unknown>>) => readonly [string, Checked<unknown>][],
): Checked<T> {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) {
		return fault(path, 'an object', value);
	}
	const bad = Object.keys(value).find(isForbidden);
	if (bad !== undefined) return { ok: false, fault: `${path}: the name ${bad} is not allowed` };
	const kept: [string, unknown][] = [];
	for (const [name, checked] of check(value as Readonly<Record<string, unknown>>)) {
		if (!checked.ok) return checked;
		if (checked.value !== undefined) kept.push([name, checked.value]);
	}
	return { ok: true, value: Object.fromEntries(kept) as T };
}
