import { expect, test } from 'vitest';
import { dropTapNotes } from '#integrations/early-scripts/drop-tap-notes.ts';

const notes =
	'<script type="module">addEventListener(`click`,({target:e})=>e.closest(`[data-await]`));</script>';
const other = '<script type="module">start();</script>';

test('a page with a button that waits keeps the script that notes taps', () => {
	for (const button of ['<button data-await>', '<button type="button" data-await="quick" a="b">']) {
		expect(dropTapNotes(notes + other + button)).toBe(notes + other + button);
	}
});

test('a page without one does without it, and keeps its other scripts', () => {
	const rest = `${other}<!-- <button data-await> --><p title="<b data-await>">data-await</p>`;
	expect(dropTapNotes(notes + rest)).toBe(rest);
});
