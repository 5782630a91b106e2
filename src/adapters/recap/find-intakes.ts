import { sha256 } from '#adapters/crypto/sha256.ts';
import { toBase64Url } from '#domain/record/base64url.ts';
import type { Intake } from '#domain/recap/cohort.ts';
import { findTokens, isResult } from '#domain/submission/find-tokens.ts';
import type { DroppedText } from './read-drop.ts';

/** Characters that are kept of a text in which nothing was found. */
const KEPT = 500;

/** What a text holds besides results: links of the task itself in a chat, signed certificates, credentials. */
export interface FoundIntakes {
	readonly intakes: readonly Intake[];
	readonly others: number;
}

/**
 * All results in a text as intakes. A text without any is one intake by itself, so that what a person
 * sent is never dropped without a word.
 *
 * @param receivedAt ms epoch.
 */
export function findIntakes({ text, source }: DroppedText, receivedAt: number): FoundIntakes {
	const found = findTokens(text);
	const results = found.filter(({ kind }) => isResult(kind));
	const others = found.length - results.length;
	const texts = results.map((token) => token.text);
	if (found.length === 0) texts.push(text.trim().slice(0, KEPT));
	const intakes = texts.map((each) => ({ id: intakeId(each), text: each, source, receivedAt }));
	return { intakes, others };
}

/** First 22 characters of base64url of the SHA-256 of the text. */
export function intakeId(text: string): string {
	return toBase64Url(sha256(new TextEncoder().encode(text))).slice(0, 22);
}
