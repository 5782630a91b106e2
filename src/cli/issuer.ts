import { parseArgs } from 'node:util';
import { makeSealedKey, openSealedKey, type MadeKey } from '#adapters/crypto/issuer-key.ts';
import { isCalendarDay } from '#domain/calendar-day.ts';
import { issuerToPublish } from '#domain/issuer/issuer-to-publish.ts';
import { issuerYaml } from '#domain/issuer/issuer-yaml.ts';
import { isIssuerId, isIssuerName, type SealedKey } from '#domain/issuer/key-file.ts';
import { judgePassphrase, leastPassphrase } from '#domain/issuer/passphrase.ts';
import { dateInWib } from '#domain/record/certificate.ts';
import { shownFingerprint } from '#domain/signing/jwk.ts';
import { askPassphrase } from './ask-passphrase.ts';
import { readKey, Refused, writeKey } from './issuer-files.ts';

const USAGE = `Pemakaian:
  issuer create --name "Nama Instansi" --id nama-pendek --out berkas.json
  issuer show berkas.json [--test]
  issuer yaml berkas.json…
  issuer rotate berkas.json --out baru.json [--until TTTT-BB-HH]
Frasa sandi ditanyakan, atau diambil dari NETRAL_PASSPHRASE; untuk kunci pengganti dari
NETRAL_NEW_PASSPHRASE, atau sama dengan yang lama.`;

const options = {
	name: { type: 'string' },
	id: { type: 'string' },
	out: { type: 'string' },
	until: { type: 'string' },
	test: { type: 'boolean' },
} as const;

type Options = ReturnType<typeof parse>['values'];

/**
 * Makes and shows keys of an agency at a terminal, in the same files as the page of keys.
 *
 * @param args What follows `issuer`.
 * @returns 0 done; 1 refused, or a wrong passphrase; 2 not a command.
 */
export async function runIssuer(args: readonly string[]): Promise<number> {
	try {
		const { values, positionals } = parse(args);
		const [command, ...files] = positionals;
		await run(command, files, values);
		return 0;
	} catch (error) {
		if (!(error instanceof Refused)) throw error;
		console.error(error.message);
		if (error.code === 2) console.error(USAGE);
		return error.code;
	}
}

function parse(args: readonly string[]) {
	try {
		return parseArgs({ args: [...args], options, allowPositionals: true });
	} catch (error) {
		throw new Refused(error instanceof Error ? error.message : String(error), 2);
	}
}

async function run(command: string | undefined, files: readonly string[], values: Options) {
	const [file] = files;
	if (command === 'create' && file === undefined) return create(values);
	if (command === 'yaml' && file !== undefined) return yaml(files);
	if (command === 'show' && file !== undefined && files.length === 1) return show(file, values);
	if (command === 'rotate' && file !== undefined && files.length === 1) return rotate(file, values);
	throw new Refused(
		command === undefined ? 'Perintah tidak disebut.' : 'Perintah tidak lengkap.',
		2,
	);
}

async function create({ name, id, out }: Options): Promise<void> {
	if (name === undefined || id === undefined || out === undefined) {
		throw new Refused('create memerlukan --name, --id, dan --out.', 2);
	}
	if (!isIssuerName(name)) throw new Refused('--name: nama instansi, 3 sampai 100 huruf.', 2);
	if (!isIssuerId(id)) throw new Refused('--id: huruf kecil, angka, dan tanda hubung.', 2);
	const made = await make(await askPassphrase('Frasa sandi: ', 'NETRAL_PASSPHRASE'));
	const key = { ...made, issuer: { id, name }, validFrom: today() };
	await writeKey(out, key);
	tell(key, out);
}

async function show(file: string, { test }: Options): Promise<void> {
	const key = await readKey(file);
	if (test === true) await open(file, key);
	tell(key, file);
}

async function yaml(files: readonly string[]): Promise<void> {
	const keys = await Promise.all(files.map(readKey));
	const [issuer, ...others] = keys.map((key) => key.issuer);
	if (issuer === undefined) return;
	if (others.some(({ id }) => id !== issuer.id)) {
		throw new Refused('Berkas-berkas itu milik instansi yang berbeda.');
	}
	if (new Set(keys.map(({ kid }) => kid)).size < keys.length) {
		throw new Refused('Kunci yang sama disebut dua kali.');
	}
	process.stdout.write(issuerYaml(issuerToPublish(issuer, { keys, revocations: [] }, undefined)));
}

async function rotate(file: string, { out, until = today() }: Options): Promise<void> {
	if (out === undefined) throw new Refused('rotate memerlukan --out.', 2);
	if (!isCalendarDay(until) || until < today()) {
		throw new Refused('--until: hari ini atau hari sesudahnya, TTTT-BB-HH.', 2);
	}
	const old = await readKey(file);
	if (old.validUntil !== undefined) throw new Refused(`${file}: kunci ini sudah diganti.`);
	const passphrase = await open(file, old);
	const made = await make(process.env['NETRAL_NEW_PASSPHRASE'] ?? passphrase);
	const key = { ...made, issuer: old.issuer, validFrom: today() };
	await writeKey(out, key);
	await writeKey(file, { ...old, validUntil: until }, 'replace');
	tell({ ...old, validUntil: until }, file);
	tell(key, out);
}

/** The passphrase that opens it. */
async function open(file: string, key: SealedKey): Promise<string> {
	const passphrase = await askPassphrase('Frasa sandi: ', 'NETRAL_PASSPHRASE');
	const opened = await openSealedKey(key, passphrase);
	if (opened.ok) return passphrase;
	const isWrong = opened.reason === 'passphrase';
	throw new Refused(`${file}: ${isWrong ? 'frasa sandi tidak cocok' : 'kuncinya rusak'}.`);
}

async function make(passphrase: string): Promise<MadeKey> {
	if (judgePassphrase(passphrase).strength === 'too-short') {
		const { words, characters } = leastPassphrase;
		throw new Refused(`Frasa sandi: sedikitnya ${words} kata, atau ${characters} huruf.`);
	}
	const made = await makeSealedKey(passphrase);
	if (!made.ok) throw new Refused('Node ini tidak menyediakan Web Crypto.');
	return made.key;
}

function tell({ issuer, kid, validFrom, validUntil }: SealedKey, file: string): void {
	console.log(`${file}: ${issuer.name} (${issuer.id})`);
	console.log(`  sidik ${shownFingerprint(kid)}`);
	console.log(`  kid   ${kid}`);
	console.log(`  berlaku ${validFrom} sampai ${validUntil ?? 'diganti'}`);
}

const today = () => dateInWib(Date.now());
