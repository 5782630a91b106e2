import { z } from 'astro/zod';
import { modules } from '#domain/content/modules.ts';
import { citation, id, isoDate, sentence } from './common.ts';

/** Front matter of one file of `content/lessons`. */
export const lessonSchema = z.strictObject({
	title: z.string().min(5).max(80),
	summary: sentence.max(220),
	/** Id of a part of the subject, in `domain/content/modules.ts`. */
	module: z.enum(Object.keys(modules)),
	minutes: z.int().min(3).max(15),
	/** The law as it stood on this day. */
	asOf: isoDate,
	objectives: z
		.array(z.strictObject({ id, /** Begins with a verb. */ text: sentence }))
		.min(1)
		.max(4),
	keyPoints: z.array(sentence).min(3).max(7),
	/** The provisions that the lesson rests on, shown at its end. */
	citations: z.array(citation).min(1),
});
