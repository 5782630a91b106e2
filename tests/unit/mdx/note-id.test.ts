import { expect, test } from 'vitest';
import { noteIdOf } from '#mdx/note-id.ts';

const page = () => new Request('https://site.invalid/');

test('each use of a term on a page has an id of its own', () => {
	const one = page();
	const ids = ['asn', 'pns', 'asn', 'asn'].map((term) => noteIdOf(one, term));
	expect(ids).toEqual(['arti-asn', 'arti-pns', 'arti-asn-2', 'arti-asn-3']);
});

test('pages do not count for each other', () => {
	expect([page(), page()].map((each) => noteIdOf(each, 'asn'))).toEqual(['arti-asn', 'arti-asn']);
});
