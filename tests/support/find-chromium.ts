import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** What the search asks of the machine; a test hands in a machine of its own. */
export interface Machine {
	readonly env: Readonly<Record<string, string | undefined>>;
	exists(path: string): boolean;
	/** Starts it with `--version`: a stub that only asks for a snap does not count. */
	runs(path: string): boolean;
	/** Where Playwright would have put its own. */
	playwrightPath(): string;
	isRoot(): boolean;
	/** Installs Debian's package; `false` where that did not work. */
	install(): boolean;
}

export type Found =
	| { readonly found: true; readonly path: string }
	| { readonly found: false; readonly problem: string };

/** Browsers as people have them. */
export const browsers = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The same engine without windows first: journeys take a quarter less time in it. */
const shellFirst = ['chromium-headless-shell', ...browsers];

const ADVICE =
	'install one (Debian: `apt-get install chromium`; elsewhere: `npx playwright install --with-deps chromium`)' +
	' or set CHROMIUM_PATH to its executable.';

/**
 * A Chromium that starts: the one that `CHROMIUM_PATH` names and no other; else the system's, else
 * Playwright's own. Installs nothing.
 *
 * @param names Programs of the system, the best first.
 */
export function findChromium(machine: Machine = thisMachine, names = shellFirst): Found {
	const wished = machine.env['CHROMIUM_PATH'];
	if (wished) {
		if (machine.exists(wished) && machine.runs(wished)) return { found: true, path: wished };
		return {
			found: false,
			problem: `CHROMIUM_PATH names "${wished}", which does not start: ${ADVICE}`,
		};
	}
	const path = [...onPath(machine, names), machine.playwrightPath()].find(
		(candidate) => machine.exists(candidate) && machine.runs(candidate),
	);
	return path === undefined
		? { found: false, problem: `No Chromium was found for the browser journeys: ${ADVICE}` }
		: { found: true, path };
}

/** As `findChromium`, and where there is none, installs Debian's package if it may. */
export function ensureChromium(machine: Machine = thisMachine, names = shellFirst): Found {
	const first = findChromium(machine, names);
	const mayInstall = !machine.env['CHROMIUM_PATH'] && machine.isRoot() && hasApt(machine);
	if (first.found || !mayInstall) return first;
	return machine.install() ? findChromium(machine, names) : first;
}

function onPath(machine: Machine, names: readonly string[]): string[] {
	const folders = (machine.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
	return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function hasApt(machine: Machine): boolean {
	return onPath(machine, ['apt-get']).some((path) => machine.exists(path));
}

const thisMachine: Machine = {
	env: process.env,
	exists: existsSync,
	runs: (path) => spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0,
	playwrightPath: () => chromium.executablePath(),
	isRoot: () => process.getuid?.() === 0,
	install() {
		const apt = (...args: string[]) =>
			spawnSync('apt-get', args, {
				stdio: 'ignore',
				env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
			}).status === 0;
		return apt('update') && apt('install', '-y', '--no-install-recommends', 'chromium');
	},
};
