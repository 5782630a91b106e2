import { isPrintable } from '#domain/record/record.ts';

/** Is this a reason that can be published: one line of 5 to 200 characters? */
export function isReason(text: string): boolean {
	const { length } = [...text.trim()];
	return length >= 5 && length <= 200 && isPrintable(text);
}
