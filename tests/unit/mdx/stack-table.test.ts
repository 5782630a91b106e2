import { expect, test } from 'vitest';
import { stackTable } from '#mdx/stack-table.ts';

const row = (tag: 'td' | 'th', texts: readonly string[]) =>
	`<tr>${texts.map((text) => `<${tag}${tag === 'th' ? ' scope="col"' : ''}>${text}</${tag}>`).join('')}</tr>`;

const table = (head: readonly string[], ...body: readonly (readonly string[])[]) =>
	`<thead>${row('th', head)}</thead><tbody>${body.map((texts) => row('td', texts)).join('')}</tbody>`;

test('each cell of three columns says its column', () => {
	const html = stackTable(
		table(['Baris', 'Perbuatan', 'Sanksi'], ['a', 'b', 'c'], ['d', 'e', 'f']),
	);
	expect(
		[...html.matchAll(/data-label="([^"]*)">(.)/g)].map(([, label, cell]) => [label, cell]),
	).toEqual([
		['Baris', 'a'],
		['Perbuatan', 'b'],
		['Sanksi', 'c'],
		['Baris', 'd'],
		['Perbuatan', 'e'],
		['Sanksi', 'f'],
	]);
});

test('what stops being a table for the eye stays one for a screen reader', () => {
	const html = stackTable(table(['A', 'B', 'C'], ['a', 'b', 'c']));
	expect(html.match(/role="row"/g)).toHaveLength(2);
	expect(html.match(/role="cell"/g)).toHaveLength(3);
	expect(html.match(/role="columnheader" scope="col"/g)).toHaveLength(3);
	expect(html.match(/role="rowgroup"/g)).toHaveLength(2);
});

test('a title with markup and quotes becomes plain text of an attribute', () => {
	const html = stackTable(table(['<a href="#x">UU</a> "lama"', 'B', 'C'], ['a', 'b', 'c']));
	expect(html).toContain('data-label="UU &quot;lama&quot;"');
});

test('two columns fit a phone and stay as they were', () => {
	const html = table(['A', 'B'], ['a', 'b']);
	expect(stackTable(html)).toBe(html);
});
