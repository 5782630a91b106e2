import { z } from 'astro/zod';
import { motifs } from '#domain/content/motifs.ts';
import { stepKinds, type PathStep } from '#domain/content/path.ts';
import { sentence } from './common.ts';

const target = z.string().min(1).optional();

/** Exactly one of the five says where the step leads. */
const step = z
	.strictObject({
		/** Course id. */
		course: target,
		/** Lesson id, as in `fase/03-kampanye`. */
		lesson: target,
		/** Scenario id. */
		scenario: target,
		/** Key of `topics` in `domain/content/conduct.ts`. */
		topic: target,
		/** Id of a frequent question. */
		question: target,
		/** Why this, and why now; one or two sentences. */
		why: sentence.max(220),
	})
	.transform((fields, context): PathStep => {
		const named = stepKinds.filter((kind) => fields[kind] !== undefined);
		const [kind] = named;
		const id = kind && fields[kind];
		if (kind !== undefined && id !== undefined && named.length === 1) {
			return { kind, id, why: fields.why };
		}
		context.addIssue({
			code: 'custom',
			message: `tepat satu tujuan: ${stepKinds.join(', ')}`,
		});
		return z.NEVER;
	});

/** One file of `content/paths`: what someone in one role learns, in order. */
export const pathSchema = z.strictObject({
	/** Place in the list of paths, from 1. */
	order: z.int().positive(),
	/** As its readers say it: "Saya CPNS". */
	title: z.string().min(5).max(60),
	summary: sentence.max(220),
	/** Keys of `roles` in `domain/content/conduct.ts`. */
	roles: z.array(z.string()).default([]),
	/** What its drawing shows. */
	motif: z.enum(motifs).default('paper'),
	steps: z.array(step).min(3).max(9),
});
