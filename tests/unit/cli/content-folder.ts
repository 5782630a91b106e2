import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { parse, parseDocument } from 'yaml';
import { checkContent } from '#cli/check-content.ts';
import { toLine } from '#domain/content/content.ts';

/** Starting Node takes a second on a slow machine that does much else. */
export const patience = { timeout: 60_000 };

/** One mistake, put into an otherwise right folder. */
export type Seed = (folder: Folder) => Promise<void>;

export interface Folder {
	readonly root: string;
	/** Puts a value into a YAML file, at a path as faults name it; `undefined` takes the field away. */
	readonly set: (file: string, path: string, value: unknown) => Promise<void>;
	/** What a YAML file holds at a path. */
	readonly get: (file: string, path: string) => Promise<unknown>;
	/** Replaces a text that the file must hold. */
	readonly replace: (file: string, old: string, by: string) => Promise<void>;
	readonly write: (file: string, text: string) => Promise<void>;
}

const made = mkdtemp(join(tmpdir(), 'isi-'));
afterAll(async () => rm(await made, { recursive: true, force: true }));

/** A copy of the fixture that is removed after the tests of the file. */
export async function copyFixture(): Promise<Folder> {
	const root = await mkdtemp(join(await made, 'isi-'));
	await cp('tests/fixtures/content', root, { recursive: true });
	return folderAt(root);
}

const stepsOf = (path: string) =>
	path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));

function folderAt(root: string): Folder {
	const read = (file: string) => readFile(join(root, file), 'utf8');
	const write = (file: string, text: string) => writeFile(join(root, file), text);
	return {
		root,
		write,
		set: async (file, path, value) => {
			const document = parseDocument(await read(file));
			if (value === undefined) document.deleteIn(stepsOf(path));
			else document.setIn(stepsOf(path), document.createNode(value));
			await write(file, document.toString());
		},
		get: async (file, path) => {
			const data: unknown = parse(await read(file));
			return stepsOf(path).reduce<unknown>((value, step) => Reflect.get(Object(value), step), data);
		},
		replace: async (file, old, by) => {
			const text = await read(file);
			if (!text.includes(old)) throw new Error(`${file} does not hold "${old}".`);
			await write(
				file,
				text.replace(old, () => by),
			);
		},
	};
}

/** The lines that `content-check` prints of this folder, found without starting it. */
export const linesOf = ({ root }: Folder) => checkContent(root).faults.map(toLine);

export interface Ran {
	readonly code: number | null;
	readonly out: string;
	/** Lines of the error output that say something. */
	readonly faults: readonly string[];
}

type Command = 'content-check' | 'content-report' | 'bank-release';

/** Runs a command as `npm run` does, on this folder. */
export async function run(
	command: Command,
	root: string,
	...options: readonly string[]
): Promise<Ran> {
	const child = spawn(process.execPath, [`src/cli/${command}.ts`, ...options], {
		env: { ...process.env, CONTENT_DIR: root },
	});
	let out = '';
	let err = '';
	child.stdout.on('data', (part: Buffer) => (out += part.toString()));
	child.stderr.on('data', (part: Buffer) => (err += part.toString()));
	const code = await new Promise<number | null>((resolve, reject) => {
		child.on('error', reject);
		child.on('close', resolve);
	});
	return { code, out, faults: err.split('\n').filter((line) => line !== '') };
}
