import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeSealedKey } from '#adapters/crypto/issuer-key.ts';
import { verifyEs256 } from '#adapters/crypto/es256.ts';
import { openHrKeys } from '#adapters/storage/hr-keys.ts';
import type { KeptKey } from '#domain/issuer/kept-key.ts';
import type { OpenKey } from '#domain/issuer/open-key.ts';
import { UnlockKey } from '#islands/issuer/UnlockKey.tsx';
import { unlockText } from '#strings/unlock-key.ts';
import { eventually } from '#tests/support/eventually.ts';
import { renderAlone, settle, type Rendered } from '../support/render.tsx';

const PASSPHRASE = 'kuda baterai staples benar';

/** The keys of a site that stands at the root of its host, as another tab has them. */
const keys = openHrKeys('netral-sdm-kunci:/');
let view: Rendered | undefined;

beforeEach(() => {
	vi.stubGlobal('location', { href: 'https://asn.example/' });
	vi.stubGlobal('requestAnimationFrame', (call: () => void) => setTimeout(call));
});

afterEach(async () => {
	view?.leave();
	view = undefined;
	vi.unstubAllGlobals();
	for (const { kid } of (await keys.read()).keys) await keys.removeKey(kid);
});

const keep = async (over: Partial<KeptKey> = {}) => {
	const made = await makeSealedKey(PASSPHRASE, 1000);
	if (!made.ok) throw new Error(made.reason);
	const issuer = { id: 'bkpsdm-contoh', name: 'BKPSDM Contoh' };
	const key: KeptKey = { ...made.key, issuer, validFrom: '2026-01-01', backedUpAt: 1, ...over };
	await keys.changeKey(key.kid, () => key);
	return key;
};

const show = async () => {
	const told: (OpenKey | undefined)[] = [];
	view = await renderAlone(<UnlockKey opened={undefined} onKey={(key) => told.push(key)} />);
	await eventually(() => expect(view?.text()).not.toContain(unlockText.loading));
	return { view, told };
};

const unlock = async ({ view }: { readonly view: Rendered }, passphrase: string) => {
	await view.type('input[type="password"]', passphrase);
	await view.press(unlockText.open);
};

test('the page gets a key that signs for the agency, and nothing else of it', async () => {
	const key = await keep();
	const shown = await show();
	await unlock(shown, PASSPHRASE);
	await eventually(() => expect(shown.told).toHaveLength(1));
	const [opened] = shown.told;
	expect(Object.keys(opened ?? {}).sort()).toEqual(['issuer', 'jwk', 'kid', 'sign']);
	const signature = await opened?.sign('pesan');
	expect(signature && (await verifyEs256(key.jwk, { signingInput: 'pesan', signature }))).toBe(
		true,
	);
});

test('a wrong passphrase opens nothing and is named', async () => {
	await keep();
	const shown = await show();
	await unlock(shown, 'bukan yang itu');
	await eventually(() => expect(shown.view.text()).toContain(unlockText.faults.passphrase));
	expect(shown.told).toEqual([]);
});

test('only keys that may sign today are offered', async () => {
	await keep({ backedUpAt: undefined });
	await keep({ validUntil: '2026-01-31' });
	await keep({ revoked: { on: '2026-02-01', reason: 'Dicuri.' } });
	expect((await show()).view.text()).toContain(unlockText.none);
});

test('where there are two, one is chosen', async () => {
	await keep();
	await keep({ validUntil: '2099-12-31' });
	const { view: shown } = await show();
	expect(shown.root.querySelectorAll('option')).toHaveLength(2);
});

test('a page on plain http says what it needs', async () => {
	await keep();
	vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
	expect((await show()).view.text()).toContain(unlockText.unsupported);
});

test('an open key shows whose it is, and is locked again by its button', async () => {
	const { jwk, kid, issuer } = await keep();
	const sign = () => Promise.resolve(new Uint8Array(64));
	const told: (OpenKey | undefined)[] = [];
	view = await renderAlone(
		<UnlockKey opened={{ jwk, kid, issuer, sign }} onKey={(key) => told.push(key)} />,
	);
	await settle();
	expect(view.text()).toContain(unlockText.opened(issuer.name));
	await view.press(unlockText.lock);
	expect(told).toEqual([undefined]);
});
