import { z } from 'astro/zod';
import { decreeLists, decreeStages } from '#domain/content/decree-table.ts';
import { citation, id, isoDate, sentence } from './common.ts';

/** `pending` is enacted, but not yet in effect. */
const status = z.enum(['in-force', 'amended', 'pending', 'revoked']);

/** A row of a decree's table: its list, the phase it is about, the sanctions it names. */
const row = z.strictObject({
	list: z.enum(decreeLists),
	/** `kapan-saja` covers every phase; left out for what stands for all other acts. */
	stage: z.enum(decreeStages).optional(),
	/** Ids in content/sanctions; empty where the sources disagree. */
	sanctions: z.array(id),
});

const provision = z.strictObject({
	/** Place in the regulation: `24.1.d`, `5.n.2`, `p2.f` for the elucidation of 2 huruf f. */
	pinpoint: z.string().regex(/^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$/, {
		error: 'tempat berbentuk seperti 24.1.d atau p2.f',
	}),
	/** The place as printed: "Pasal 24 ayat (1) huruf d". */
	label: z.string().min(3),
	heading: z.string().min(3),
	/** In our own words. */
	summary: sentence,
	status,
	from: isoDate.optional(),
	until: isoDate.optional(),
	/** Citations of what took its place or changed it. */
	replacedBy: z.array(citation).default([]),
	/** What a reader must know to use it today. */
	note: sentence.optional(),
	row: row.optional(),
	confidence: z.enum(['high', 'medium', 'low']),
	/** Where the fact was read. */
	sources: z.array(z.string().min(3)).min(1),
	/** Only where they differ from those of the regulation. */
	asOf: isoDate.optional(),
	reviewBy: isoDate.optional(),
});

/** One file of `content/regulations`. */
export const regulationSchema = z
	.strictObject({
		kind: z.enum(['uu', 'pp', 'perpres', 'peraturan', 'skb', 'se', 'putusan-mk']),
		number: z.string().min(1),
		year: z.int().min(1945).max(2100),
		title: z.string().min(5),
		/** Short form for running text: "UU 20/2023". */
		short: z.string().min(3),
		status,
		/** Left out where no source that we could read gives the day. */
		enacted: isoDate.optional(),
		from: isoDate.optional(),
		until: isoDate.optional(),
		/** Regulation ids. */
		replacedBy: z.array(id).default([]),
		amendedBy: z.array(z.string()).default([]),
		note: sentence.optional(),
		publication: z.string().min(3),
		/** Day on which the status was last checked, and by which it must be checked again. */
		asOf: isoDate,
		reviewBy: isoDate,
		provisions: z.array(provision).min(1),
	})
	.transform(({ provisions, ...regulation }) => ({
		...regulation,
		provisions: provisions.map((each) => ({
			...each,
			asOf: each.asOf ?? regulation.asOf,
			reviewBy: each.reviewBy ?? regulation.reviewBy,
		})),
	}));
