import { isResult } from '#domain/submission/find-tokens.ts';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openSealedKey } from '#adapters/crypto/issuer-key.ts';
import { sha256 } from '#adapters/crypto/sha256.ts';
import { writeCertificate } from '#domain/credential/certificate-token.ts';
import { writeOpenBadge } from '#domain/credential/open-badge.ts';
import { toSignedCertificate } from '#domain/credential/signed-certificate.ts';
import { verificationLink } from '#domain/credential/verification-text.ts';
import type { OpenKey } from '#domain/issuer/open-key.ts';
import type { JudgedAttempt } from '#domain/recap/judged.ts';
import { isCertificateNumber } from '#domain/record/certificate-number.ts';
import { isExpired } from '#domain/record/certificate.ts';
import { routes } from '#routes';
import { askPassphrase } from './ask-passphrase.ts';
import { readBankFolder, type BankFolder } from './bank-folder.ts';
import { exitCodes } from './exit-codes.ts';
import { readKey } from './issuer-files.ts';
import { startJudging } from './judge-thread.ts';
import { startProgress } from './progress.ts';
import { readInputs } from './read-inputs.ts';
import { judgingFlags, toJudging } from './recap-options.ts';
import { UsageError } from './usage-error.ts';

interface SignOptions {
	readonly key: string;
	/** Address of the site, ending in `/`. */
	readonly site: string;
	readonly out: string;
	/** Page of the agency. */
	readonly url: string | undefined;
	/** Numbers of the certificates that HR looked at and wants signed; `undefined`: all. */
	readonly only: ReadonlySet<string> | undefined;
}

/**
 * `netral sign`: countersigns passed records among the inputs, after sitting each again: a certificate
 * of level B and an Open Badges credential, as files named by the number. Replaying tells no copied
 * record from a true one, so which ones are signed is for HR to say, by the numbers in a recap.
 */
export async function runSign(args: readonly string[]): Promise<number> {
	const { values, positionals } = parseArgs({
		args: [...args],
		allowPositionals: true,
		options: {
			...judgingFlags,
			key: { type: 'string' },
			site: { type: 'string' },
			out: { type: 'string' },
			url: { type: 'string' },
			only: { type: 'string' },
			all: { type: 'boolean', default: false },
		},
	});
	const judging = toJudging(values, positionals, Date.now());
	const options = readOptions(values);
	const banks = readBankFolder(judging.banks);
	const key = await openKey(options.key);
	mkdirSync(options.out, { recursive: true });
	const judge = startJudging(banks, judging.receivedAt);
	const progress = startProgress('disahkan', judging.progress);
	const counts = { signed: 0, known: 0, refused: 0, notPassed: 0, notAsked: 0 };
	for await (const input of readInputs(judging.inputs)) {
		if (input.kind !== 'other' && !isResult(input.kind)) continue;
		const { judged } = await judge(input);
		counts.refused += judged.ok ? judged.refused.length : 1;
		for (const attempt of judged.ok ? judged.attempts : []) {
			counts[await sign(attempt, { options, banks, key, at: judging.receivedAt })] += 1;
			progress.report(counts.signed);
		}
	}
	progress.end();
	tell(counts, judging.json);
	return counts.refused > 0 ? exitCodes.refused : exitCodes.fine;
}

interface SignValues {
	readonly key?: string | undefined;
	readonly site?: string | undefined;
	readonly out?: string | undefined;
	readonly url?: string | undefined;
	readonly only?: string | undefined;
	readonly all: boolean;
}

