import { expect, test } from 'vitest';
import {
	browsers,
	ensureChromium,
	findChromium,
	type Machine,
} from '#tests/support/find-chromium.ts';

/** A machine with these files, of which all start but those named in `broken`. */
const machine = (
	files: readonly string[],
	over: Partial<Machine> & { broken?: readonly string[] } = {},
): Machine => ({
	env: { PATH: '/bin:/usr/bin' },
	exists: (path) => files.includes(path),
	runs: (path) => !over.broken?.includes(path),
	playwrightPath: () => '/cache/playwright/chrome',
	isRoot: () => false,
	install: () => false,
	...over,
});

test('CHROMIUM_PATH wins over the system', () => {
	const env = { PATH: '/usr/bin', CHROMIUM_PATH: '/opt/chrome' };
	expect(findChromium(machine(['/usr/bin/chromium', '/opt/chrome'], { env }))).toEqual({
		found: true,
		path: '/opt/chrome',
	});
});

test('a CHROMIUM_PATH that does not start is a problem, never silently replaced', () => {
	const env = { PATH: '/usr/bin', CHROMIUM_PATH: '/opt/chrome' };
	const found = findChromium(machine(['/usr/bin/chromium'], { env }));
	expect(found).toMatchObject({ found: false });
	expect(!found.found && found.problem).toContain('CHROMIUM_PATH names "/opt/chrome"');
});

test.for([
	{ files: ['/usr/bin/chromium', '/usr/bin/google-chrome'], path: '/usr/bin/chromium' },
	{ files: ['/usr/bin/chromium-browser'], path: '/usr/bin/chromium-browser' },
	{ files: ['/bin/google-chrome'], path: '/bin/google-chrome' },
	{ files: ['/cache/playwright/chrome'], path: '/cache/playwright/chrome' },
])('of $files, $path is taken', ({ files, path }) => {
	expect(findChromium(machine(files))).toEqual({ found: true, path });
});

test('journeys take the shell without windows where there is one; who measures takes a browser', () => {
	const both = machine(['/usr/bin/chromium', '/usr/bin/chromium-headless-shell']);
	expect(findChromium(both)).toEqual({ found: true, path: '/usr/bin/chromium-headless-shell' });
	expect(findChromium(both, browsers)).toEqual({ found: true, path: '/usr/bin/chromium' });
});

test('a stub that does not start is passed over for one that does', () => {
	const files = ['/usr/bin/chromium-browser', '/cache/playwright/chrome'];
	expect(findChromium(machine(files, { broken: ['/usr/bin/chromium-browser'] }))).toEqual({
		found: true,
		path: '/cache/playwright/chrome',
	});
});

test('where there is none, one sentence says what to do', () => {
	const found = findChromium(machine([]));
	expect(!found.found && found.problem).toBe(
		'No Chromium was found for the browser journeys: install one (Debian: `apt-get install ' +
			'chromium`; elsewhere: `npx playwright install --with-deps chromium`) or set ' +
			'CHROMIUM_PATH to its executable.',
	);
});

test('as root with apt-get, a missing one is installed and then found', () => {
	const files = ['/usr/bin/apt-get'];
	const install = () => files.push('/usr/bin/chromium') > 0;
	expect(ensureChromium(machine(files, { isRoot: () => true, install }))).toEqual({
		found: true,
		path: '/usr/bin/chromium',
	});
});

test.for([
	{ name: 'without being root', files: ['/usr/bin/apt-get'], root: false, env: {} },
	{ name: 'without apt-get', files: [], root: true, env: {} },
	{
		name: 'when CHROMIUM_PATH is wrong',
		files: ['/usr/bin/apt-get'],
		root: true,
		env: { CHROMIUM_PATH: '/opt/chrome' },
	},
])('nothing is installed $name', ({ files, root, env }) => {
	let installed = false;
	const install = () => (installed = true);
	const asked = machine(files, { isRoot: () => root, install, env: { PATH: '/usr/bin', ...env } });
	expect(ensureChromium(asked).found).toBe(false);
	expect(installed).toBe(false);
});

test('an installation that fails leaves the sentence', () => {
	const found = ensureChromium(machine(['/usr/bin/apt-get'], { isRoot: () => true }));
	expect(found.found).toBe(false);
});
