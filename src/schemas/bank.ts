import { z } from 'astro/zod';
import type { Bank } from '#domain/assessment/bank.ts';

/**
 * One file of `content/banks`, written by `npm run bank:release` and by nothing else. Its digest is
 * its name, so a file that still has its digest still has its shape.
 */
export const bankSchema = z.custom<Bank>(
	(value) => typeof value === 'object' && value !== null && 'items' in value,
	{ error: 'berkas yang ditulis npm run bank:release' },
);
