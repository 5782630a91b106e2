import { z } from 'astro/zod';
import { id, sentence } from './common.ts';

/** The page promises this many. */
const QUESTIONS = 8;

/** One file of `content/hooks`: situations whose verdicts come from `content/conduct`. */
export const hookSchema = z.strictObject({
	/** Id of the course that it leads to. */
	course: id,
	questions: z
		.array(
			z.strictObject({
				/** What happens and what "Anda" does; short enough for a phone. */
				text: sentence.max(190),
				/** Id of the act that decides it. */
				act: id,
				phase: id,
				role: id,
			}),
		)
		.length(QUESTIONS),
});
