import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { readCertificate } from '#domain/credential/certificate-token.ts';
import { toBeSigned, type SigningCandidate } from '#domain/credential/countersign.ts';
import { presentedText } from '#domain/credential/verification-text.ts';
import type { OpenKey } from '#domain/issuer/open-key.ts';
import type { SignedEntry } from '#domain/recap/cohort.ts';
import { thumbprintOf } from '#domain/signing/jwk.ts';
import { isLocal, linkOf } from '#islands/countersign/addresses.ts';
import { isSigned, returnFiles } from '#islands/countersign/return-files.ts';
import { runSigning } from '#islands/countersign/run-signing.ts';
import { countersignText } from '#strings/countersign.ts';
import { makeKey } from '#tests/support/keys.ts';
import { judge } from '#tests/unit/domain/credential/credential-builder.ts';
import { bank, digest } from '#tests/unit/domain/record/record-builder.ts';
import { sha256 } from '#tests/unit/domain/record/sha256.ts';

let key: OpenKey;
let candidates: readonly SigningCandidate[];

beforeAll(async () => {
	const { jwk, sign } = await makeKey();
	const issuer = { id: 'bkpsdm-contoh', name: 'BKPSDM Kabupaten Contoh' };
	key = { jwk, kid: thumbprintOf(jwk, sha256), issuer, sign };
	candidates = Array.from({ length: 120 }, (_, place) => {
		const id = String(place);
		return {
			member: { id, name: `Peserta ${id}`, nip: '199001012022042001', unit: '', contact: '' },
			attempt: judge({ name: `Peserta ${String.fromCharCode(65 + (place % 26))}${id}` }),
			flags: [],
		};
	});
});

beforeEach(() => {
	vi.stubGlobal('location', new URL('https://netral.contoh.example/sdm/rekap/'));
	vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ digest, bank })));
});
afterEach(() => vi.unstubAllGlobals());

/** A desk that keeps what it is given, as the recap page does. */
function desk(limit = Infinity) {
	const kept: Record<string, SignedEntry> = {};
	let saves = 0;
	return {
		kept,
		save: (signed: Readonly<Record<string, SignedEntry>>) => {
			saves += 1;
			if (saves > limit) return Promise.reject(new Error('The page was closed.'));
			Object.assign(kept, signed);
			return Promise.resolve(true);
		},
	};
}

const withKept = (kept: Readonly<Record<string, SignedEntry>>) =>
	candidates.map((each) => ({ ...each, signed: kept[each.attempt.certificate] }));
const quiet = { onProgress: () => undefined, isCancelled: () => false };

test('all are signed, and each batch is saved before the next', async () => {
	const { kept, save } = desk();
	const seen: number[] = [];
	const onProgress = (done: number) => {
		expect(Object.keys(kept)).toHaveLength(done);
		seen.push(done);
	};
	const end = await runSigning({ ...quiet, key, candidates, save, onProgress });
	expect(end).toEqual({ state: 'finished', done: 120, isKept: true });
	expect(seen).toEqual([50, 100, 120]);
});

test('a signing that was broken off goes on where it was, and signs nobody twice', async () => {
	const first = desk(1);
	const broken = await runSigning({ ...quiet, key, candidates, save: first.save });
	expect(broken).toEqual({ state: 'failed', reason: 'save', done: 50 });
	const before = { ...first.kept };

	const rest = toBeSigned(withKept(before), 'all', new Set());
	expect(rest).toHaveLength(70);
	const second = desk();
	await runSigning({ ...quiet, key, candidates: rest, save: second.save });
	const numbers = Object.keys(second.kept);
	expect(numbers.filter((number) => number in before)).toEqual([]);
	expect(new Set([...numbers, ...Object.keys(before)]).size).toBe(120);
});

test('a key that signs no more is told from a page that keeps no more', async () => {
	const { kept, save } = desk();
	let signed = 0;
	const sign = (input: string) =>
		(signed += 1) > 100 ? Promise.reject(new Error('locked')) : key.sign(input);
	const end = await runSigning({ ...quiet, key: { ...key, sign }, candidates, save });
	expect(end).toEqual({ state: 'failed', reason: 'key', done: 50 });
	expect(Object.keys(kept)).toHaveLength(50);
});

test('one that is cancelled stops between two batches, and what it signed stays', async () => {
	const { kept, save } = desk();
	let asked = 0;
	const isCancelled = () => (asked += 1) > 2;
	const end = await runSigning({ ...quiet, key, candidates, save, isCancelled });
	expect(end).toMatchObject({ state: 'cancelled', done: 100 });
	expect(Object.keys(kept)).toHaveLength(100);
});

test('what only memory holds is told', async () => {
	const { kept, save } = desk();
	const inMemory = await runSigning({
		...quiet,
		key,
		candidates,
		save: async (signed) => (await save(signed)) && false,
	});
	expect(inMemory).toMatchObject({ state: 'finished', isKept: false });
	expect(Object.keys(kept)).toHaveLength(120);
});

test('the files that go back are named by number alone and hold no NIP; what was revoked stays', async () => {
	const { kept, save } = desk();
	await runSigning({ ...quiet, key, candidates: candidates.slice(0, 3), save });
	const [first = ''] = Object.keys(kept);
	const entry = kept[first];
	if (entry === undefined) throw new Error('nothing was signed');
	kept[first] = { ...entry, revoked: { on: '2026-11-24', reason: 'Keliru.' } };
	const files = returnFiles(withKept(kept).filter(isSigned));
	const names = Object.keys(files).filter((name) => name !== countersignText.readme);
	expect(names).toHaveLength(4);
	for (const name of names) expect(name).toMatch(/^NTR-2026-[0-9A-Z]{4}-[0-9A-Z]{4}\.(jws|txt)$/u);
	expect(names.join()).not.toContain(first);
	expect(Object.values(files).join()).not.toMatch(/\d{18}|Peserta/u);

	const link = linkOf(entry);
	expect(link).toMatch(/^https:\/\/netral\.contoh\.example\/verifikasi\/#/u);
	const { token, code } = presentedText(link);
	expect(code).toBe(entry.record);
	expect(readCertificate(token)).toMatchObject({ ok: true, certificate: { number: first } });
});

test.for<[string, boolean]>([
	['https://netral.contoh.example/', false],
	['http://10.0.0.7/netral/', false],
	['http://localhost:4321/', true],
	['http://127.0.0.1/', true],
])('%s is for this machine alone: %s', ([url, local]) => {
	expect(isLocal(new URL(url))).toBe(local);
});
