import { z } from 'astro/zod';
import { isCalendarDay } from '#domain/calendar-day.ts';

/** `2026-11-22`. YAML would turn an unquoted date into a Date, so both are taken. */
export const isoDate = z
	.union([z.string(), z.date().transform((date) => date.toISOString().slice(0, 10))])
	.refine(isCalendarDay, {
		error: 'tanggal berbentuk TTTT-BB-HH, misalnya 2026-11-22',
	});

/** `regulationId#pinpoint`, for example `uu-20-2023#24.1.d`. */
export const citation = z.string().regex(/^[a-z0-9-]+#[A-Za-z0-9.-]+$/, {
	error: 'kutipan berbentuk peraturan#tempat, misalnya uu-20-2023#24.1.d',
});

/** Kebab-case id, never renamed once published. */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
	error: 'id dari huruf kecil, angka, dan tanda hubung, misalnya asas-netral',
});

/** A sentence or more. */
export const sentence = z.string().trim().min(10);
