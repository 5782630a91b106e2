/**
 * One text per value, whatever the order in which its keys were set: JSON without white space, keys
 * in code unit order (RFC 8785, JSON Canonicalization Scheme). Keys whose value is `undefined` are
 * left out, as `JSON.stringify` does. For plain data of finite numbers, strings, booleans, null,
 * arrays and records.
 */
export function canonicalJson(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
	if (!isRecord(value)) return JSON.stringify(value) ?? 'null';
	const members = Object.keys(value)
		.filter((key) => value[key] !== undefined)
		.sort()
		.map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key])}`);
	return `{${members.join(',')}}`;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null;
}
