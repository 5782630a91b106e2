import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const sheet = readFileSync('src/styles/tokens.css', 'utf8').split('@media')[0] ?? '';
const tokens = new Map(
	[...sheet.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
);

/** The colour that a role has in a theme, as `#rrggbb`. */
function colour(value: string, theme: 'light' | 'dark'): string {
	const [, name] = /^var\((--[\w-]+)\)$/.exec(value) ?? [];
	if (name !== undefined) return colour(tokens.get(name) ?? `no ${name}`, theme);
	const [, light, dark] = /^light-dark\(([^,]+), (.+)\)$/.exec(value) ?? [];
	if (light !== undefined && dark !== undefined) {
		return colour(theme === 'light' ? light : dark, theme);
	}
	const hex = value.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');
	if (!/^#[\da-f]{6}$/.test(hex)) throw new Error(`"${value}" is no colour.`);
	return hex;
}

/** WCAG 2.2, relative luminance. */
function luminance(hex: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
		const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
		return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(role: string, ground: string, theme: 'light' | 'dark'): number {
	const [low = 0, high = 0] = [role, ground]
		.map((name) => luminance(colour(`var(--color-${name})`, theme)))
		.sort((a, b) => a - b);
	return (high + 0.05) / (low + 0.05);
}

const grounds = ['page', 'surface', 'sunken', 'tint'];
const on = (role: string, least: number, below: readonly string[] = grounds) =>
	below.flatMap((ground) =>
		(['light', 'dark'] as const).map((theme) => ({ role, ground, theme, least })),
	);

test.for([
	...on('text', 4.5),
	...on('quiet', 4.5),
	...on('ink', 4.5),
	...on('ink-strong', 4.5),
	...on('on-ink', 4.5, ['ink', 'ink-strong']),
	...on('edge', 3),
	...on('focus', 3),
])(
	'$role on $ground, $theme, has a contrast of $least at least',
	({ role, ground, theme, least }) => {
		expect(contrast(role, ground, theme)).toBeGreaterThanOrEqual(least);
	},
);

test('the measure of contrast is that of WCAG', () => {
	expect(luminance('#ffffff')).toBeCloseTo(1);
	expect(luminance('#777777')).toBeCloseTo(0.1845, 3);
});
