import { sha256 } from '#adapters/crypto/sha256.ts';
import { toHex } from '#domain/record/bytes.ts';
import type { KeyPoint } from '#domain/review/material.ts';
import { routes } from '#routes';
import { loadContent } from './content.ts';

/** Hex digits of a text's hash, as `GivenRecall.text` keeps them. */
const DIGITS = 8;

/** The key points of all lessons, each a card of its own. In order of lesson and place. */
export async function listKeyPoints(): Promise<KeyPoint[]> {
	const { lessons } = await loadContent();
	return lessons.flatMap(({ id, title, keyPoints }) =>
		keyPoints.map((text, index) => ({
			id: `${id}!${index + 1}`,
			lesson: id,
			title,
			href: `${routes.lesson(id)}#yang-perlu-diingat`,
			text,
			hash: toHex(sha256(new TextEncoder().encode(text))).slice(0, DIGITS),
		})),
	);
}
