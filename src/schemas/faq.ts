import { z } from 'astro/zod';
import { citation, sentence } from './common.ts';

/** One file of `content/faq`. */
export const faqSchema = z.strictObject({
	question: sentence,
	answer: sentence,
	citations: z.array(citation).min(1),
});
