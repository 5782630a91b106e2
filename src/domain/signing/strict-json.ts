/**
 * JSON as two readers can never read differently: what `JSON.parse` takes, but no object that names
 * a member twice, of which one reader would keep the first and another the last (RFC 8259 section 4,
 * RFC 8725 section 2.4). `undefined` where the text is not such JSON; JSON has no `undefined`.
 */
export function parseStrictJson(text: string): unknown {
	try {
		const value: unknown = JSON.parse(text);
		return hasRepeatedMember(text) ? undefined : value;
	} catch {
		return undefined;
	}
}

const TOKENS = /"(?:[^"\\]|\\.)*"|[{}[\]:,]/gu;

/** Walks text that is known to be JSON. A string before a colon is the name of a member. */
function hasRepeatedMember(text: string): boolean {
	const open: Set<string>[] = [];
	let last = '';
	for (const [token] of text.matchAll(TOKENS)) {
		if (token === '{' || token === '[') open.push(new Set());
		else if (token === '}' || token === ']') open.pop();
		else if (token === ':') {
			// Decoded, so that `"\u0061"` and `"a"` are one name.
			const name = JSON.parse(last) as string;
			const names = open.at(-1);
			if (names?.has(name)) return true;
			names?.add(name);
		}
		last = token;
	}
	return false;
}
