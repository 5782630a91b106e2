import { spawn } from 'node:child_process';
import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { canonicalBank } from '#domain/record/bank-digest.ts';
import { bank, digest } from '#tests/unit/domain/record/record-builder.ts';

/** Starting Node with threads takes seconds on a slow machine that does much else. */
export const patience = { timeout: 120_000 };

export interface NetralRan {
	readonly code: number | null;
	readonly out: string;
	readonly err: string;
}

export interface Desk {
	readonly root: string;
	readonly write: (file: string, content: string | Uint8Array) => Promise<string>;
	readonly read: (file: string) => Promise<string>;
	/** Runs `netral` in that folder, on the bank of the record builder. */
	readonly netral: (args: readonly string[], more?: RunMore) => Promise<NetralRan>;
}

interface RunMore {
	readonly stdin?: string;
	readonly env?: Readonly<Record<string, string>>;
}

const made = mkdtemp(join(tmpdir(), 'netral-uji-'));
afterAll(async () => rm(await made, { recursive: true, force: true }));

const script = join(process.cwd(), 'src/cli/netral.ts');

/** A folder with one released bank that is removed after the tests of the file. */
export async function openDesk(): Promise<Desk> {
	const root = await mkdtemp(join(await made, 'meja-'));
	const write = async (file: string, content: string | Uint8Array) => {
		const path = join(root, file);
		await mkdir(dirname(path), { recursive: true });
		await writeFile(path, content);
		return path;
	};
	await write(`bank/${digest.slice(0, 16)}.json`, canonicalBank(bank));
	return {
		root,
		write,
		read: (file) => readFile(join(root, file), 'utf8'),
		netral: (args, more = {}) => {
			const [command = '', ...rest] = args;
			const needsBanks = ['verify', 'recap', 'sign'].includes(command);
			const banks =
				needsBanks && !args.includes('--banks') ? ['--banks', 'bank', '--threads', '1'] : [];
			return run(
				[command, ...banks, ...rest].filter((each) => each !== ''),
				root,
				more,
			);
		},
	};
}

async function run(args: readonly string[], cwd: string, { stdin = '', env = {} }: RunMore) {
	const child = spawn(process.execPath, [script, ...args], {
		cwd,
		env: { ...process.env, ...env },
	});
	let out = '';
	let err = '';
	child.stdout.on('data', (part: Buffer) => (out += part.toString()));
	child.stderr.on('data', (part: Buffer) => (err += part.toString()));
	child.stdin.end(stdin);
	const code = await new Promise<number | null>((resolve, reject) => {
		child.on('error', reject);
		child.on('close', resolve);
	});
	return { code, out, err };
}
