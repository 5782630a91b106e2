import { z } from 'astro/zod';
import { citation, id, sentence } from './common.ts';
import { idLists, keyUses, repeatsIn, type Path } from './item-ids.ts';

const letter = z.string().regex(/^[a-h]$/, { error: 'satu huruf kecil, a sampai h' });

const choice = z.strictObject({
	id: letter,
	text: z.string().trim().min(1),
	/** What this choice teaches once chosen; the right one as well. */
	feedback: sentence,
	/** The false belief behind it, from the list in `domain/content/misconceptions.ts`. */
	misconception: id.optional(),
});

const entry = z.strictObject({
	id: letter,
	text: z.string().trim().min(1),
	/** Why it belongs where the key puts it. */
	feedback: sentence,
});

const label = z.strictObject({ id: letter, text: z.string().trim().min(1) });

const choices = z.array(choice).min(3).max(6);
const keyedEntries = z
	.array(entry.extend({ key: letter }))
	.min(3)
	.max(6);

const common = {
	/** Raise it whenever the meaning of stem, choices or key changes. */
	revision: z.int().positive(),
	status: z.enum(['draft', 'released', 'retired']),
	objective: id,
	/** Lesson and heading that teach it: `modul/nn-pelajaran#judul-bagian`. */
	lesson: z.string().regex(/^[a-z0-9/-]+#[a-z0-9-]+$/, {
		error: 'alamat berbentuk modul/nn-pelajaran#judul-bagian',
	}),
	difficulty: z.enum(['easy', 'medium', 'hard']),
	/** Must be entirely right to pass, whatever the score. Only for what nobody may get wrong. */
	critical: z.boolean().default(false),
	/** Phases that it is about; empty when it holds in all. */
	phases: z.array(id).default([]),
	/** What happens, before the question. Invented people by role only. */
	situation: sentence.optional(),
	/** The question or the instruction. */
	stem: sentence,
	/** Why the key is right, in two or three sentences. */
	reason: sentence,
	citations: z.array(citation).min(1),
};

/** One file of `content/items`. */
export const itemSchema = z
	.discriminatedUnion('type', [
		z.strictObject({ ...common, type: z.literal('single'), choices, key: letter }),
		z.strictObject({
			...common,
			type: z.literal('multiple'),
			choices,
			key: z.array(letter).min(1),
		}),
		z.strictObject({
			...common,
			type: z.literal('truefalse'),
			/** Is the statement in `stem` true? */
			verdict: z.boolean(),
			verdictFeedback: z.strictObject({ true: sentence, false: sentence }),
			choices,
			key: letter,
		}),
		z.strictObject({
			...common,
			type: z.literal('order'),
			/** Written in the right order; learners see them shuffled. */
			entries: z.array(entry).min(3).max(6),
		}),
		z.strictObject({
			...common,
			type: z.literal('match'),
			options: z.array(label).min(2).max(6),
			entries: keyedEntries,
		}),
		z.strictObject({
			...common,
			type: z.literal('categorise'),
			categories: z.array(label).min(2).max(4),
			entries: keyedEntries,
		}),
		z.strictObject({
			...common,
			type: z.literal('case'),
			situation: sentence,
			steps: z
				.array(z.strictObject({ id: letter, stem: sentence, choices, key: letter }))
				.min(2)
				.max(4),
		}),
	])
	.superRefine((item, context) => {
		const refuse = (path: Path, message: string) =>
			context.addIssue({ code: 'custom', path: [...path], message });
		for (const { path, ids } of idLists(item)) {
			for (const index of repeatsIn(ids)) {
				refuse([...path, index, 'id'], 'id yang belum dipakai di daftar ini');
			}
		}
		for (const { path, key, known } of keyUses(item)) {
			if (!known.includes(key)) refuse(path, `kunci yang ada di pilihan (${known.join(', ')})`);
		}
		if (item.type !== 'multiple') return;
		for (const index of repeatsIn(item.key)) refuse(['key', index], 'kunci yang ditulis satu kali');
	});

export type ItemEntry = z.output<typeof itemSchema>;
