import { z } from 'astro/zod';
import { id, isoDate, sentence } from './common.ts';

/** One file of `content/changes`: a change of the course. Those of the law come from `regulations`. */
export const changeSchema = z.strictObject({
	date: isoDate,
	title: z.string().trim().min(5, { error: 'judul sedikitnya lima huruf' }),
	/** What is other than before, for somebody who took the course already. */
	text: sentence,
	/** Course ids, and citations of what the change rests on. */
	touches: z
		.array(
			z.union([id, z.string().regex(/^[a-z0-9-]+#[A-Za-z0-9.-]+$/)], {
				error: 'id kursus, atau kutipan berbentuk peraturan#tempat',
			}),
		)
		.default([]),
});
