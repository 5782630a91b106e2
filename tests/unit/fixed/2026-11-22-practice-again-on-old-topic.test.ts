import { expect, test } from 'vitest';
import { knownItems } from '#domain/practice/practice-index.ts';
import { topicOf } from '#islands/practice/begin-practice.ts';
import { buildIndex, buildObjective } from '#tests/unit/domain/practice/practice-builder.ts';

// The topic chosen first was kept for all that followed: "the same again" after a repetition of what
// was missed, or after a practice gone on with, led back to it.

const objectives = [buildObjective('asas', 2), buildObjective('hak', 2)];
const state = { items: knownItems(buildIndex(...objectives)) };
const sitting = (id: string, items: readonly string[]) => ({
	...{ id, items, purpose: 'practice' as const, seed: '0'.repeat(16), startedAt: 1, at: 1 },
});
const begun = { sitting: 's', topic: { kind: 'phase', id: 'kampanye' } } as const;

test('the topic is that of the sitting it was chosen for', () => {
	expect(topicOf(sitting('s', ['asas/0']), state, begun)).toEqual(begun.topic);
});

test('another sitting is on what its items are on', () => {
	expect(topicOf(sitting('t', ['hak/0', 'hak/1']), state, begun)).toEqual({
		kind: 'objective',
		id: 'hak',
	});
	expect(topicOf(sitting('t', ['asas/0', 'hak/1']), state, begun)).toEqual({ kind: 'mixed' });
});
