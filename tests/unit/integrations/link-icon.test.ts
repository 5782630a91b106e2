import { expect, test } from 'vitest';
import { linkIcon } from '#integrations/shared-styles/link-icon.ts';

const page = (icon: string) =>
	`<link rel="icon" href="${icon}" type="image/svg+xml"><img src="data:image/svg+xml,b">`;

test('an icon in the page becomes a link, other pictures stay', () => {
	expect(linkIcon(page("data:image/svg+xml,%3Csvg a='#1'%3E"), '/x/favicon.svg')).toBe(
		page('/x/favicon.svg'),
	);
	expect(linkIcon(page('/y.svg'), '/x/favicon.svg')).toBe(page('/y.svg'));
});
