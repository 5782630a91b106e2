import { z } from 'astro/zod';
import { motifs } from '#domain/content/motifs.ts';
import type { Scene } from '#domain/content/scenario.ts';
import { citation, id, isoDate, sentence } from './common.ts';

/** The page letters choices by their place, so an id may say nothing else. */
const LETTERS = 'abcd';

const choice = z.strictObject({
	/** `a`, `b`, `c` in the order of the list. */
	id: z.string().regex(/^[a-d]$/, { error: 'satu huruf dari a sampai d' }),
	text: z.string().trim().min(5).max(140),
	verdict: z.enum(['allowed', 'conditional', 'prohibited']),
	/** What happens at once, before the next scene. */
	consequence: sentence,
	/** Id of the next scene. */
	to: id,
});

/** Two shapes behind one list of fields, so that a slip in one of them is named and not the whole scene. */
const scene = z
	.strictObject({
		id,
		text: sentence,
		choices: z.array(choice).min(2).max(4).optional(),
		ending: z.enum(['safe', 'mended', 'violation']).optional(),
		/** What to take along, in one or two sentences; of an ending. */
		lesson: sentence.optional(),
		/** The ground of that lesson. */
		citations: z.array(citation).min(1).optional(),
	})
	.transform(({ id, text, choices, ending, lesson, citations }, context): Scene => {
		if (choices !== undefined && (ending ?? lesson ?? citations) === undefined) {
			return { id, text, choices };
		}
		if (choices === undefined && ending !== undefined && lesson !== undefined && citations) {
			return { id, text, ending, lesson, citations };
		}
		context.addIssue({
			code: 'custom',
			message: 'choices bagi adegan yang berlanjut, atau ending, lesson, dan citations bagi akhir',
		});
		return z.NEVER;
	});

/** One file of `content/scenarios`: a branching case. It begins at its first scene. */
export const scenarioSchema = z
	.strictObject({
		title: z.string().min(5).max(80),
		summary: sentence.max(220),
		/** Lesson id and heading: `dasar/03-skb#judul-bagian`. */
		lesson: z.string().regex(/^[a-z0-9/-]+#[a-z0-9-]+$/, {
			error: 'pelajaran#bagian, misalnya dasar/03-skb#yang-diatur-skb',
		}),
		/** Who the reader is in the story. */
		role: z.string().min(3).max(80),
		/** Phase ids; empty means every phase. */
		phases: z.array(id).default([]),
		/** What its drawing shows: where it happens, or what it turns on. */
		motif: z.enum(motifs).default('paper'),
		minutes: z.int().min(1).max(10),
		/** The law as it stood on this day. */
		asOf: isoDate,
		scenes: z.array(scene).min(4),
	})
	.superRefine(({ scenes }, context) => {
		const refuse = (path: (string | number)[], message: string) => {
			context.addIssue({ code: 'custom', path, message });
		};
		scenes.forEach((each, place) => {
			if (scenes.findIndex(({ id: first }) => first === each.id) !== place) {
				refuse(['scenes', place, 'id'], 'id yang belum dipakai di daftar ini');
			}
			if (!('choices' in each)) return;
			each.choices.forEach(({ id: letter }, index) => {
				if (letter === LETTERS.charAt(index)) return;
				refuse(['scenes', place, 'choices', index, 'id'], 'huruf a, b, c berurutan');
			});
		});
	});
