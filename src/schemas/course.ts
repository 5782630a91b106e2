import { z } from 'astro/zod';
import { citation, id, sentence } from './common.ts';

/** One file of `content/courses`. */
export const courseSchema = z.strictObject({
	/** Place among the courses on the home page, from 1. */
	order: z.int().positive(),
	title: z.string().min(5),
	audience: z.string().min(5),
	summary: sentence,
	/** Raised with every change that a holder of a certificate should know of: `2026.1`. */
	edition: z
		.string()
		.regex(/^\d{4}\.\d+$/, { error: 'edisi berbentuk tahun.nomor, misalnya 2026.1' }),
	/** Lesson ids in the order in which they are taught. */
	lessons: z.array(z.string()).min(1),
	/** Learning hours of 45 minutes. */
	jp: z.int().positive(),
	validityMonths: z.int().positive(),
	/** Printed on the certificate. */
	legalBasis: z.array(citation).min(1).max(5),
	pretest: z
		.strictObject({
			/** Drawn for each objective of the course. */
			items: z.int().min(1).max(4),
			/** May lessons be skipped whose objectives the pre-test shows as known? */
			skip: z.boolean(),
		})
		.refine(({ items, skip }) => !skip || items >= 2, {
			path: ['items'],
			error: 'sedikitnya 2 bila skip: true; satu jawaban yang kebetulan benar bukan bukti',
		}),
	exam: z.strictObject({
		cells: z
			.array(
				z.strictObject({
					objective: id,
					difficulty: z.enum(['easy', 'medium', 'hard']),
					count: z.int().positive(),
				}),
			)
			.min(1),
		/** Exactly so many items of each form are critical. */
		critical: z.int().min(0),
		masteryScore: z.number().gt(0).max(1),
		/** Minutes that it usually takes; there is no time limit. */
		minutes: z.int().positive(),
		retake: z.strictObject({
			attempts: z.int().positive(),
			cooldownMinutes: z.int().min(0),
			restDays: z.int().positive(),
		}),
	}),
});