function readOptions({ key, site, out, url, only, all }: SignValues): SignOptions {
	if (key === undefined || site === undefined || out === undefined) {
		throw new UsageError('sign memerlukan --key BERKAS, --site ALAMAT, dan --out FOLDER.');
	}
	if ((only === undefined) !== all) {
		throw new UsageError(
			'Sebut yang disahkan: --only rekap.csv untuk nomor sertifikat di berkas yang sudah Anda periksa, atau --all.',
		);
	}
	for (const address of [site, url]) {
		if (address === undefined || URL.canParse(address)) continue;
		throw new UsageError(
			`"${address}" bukan alamat. Seharusnya misalnya https://netral.contoh.go.id/`,
		);
	}
	const root = site.endsWith('/') ? site : `${site}/`;
	return { key, site: root, out, url, only: only === undefined ? undefined : readNumbers(only) };
}

/** The numbers in any text, such as a recap from which rows were taken out. */
function readNumbers(file: string): ReadonlySet<string> {
	if (!existsSync(file)) throw new UsageError(`Tidak ada berkas "${file}".`);
	const words = readFileSync(file, 'utf8').split(/[^\w-]+/u);
	const numbers = words.filter(isCertificateNumber);
	if (numbers.length > 0) return new Set(numbers);
	throw new UsageError(`Tidak ada nomor sertifikat (NTR-…) di "${file}".`);
}

/** @throws {UsageError} Where the passphrase does not open it. */
async function openKey(file: string): Promise<OpenKey> {
	const sealed = await readKey(file);
	const passphrase = await askPassphrase('Frasa sandi: ', 'NETRAL_PASSPHRASE');
	const opened = await openSealedKey(sealed, passphrase);
	if (opened.ok) {
		const { jwk, kid, issuer } = sealed;
		return { jwk, kid, issuer, sign: opened.sign };
	}
	const isWrong = opened.reason === 'passphrase';
	throw new UsageError(`${file}: ${isWrong ? 'frasa sandi tidak cocok' : 'kuncinya rusak'}.`);
}

interface Signing {
	readonly options: SignOptions;
	readonly banks: BankFolder;
	readonly key: OpenKey;
	/** ms epoch. */
	readonly at: number;
}

/** Signs nothing twice: what stands in the folder was signed by an earlier run that was cut short. */
async function sign(
	attempt: JudgedAttempt,
	{ options, banks, key, at }: Signing,
): Promise<'signed' | 'known' | 'notPassed' | 'notAsked'> {
	const released = banks.get(attempt.bank);
	if (!attempt.passed || isExpired(attempt.until, at) || released === undefined) return 'notPassed';
	if (options.only?.has(attempt.certificate) === false) return 'notAsked';
	const file = join(options.out, attempt.certificate);
	// Written last: where it is, the other is too.
	if (existsSync(`${file}.txt`)) return 'known';
	const certificate = toSignedCertificate(attempt, { signedAt: at, kid: key.kid, sha256 });
	const { site, url } = options;
	const token = await writeCertificate(certificate, key.sign);
	const credential = await writeOpenBadge(
		{
			certificate,
			bank: released.bank,
			issuer: { name: key.issuer.name, jwk: key.jwk, ...(url !== undefined && { url }) },
			addresses: {
				course: new URL(routes.course(attempt.course).slice(1), site).href,
				revocations: new URL(routes.revocations.slice(1), site).href,
			},
			sha256,
		},
		key.sign,
	);
	const page = new URL(routes.verify.slice(1), site).href;
	writeFileSync(`${file}.jws`, credential);
	writeFileSync(`${file}.txt`, `${verificationLink(page, { token, code: attempt.code })}\n`);
	return 'signed';
}

type Counts = Readonly<Record<'signed' | 'known' | 'refused' | 'notPassed' | 'notAsked', number>>;

function tell(counts: Counts, json: boolean): void {
	const { signed, known, notPassed, notAsked, refused } = counts;
	const parts = [
		`${signed} disahkan`,
		`${known} sudah disahkan`,
		`${notPassed} tidak lulus atau habis masanya`,
		`${notAsked} tidak diminta`,
		`${refused} ditolak`,
	];
	console.log(json ? JSON.stringify(counts) : `${parts.join(', ')}.`);
}
