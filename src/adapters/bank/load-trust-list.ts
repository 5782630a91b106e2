import { toHref } from '#adapters/site/to-href.ts';
import type { TrustList } from '#domain/issuer/issuer.ts';
import { readTrustList } from '#domain/issuer/read-trust-list.ts';
import { routes } from '#routes';

/**
 * Why the site's lists are not known. `missing`: it says that it has none. `unreachable`: it could not
 * be asked. `malformed`: what stands there is something else.
 */
export type TrustListFailure = 'missing' | 'unreachable' | 'malformed';

export type LoadedTrustList =
	| { readonly ok: true; readonly list: TrustList }
	| { readonly ok: false; readonly reason: TrustListFailure };

/**
 * The keys of agencies and what they took back, as this site publishes them. Asked anew each time,
 * since what was taken back yesterday must count today; without a network the copy kept offline
 * answers, and `asOf` says how old it is. Never rejects.
 */
export async function loadTrustList(): Promise<LoadedTrustList> {
	const [jwks, revocations] = await Promise.all([
		loadJson(routes.jwks),
		loadJson(routes.revocations),
	]);
	if (!jwks.ok) return jwks;
	if (!revocations.ok) return revocations;
	const list = readTrustList(jwks.value, revocations.value);
	return list === undefined ? { ok: false, reason: 'malformed' } : { ok: true, list };
}

async function loadJson(path: string) {
	try {
		const response = await fetch(toHref(path), { cache: 'no-cache' });
		if (!response.ok) {
			const reason = [404, 410].includes(response.status) ? 'missing' : 'unreachable';
			return { ok: false, reason } as const;
		}
		const value = await response.text();
		return { ok: true, value: parse(value) } as const;
	} catch {
		return { ok: false, reason: 'unreachable' } as const;
	}
}

/** `undefined` where the text is no JSON: hosts answer with a page of their own. */
function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
