import { expect, test } from 'vitest';
import { skipStubs } from '#integrations/early-scripts/skip-stubs.ts';

const files: Record<string, string> = {
	'Check.1.js': 'export{t as Check}from"./question.2.js";',
	'question.2.js': 'const t=1,n=2;export{n,t};',
	'page.3.js': 'import"./calendar.4.js";\n',
	'calendar.4.js': 'import"./days.5.js";start();',
};
const read = (name: string) => files[name] ?? '';
const skip = (html: string) => skipStubs(html, '/x/_astro/', read);
const island = (file: string, name: string) =>
	`<astro-island uid="a" component-url="/x/_astro/${file}" component-export="${name}" props="{}">`;
const script = (address: string) => `<script type="module" src="${address}"></script>`;

test('an island is led to the file that holds it, by the name that it has there', () => {
	expect(skip(island('Check.1.js', 'Check').repeat(2))).toBe(
		island('question.2.js', 't').repeat(2),
	);
});

test('a script of one import is left out', () => {
	expect(skip(script('/x/_astro/page.3.js'))).toBe(script('/x/_astro/calendar.4.js'));
});

test.for([
	['an island that its file holds', island('question.2.js', 't')],
	['an island of another name', island('Check.1.js', 'Other')],
	['a script with something of its own', script('/x/_astro/calendar.4.js')],
	['a script that only passes something on', script('/x/_astro/Check.1.js')],
	['a script of another folder', script('/y/_astro/page.3.js')],
] as const)('%s stays as it is', ([, html]) => {
	expect(skip(html)).toBe(html);
});
