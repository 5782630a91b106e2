import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { takeProvision } from '#islands/law/take-provision.ts';

const ADDRESS = 'https://site.invalid/netral/hukum/uu-1-2000/#p-1.a';
const pageOf = (html: string): Document =>
	parseHTML(`<!doctype html><html><body>${html}</body></html>`).document;
const page = () =>
	pageOf(`<h1> UU 1/2000 </h1>
		<section id="p-1.a" data-status="revoked">
			<h2 id="isi">Pasal 1: Contoh <span class="status-tag">dicabut</span></h2>
			<a href="../uu-2-2001/#p-3">UU 2/2001</a> <a href="https://lain.invalid/">sumber</a>
		</section>
		<section id="p-2"></section>`);

describe('takeProvision', () => {
	test('tells the regulation and the status, and leaves the status to its caller', () => {
		const { regulation, status, section } = takeProvision(page(), 'p-1.a', ADDRESS);
		expect({ regulation, status }).toEqual({ regulation: 'UU 1/2000', status: 'revoked' });
		expect(section.textContent).toContain('Pasal 1: Contoh');
		expect(section.textContent).not.toContain('dicabut');
	});

	test('keeps where links lead, and takes all ids off', () => {
		const { section } = takeProvision(page(), 'p-1.a', ADDRESS);
		expect([...section.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
			'https://site.invalid/netral/hukum/uu-2-2001/#p-3',
			'https://lain.invalid/',
		]);
		expect(section.id).toBe('');
		expect(section.querySelectorAll('[id]')).toHaveLength(0);
	});

	test.for(['p-9', 'p-2'])('refuses what is no provision: %s', (id) => {
		expect(() => takeProvision(page(), id, ADDRESS)).toThrow(RangeError);
	});
});
