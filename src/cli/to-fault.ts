import type { z } from 'astro/zod';
import type { Fault } from '#domain/content/content.ts';
import { nearest } from '#domain/content/nearest.ts';

type Issue = z.core.$ZodIssue;

const typeNames: Readonly<Record<string, string>> = {
	array: 'daftar',
	boolean: 'true atau false',
	int: 'bilangan bulat',
	number: 'angka',
	object: 'bagian-bagian bernama',
	record: 'bagian-bagian bernama',
	string: 'teks',
};

/** What the schemas refuse in one file, in the words of `toLine`; a field that is unknown by its name. */
export function toFaults(file: string, issues: readonly Issue[], data: unknown): Fault[] {
	return issues.flatMap((issue) => {
		if (issue.code !== 'unrecognized_keys') return [toFault(file, issue, data)];
		return issue.keys.map((key) => ({
			file,
			field: fieldOf([...issue.path, key]),
			found: `bagian "${key}"`,
			expected: 'bagian yang dikenal; lihat content/README.md',
		}));
	});
}

function toFault(file: string, issue: Issue, data: unknown): Fault {
	const found = issue.path.reduce<unknown>(
		(value, step) =>
			typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined,
		data,
	);
	const names = namesIn(issue);
	return {
		file,
		field: fieldOf(issue.path),
		found: shorten(found),
		expected: names.length > 0 ? `salah satu dari ${names.join(', ')}` : expectedBy(issue),
		nearest: typeof found === 'string' ? nearest(found, names) : undefined,
	};
}

/** The values that a field may have, where these can be listed. */
function namesIn(issue: Issue): string[] {
	if (issue.code === 'invalid_value') return issue.values.map(String);
	return issue.code === 'invalid_union' && 'options' in issue ? issue.options.map(String) : [];
}

function expectedBy(issue: Issue): string {
	switch (issue.code) {
		case 'invalid_type':
			return typeNames[issue.expected] ?? issue.message;
		case 'too_small':
			return `${issue.inclusive === false ? 'lebih dari' : 'sedikitnya'} ${issue.minimum}${unitOf(issue.origin)}`;
		case 'too_big':
			return `paling banyak ${issue.maximum}${unitOf(issue.origin)}`;
		default:
			// Schemas word their own rules so that they follow "seharusnya".
			return issue.message;
	}
}

function unitOf(origin: string): string {
	if (origin === 'string') return ' huruf';
	return origin === 'array' ? ' butir' : '';
}

function fieldOf(path: readonly PropertyKey[]): string {
	return path.map(String).join('.') || '(seluruh berkas)';
}

/** Faults are kept in logs: the private half of a key that an agency sent by mistake is not. */
function withoutSecret(name: string, value: unknown): unknown {
	return name === 'd' ? '…' : value;
}

function shorten(value: unknown): string {
	if (value === undefined || value === null || value === '') return 'kosong';
	const text = JSON.stringify(value, withoutSecret);
	return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
