import type { PublishedItems } from '#domain/review/material.ts';
import { listItemFiles } from './item-files.ts';

/** What review must know of every released item before it loads any wording. */
export async function listReviewItems(): Promise<PublishedItems> {
	const files = await listItemFiles();
	return Object.fromEntries(
		files.map(({ file, explanations }) => [
			file,
			Object.fromEntries(
				Object.entries(explanations).map(([id, { revision, spec }]) => [id, { revision, spec }]),
			),
		]),
	);
}
