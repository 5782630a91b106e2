import { sanctionKinds } from '#domain/content/phase.ts';
import { z } from 'astro/zod';
import { citation, id, isoDate, sentence } from './common.ts';

/** One file of `content/phases`: a stage of every election, told as a rule. */
export const phaseSchema = z.strictObject({
	order: z.int().positive(),
	title: z.string().min(3),
	summary: sentence,
	rule: z.strictObject({ pemilu: sentence, pilkada: sentence }),
	allowed: z.array(sentence).min(1),
	prohibited: z.array(sentence).min(1),
	citations: z.array(citation).min(1),
});

/** One file of `content/elections`: phases with their first and last day, both included. */
export const electionSchema = z
	.strictObject({
		kind: z.enum(['pemilu', 'pilkada']),
		title: z.string().min(5),
		votingDay: isoDate.optional(),
		periods: z.array(
			z.strictObject({ phase: id, from: isoDate, until: isoDate, note: sentence.optional() }),
		),
		/** What is known while the dates are not: shown instead of them. */
		known: z
			.array(z.strictObject({ text: sentence, citations: z.array(citation) }))
			.min(1)
			.optional(),
		sources: z.array(z.string().min(3)).min(1),
	})
	.superRefine(({ periods, known }, context) => {
		if (periods.length === 0 && known === undefined) {
			context.addIssue({
				code: 'custom',
				path: ['known'],
				message: 'hal yang sudah diketahui (text dan citations), selama periods masih kosong',
			});
		}
		periods.forEach(({ from, until }, index) => {
			if (from <= until) return;
			context.addIssue({
				code: 'custom',
				path: ['periods', index, 'until'],
				message: `hari yang tidak mendahului hari pertama, ${from}`,
			});
		});
	});

/** One file of `content/sanctions`. */
export const sanctionSchema = z.strictObject({
	kind: z.enum(sanctionKinds),
	/** 1 is the lightest of its kind. */
	level: z.int().positive(),
	title: z.string().min(3),
	/** What the text says. */
	text: sentence,
	/** What is in force today, where it differs from the text. */
	today: sentence.optional(),
	citations: z.array(citation).min(1),
	confidence: z.enum(['high', 'medium']),
});
