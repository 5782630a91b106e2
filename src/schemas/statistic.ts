import { z } from 'astro/zod';
import { figureFaults } from '#domain/content/statistic-rules.ts';
import { relations, units } from '#domain/content/statistic.ts';
import { isoDate, sentence } from './common.ts';

/** Where it holds for all rows, a field stands here and not in the row: one chart compares like with like. */
const common = {
	/** Place in the list of all statistics. */
	order: z.int().positive(),
	title: z.string().min(5),
	/** What a reader can answer with it. */
	question: sentence,
	unit: z.enum(units),
	/** Who counted; figures of two institutions are two statistics. */
	institution: z.string().min(3),
	/** What the figures do not say, and where sources differ. */
	caveats: z.array(sentence),
	sources: z
		.array(
			z.strictObject({
				/** Name and, where it is known, day: "kompas.com, 30 Juni 2020". */
				text: z.string().min(3),
				/** Left out where the address itself names a person. */
				url: z
					.url({ protocol: /^https$/, error: 'alamat lengkap yang diawali https://' })
					.optional(),
			}),
		)
		.min(1),
	/** Low is left out: such a figure is not drawn. */
	confidence: z.enum(['high', 'medium']),
};

const figure = {
	value: z.number().nonnegative(),
	note: sentence.optional(),
	/** Only where this figure is less sure than the statistic. */
	confidence: z.literal('medium').optional(),
};

const bars = z.strictObject({
	...common,
	chart: z.literal('bars'),
	/** In words, the days that all rows count: "1–30 Juli 2021", "sampai 6 Februari 2024". */
	period: z.string().min(4),
	/** `parts` add up to `total`; in `nested` each is contained in the one before; else `separate`. */
	relation: z.enum(relations),
	total: z.number().positive().optional(),
	rows: z.array(z.strictObject({ label: z.string().min(3), ...figure })).min(2),
});

const line = z.strictObject({
	...common,
	chart: z.literal('line'),
	/** The one thing that is counted on each day: "ASN yang dilaporkan". */
	counted: z.string().min(3),
	// Four dates are what fits beside each other on the narrowest phone.
	rows: z
		.array(z.strictObject({ asOf: isoDate, ...figure }))
		.min(2)
		.max(4),
});

/** One file of `content/statistics`. */
export const statisticSchema = z
	.discriminatedUnion('chart', [bars, line])
	.superRefine((figures, context) => {
		for (const { path, expected } of figureFaults(figures)) {
			context.addIssue({ code: 'custom', path: [...path], message: expected });
		}
	});
