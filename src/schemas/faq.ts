import { z } from 'astro/zod';
import { questionTopics } from '#domain/content/question-topics.ts';
import { citation, sentence } from './common.ts';

/** One file of `content/faq`. */
export const faqSchema = z.strictObject({
	/** Key of `questionTopics` in `domain/content/question-topics.ts`. */
	topic: z.enum(Object.keys(questionTopics)),
	question: sentence,
	answer: sentence,
	citations: z.array(citation).min(1),
});
