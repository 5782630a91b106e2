import { z } from 'astro/zod';
import { topics } from '#domain/content/conduct.ts';
import { citation, id, sentence } from './common.ts';

/** One file of `content/conduct`: an act and its verdicts. */
export const conductSchema = z.strictObject({
	/** In everyday words, as a noun phrase: "Memberi like pada akun calon". */
	act: sentence,
	/** Words and spellings that people type. */
	synonyms: z.array(z.string().min(2)).min(1),
	/** Key of `topics` in `domain/content/conduct.ts`. */
	topic: z.enum(Object.keys(topics)),
	rulings: z
		.array(
			z.strictObject({
				/** Phase ids; empty means every phase. */
				phases: z.array(id).default([]),
				/** Role ids; empty means every ASN. */
				roles: z.array(id).default([]),
				verdict: z.enum(['allowed', 'conditional', 'prohibited']),
				condition: sentence.optional(),
				violations: z.array(z.enum(['kode-etik', 'disiplin', 'pidana'])).default([]),
				sanctions: z.array(id).default([]),
				citations: z.array(citation).min(1),
				confidence: z.enum(['high', 'medium']),
			}),
		)
		.min(1),
	alternative: sentence,
});
