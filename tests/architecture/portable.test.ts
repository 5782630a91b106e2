import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What git keeps or would keep. Names with a NUL between them survive any letter. */
const tracked = execFileSync('git', ['ls-files', '-zco', '--exclude-standard'], {
	encoding: 'utf8',
})
	.split('\0')
	.filter((file) => file !== '' && statSync(file, { throwIfNoEntry: false })?.isFile());

const textOf = (file: string) => {
	const bytes = readFileSync(file);
	return bytes.includes(0) ? '' : bytes.toString('utf8');
};

const linesWith = (pattern: RegExp) =>
	tracked.flatMap((file) =>
		textOf(file)
			.split('\n')
			.flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}`] : [])),
	);

test('git knows files of this repository', () => expect(tracked).toContain('package.json'));

test('no text names a folder of the machine it was written on', () => {
	expect(linesWith(/(?<![\w.:/*-])\/(?:work|tmp|root|farm|home|Users)\/[A-Za-z.]/)).toEqual([]);
});

test('no text names the host of a package registry', () => {
	expect(linesWith(/registry\.(?:npmjs|yarnpkg|npmmirror)|\bnpm\.pkg\.github\b/)).toEqual([]);
});

test('the lock file holds hashes, never download addresses', () => {
	const lock = readFileSync('package-lock.json', 'utf8');
	expect(lock).toContain('"integrity": "sha512-');
	expect(lock).not.toContain('"resolved"');
});
