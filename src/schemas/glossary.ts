import { z } from 'astro/zod';
import { citation, sentence } from './common.ts';

/** One file of `content/glossary`. */
export const termSchema = z.strictObject({
	term: z.string().min(2),
	abbreviation: z.string().min(2).optional(),
	definition: sentence,
	citations: z.array(citation).default([]),
});
