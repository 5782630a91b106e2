import { expect, test } from 'vitest';
import { nameKey } from '#domain/recap/name-key.ts';

/** A title behind the comma of a family name stayed in the key: HR was asked whether it is the same person. */
test.for(['Rekaandari, Dr. H. Siti', 'Rekaandari, Siti, S.H.', 'Rekaandari, Siti S.H.'])(
	'%s is Rekaandari, Siti',
	(name) => expect(nameKey(name)).toBe(nameKey('Rekaandari, Siti')),
);

/** The key of a key was another key where nothing but a title stood before the name. */
test.for([",)h='38)m", ', Dr. Siti', 'Dr., Siti, S.H.'])(
	'the key of "%s" is its own key',
	(name) => {
		expect(nameKey(nameKey(name))).toBe(nameKey(name));
	},
);
