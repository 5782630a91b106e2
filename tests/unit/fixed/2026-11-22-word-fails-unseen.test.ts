import { parseHTML } from 'linkedom';
import { afterEach, expect, test, vi } from 'vitest';
import { eventually } from '#tests/support/eventually.ts';

vi.mock('#islands/words/sorter.ts', () => ({
	start: () => {
		throw new RangeError('The word has no part "data-say".');
	},
}));
afterEach(() => vi.unstubAllGlobals());

/** A word that failed at its start was not marked so, and kept its answers to itself. */
test('a word that fails at its start gives its answers away, and is reported', async () => {
	const { document, HTMLElement } = parseHTML(
		'<!doctype html><html><body><section data-word="sorter"></section></body></html>',
	);
	const report = vi.fn();
	vi.stubGlobal('document', document);
	vi.stubGlobal('HTMLElement', HTMLElement);
	vi.stubGlobal('reportError', report);
	vi.stubGlobal(
		'IntersectionObserver',
		class {
			readonly tell: (entries: readonly object[]) => void;
			constructor(tell: (entries: readonly object[]) => void) {
				this.tell = tell;
			}
			observe(target: Element) {
				setTimeout(() => this.tell([{ isIntersecting: true, target }]));
			}
			unobserve() {
				return undefined;
			}
		},
	);
	await import('#islands/words/words.ts');
	await eventually(() => expect(report).toHaveBeenCalledOnce());
	const { dataset } = document.querySelector<HTMLElement>('section') ?? { dataset: {} };
	expect(dataset).toHaveProperty('failed');
	expect(dataset).not.toHaveProperty('ready');
});
