import { expect, test } from 'vitest';
import { openingOf } from '#components/scenario/opening-of.ts';

test.for([
	['Satu dua tiga.', 'Satu dua tiga.'],
	['a b c d e f g h', 'a b c d e f g h'],
	['a b c d e f g h i', 'a b c d e f g h …'],
] as const)('"%s" is known by "%s"', ([text, opening]) => {
	expect(openingOf(text)).toBe(opening);
});
