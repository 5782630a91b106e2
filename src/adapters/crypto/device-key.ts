import { deleteDB } from 'idb';
import { siteRoot } from '#adapters/site/to-href.ts';
import { connect, within } from '#adapters/storage/idb-connection.ts';
import { readPublicJwk, type PublicJwk } from '#domain/signing/jwk.ts';
import type { Sign } from '#domain/signing/ports.ts';
import { signWith } from './es256.ts';

/** The key by which this device signs what it hands in. */
export interface DeviceKey {
	readonly jwk: PublicJwk;
	readonly sign: Sign;
	/** `false` where the browser keeps nothing: the next visit will have another key. */
	readonly isKept: boolean;
}

interface StoredKey {
	readonly jwk: PublicJwk;
	readonly privateKey: CryptoKey;
}

/** Raised by one whenever the shape of what is kept changes. */
const VERSION = 1;
const STORE = 'keys';
const ID = 'device';
/** After so many ms storage counts as broken. */
const PATIENCE = 3000;

let ofThisVisit: Promise<DeviceKey | undefined> | undefined;

/**
 * The one key of this device on this site, made at the first call. Its private part never leaves the
 * browser's keeping, not even to this script. `undefined` where the browser cannot sign at all, as on
 * pages of plain http. Never rejects.
 */
export function deviceKey(): Promise<DeviceKey | undefined> {
	return (ofThisVisit ??= openKey());
}

/** Throws the key away, for a learner who erases everything. Never rejects. */
export async function forgetDeviceKey(): Promise<void> {
	ofThisVisit = undefined;
	await within(PATIENCE, deleteDB(databaseName())).catch(() => undefined);
}

async function openKey(): Promise<DeviceKey | undefined> {
	if (crypto.subtle === undefined) return undefined;
	const stored = await readOrKeep(undefined).catch(() => undefined);
	if (stored !== undefined) return toDeviceKey(stored, true);
	try {
		const made = await makeKey();
		// Another tab may have made one meanwhile: the first that is kept is the device's.
		const kept = await readOrKeep(made).catch(() => undefined);
		return toDeviceKey(kept ?? made, kept !== undefined);
	} catch {
		return undefined;
	}
}

async function makeKey(): Promise<StoredKey> {
	const curve = { name: 'ECDSA', namedCurve: 'P-256' };
	const pair = await crypto.subtle.generateKey(curve, false, ['sign', 'verify']);
	const jwk = readPublicJwk(await crypto.subtle.exportKey('jwk', pair.publicKey));
	if (jwk === undefined) throw new Error('The browser made another kind of key.');
	return { jwk, privateKey: pair.privateKey };
}

/** The key that is kept; where there is none, the one given, which is kept from now on. */
async function readOrKeep(made: StoredKey | undefined): Promise<StoredKey | undefined> {
	const connection = connect(databaseName(), {
		version: VERSION,
		stores: [STORE],
		patience: PATIENCE,
	});
	try {
		return await connection.run('readwrite', [STORE], async (tx) => {
			const store = tx.objectStore(STORE);
			const kept = toStored(await store.get(ID));
			if (kept !== undefined || made === undefined) return kept;
			await store.put(made, ID);
			return made;
		});
	} finally {
		connection.close();
	}
}

/** What a browser gives back may be anything: an older one may lose what it cannot clone. */
function toStored(value: unknown): StoredKey | undefined {
	if (typeof value !== 'object' || value === null) return undefined;
	const { jwk, privateKey } = value as Readonly<Record<string, unknown>>;
	const read = readPublicJwk(jwk);
	if (read === undefined || !(privateKey instanceof CryptoKey)) return undefined;
	return { jwk: read, privateKey };
}

function toDeviceKey({ jwk, privateKey }: StoredKey, isKept: boolean): DeviceKey {
	return { jwk, isKept, sign: signWith(privateKey) };
}

/** Named after the site's root: two agencies' copies on one host do not know each other's devices. */
const databaseName = () => `netral-perangkat:${new URL(siteRoot(), location.href).pathname}`;
