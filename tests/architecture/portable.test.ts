import { execFileSync } from 'node:child_process';
import { globSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Folders that are made, not written. */
const MADE =
	/^(node_modules|dist|\.astro|\.git|test-results|playwright-report|bench-results)(\/|$)/;

/** What git keeps or would keep; every file that is not made, where the folder is no clone. */
const listFiles = () => {
	try {
		// Names with a NUL between them survive any letter.
		return execFileSync('git', ['ls-files', '-zco', '--exclude-standard'], {
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore'],
		}).split('\0');
	} catch {
		return globSync(['**/*', '.*', '.ci/*'], { exclude: (name) => MADE.test(name) });
	}
};

const tracked = listFiles().filter(
	(file) =>
		file !== '' && !MADE.test(file) && statSync(file, { throwIfNoEntry: false })?.isFile() === true,
);

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

test('the files of this repository are found', () =>
	expect(tracked).toEqual(expect.arrayContaining(['package.json', 'src/routes.ts'])));

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
