import { afterEach, expect, test } from 'vitest';
import type { OpenKey } from '#domain/issuer/open-key.ts';
import { useSigning } from '#islands/countersign/use-signing.ts';
import { renderAlone, settle, type Rendered } from '../support/render.tsx';

const tabs: Rendered[] = [];
afterEach(() => {
	for (const tab of tabs.splice(0)) tab.leave();
});

/** Another tab of the same browser holds the lock of a cohort until it is let go. */
function signElsewhere(cohort: string): () => void {
	let end: () => void = () => undefined;
	const done = new Promise<void>((resolve) => (end = resolve));
	void navigator.locks.request(`netral-sahkan:${cohort}`, () => done);
	return end;
}

/** A page that signs for nobody, which is enough to see whether it would. */
async function openTab(cohort: string): Promise<Rendered> {
	const Tab = () => {
		const signing = useSigning(cohort, () => Promise.resolve(true));
		const { state } = signing;
		return (
			<button type="button" onClick={() => void signing.start(undefined as unknown as OpenKey, [])}>
				Sahkan {state.state} {state.state === 'failed' && state.reason}
			</button>
		);
	};
	const tab = await renderAlone(<Tab />);
	tabs.push(tab);
	return tab;
}

test('of two tabs one signs for a cohort, and the other says so and can go on later', async () => {
	const end = signElsewhere('kelompok-001');
	const tab = await openTab('kelompok-001');
	await tab.press('Sahkan');
	expect(tab.text()).toContain('failed elsewhere');
	end();
	await settle();
	await tab.press('Sahkan');
	expect(tab.text()).toContain('finished');
});

test('another cohort is signed for meanwhile', async () => {
	const end = signElsewhere('kelompok-001');
	const tab = await openTab('kelompok-002');
	await tab.press('Sahkan');
	expect(tab.text()).toContain('finished');
	end();
});
