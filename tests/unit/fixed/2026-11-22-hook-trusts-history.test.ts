import { expect, test } from 'vitest';
import { readProgress } from '#islands/hook/read-progress.ts';

const none = { given: [], at: 0 };

/** Whatever the tab's history held was played on, and broke the page. */
test.for([
	null,
	undefined,
	'hook',
	{ hook: null },
	{ hook: { given: 'allowed', at: 0 } },
	{ hook: { given: ['perhaps'], at: 1 } },
	{ hook: { given: [], at: -1 } },
	{ hook: { given: ['allowed'], at: 0.5 } },
	{ hook: { given: ['allowed'], at: 4 } },
	{ hook: { given: Array.from({ length: 9 }, () => 'allowed'), at: 9 } },
])('begins anew from %j', (state) => {
	expect(readProgress(state, 8)).toEqual(none);
});

test.for([
	none,
	{ given: ['allowed'], at: 0 },
	{ given: ['allowed', 'conditional'], at: 2 },
	{ given: Array.from({ length: 8 }, () => 'prohibited'), at: 8 },
] as const)('goes on with %j', (hook) => {
	expect(readProgress({ hook, other: 1 }, 8)).toEqual(hook);
});
