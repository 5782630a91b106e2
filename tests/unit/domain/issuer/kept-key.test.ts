import { describe, expect, test } from 'vitest';
import { keyState, usableKeys, type KeptKey, type KeyState } from '#domain/issuer/kept-key.ts';
import { issuerKey } from './issuers.ts';

const today = '2026-11-22';
const kept = (seed: number, over: Partial<KeptKey> = {}): KeptKey => ({
	...issuerKey(seed),
	issuer: { id: 'bkpsdm-contoh', name: 'BKPSDM Contoh' },
	sealed: 'a.b.c.d.e',
	backedUpAt: 1,
	...over,
});
const revoked = { on: '2026-11-01', reason: 'Dicuri.' };

describe('a key', () => {
	test.for<[string, Partial<KeptKey>, KeyState]>([
		['whose backup nobody has opened is not ready', { backedUpAt: undefined }, 'unsaved'],
		['with a backup is in use', {}, 'in-use'],
		['leaves until its last day is over', { validUntil: today }, 'leaving'],
		['is retired on the day after', { validUntil: '2026-11-21' }, 'retired'],
		['that was given up is nothing else', { revoked, backedUpAt: undefined }, 'revoked'],
	])('%s', ([, over, state]) => {
		expect(keyState(kept(1, over), today)).toBe(state);
	});
});

test('only ready keys sign, the newest first', () => {
	const old = kept(1, { validFrom: '2025-01-01', validUntil: '2026-12-01' });
	const fresh = kept(2, { validFrom: '2026-11-01' });
	const others = [
		kept(3, { backedUpAt: undefined }),
		kept(4, { revoked }),
		kept(5, { validUntil: '2026-01-01' }),
	];
	expect(usableKeys([...others, old, fresh], today)).toEqual([fresh, old]);
});

test('on the day of a rotation the new key comes before the old', () => {
	const old = kept(1, { validUntil: today });
	const fresh = kept(2);
	expect(usableKeys([old, fresh], today)).toEqual([fresh, old]);
	expect(usableKeys([fresh, old], today)).toEqual([fresh, old]);
});
