import type { CitationView } from '#domain/content/citation.ts';
import { AstroError } from 'astro/errors';
import { sha256 } from '#adapters/crypto/sha256.ts';
import { roles, type Conduct, type Verdict } from '#domain/content/conduct.ts';
import { nearest } from '#domain/content/nearest.ts';
import { rulingsFor, type Circumstance } from '#domain/content/rulings.ts';
import { toHex } from '#domain/record/bytes.ts';
import { listCitations } from './citations.ts';
import { loadContent } from './content.ts';

/** An act to be sorted, with the verdict of the knowledge base for one phase and role. */
export interface SorterCard {
	readonly id: string;
	readonly act: string;
	readonly alternative: string;
	readonly verdict: Verdict;
	readonly conditions: readonly string[];
	readonly isUnsure: boolean;
	readonly citations: readonly CitationView[];
}

export interface Sorter {
	/** Title of the phase. */
	readonly phase: string;
	/** Name of the role. */
	readonly role: string;
	readonly cards: readonly SorterCard[];
}

/** What an author asks for: ids of acts with spaces between them, a phase id, a role id. */
export interface SorterRequest {
	readonly acts: string;
	readonly phase: string;
	readonly role: string;
}

const FEWEST_CARDS = 3;

/**
 * The cards of a sorter.
 *
 * @throws {AstroError} Where an id is unknown, cards are too few or all of one verdict, or the
 *   knowledge base has no verdict, or two, for that phase and role.
 */
export async function getSorter({ acts, phase, role }: SorterRequest): Promise<Sorter> {
	const { conduct, phases } = await loadContent();
	const roleName = roles[role];
	if (roleName === undefined) throw unknown('Sorter role', role, Object.keys(roles));
	const { title } = named(phases, phase, 'Sorter phase');
	const cards = await Promise.all(
		idsIn(acts).map((id) => toCard(named(conduct, id, 'Sorter acts'), { phase, role })),
	);
	if (cards.length < FEWEST_CARDS || new Set(cards.map(({ verdict }) => verdict)).size < 2) {
		throw new AstroError(
			`<Sorter acts="${acts}">: ${cards.length} perbuatan, atau semuanya dengan putusan yang sama`,
			`Tulis sekurangnya ${FEWEST_CARDS} perbuatan dengan sekurangnya dua putusan yang berbeda.`,
		);
	}
	return { phase: title, role: roleName, cards };
}

async function toCard(act: Conduct, who: Circumstance): Promise<SorterCard> {
	const rulings = rulingsFor(act, who);
	const [verdict, ...others] = new Set(rulings.map((ruling) => ruling.verdict));
	if (verdict === undefined || others.length > 0) {
		const found = verdict === undefined ? 'tanpa putusan' : 'dengan dua putusan';
		throw new AstroError(
			`<Sorter acts>: perbuatan "${act.id}" ${found} bagi ${who.role} pada ${who.phase}`,
			'Pilih perbuatan, fase, atau peran lain, atau lengkapi putusannya di content/conduct.',
		);
	}
	return {
		id: act.id,
		act: act.act,
		alternative: act.alternative,
		verdict,
		conditions: rulings.flatMap(({ condition }) => (condition === undefined ? [] : [condition])),
		isUnsure: rulings.some(({ confidence }) => confidence !== 'high'),
		citations: await listCitations([...new Set(rulings.flatMap(({ citations }) => citations))]),
	};
}

/**
 * Refuses a `<FindViolation>` that teaches nothing.
 *
 * @param parts The HTML of its parts.
 * @throws {AstroError} Where a violation or an innocent part is missing.
 */
export function assertSpot(title: string, parts: string): void {
	for (const violates of [true, false]) {
		if (parts.includes(`data-violates="${String(violates)}"`)) continue;
		throw new AstroError(
			`<FindViolation title="${title}">: tidak ada bagian yang ${violates ? 'melanggar' : 'wajar'}`,
			'Tulis sekurangnya satu <Part violates …> dan satu <Part …> tanpa violates.',
		);
	}
}

/**
 * Refuses a part of a `<FindViolation>` that cannot be learned from.
 *
 * @throws {AstroError} Where the reason is missing, or the provision that is violated.
 */
export function assertPart(part: {
	readonly violates: boolean;
	readonly cite: string | undefined;
	readonly why: unknown;
}): void {
	if (typeof part.why !== 'string' || part.why.trim() === '') {
		throw new AstroError('<Part>: tanpa why', 'Tulis mengapa bagian itu melanggar atau tidak.');
	}
	if (part.violates && part.cite === undefined) {
		throw new AstroError(
			`<Part violates why="${part.why}">: tanpa cite`,
			'Bagian yang melanggar menyebut ketentuannya, misalnya cite="skb-2022#e4".',
		);
	}
}

/** The back of a card that is a key point of a lesson. */
interface KeyPoint {
	readonly text: string;
	/** First 8 hex digits of the SHA-256 of the text: a reworded card is a new one. */
	readonly textHash: string;
}

/**
 * @param id Lesson and place from 1: `dasar/03-skb!2`.
 * @throws {AstroError} For a key point that is not there.
 */
async function getKeyPoint(id: string): Promise<KeyPoint> {
	const { lessons } = await loadContent();
	const [lessonId, place] = id.split('!');
	const text = lessons.find((lesson) => lesson.id === lessonId)?.keyPoints[Number(place) - 1];
	if (text === undefined) {
		const known = lessons.flatMap(({ id: lesson, keyPoints }) =>
			keyPoints.map((_, index) => `${lesson}!${index + 1}`),
		);
		throw unknown('Card point', id, known);
	}
	return { text, textHash: toHex(sha256(new TextEncoder().encode(text))).slice(0, 8) };
}

/**
 * What stands behind a `<Card>`: its own text, or a key point of a lesson.
 *
 * @throws {AstroError} Where both are written, or neither.
 */
export async function getCardBack(card: {
	readonly front: string;
	readonly back?: string | undefined;
	readonly point?: string | undefined;
}): Promise<{ readonly text: string; readonly textHash?: string }> {
	if (card.point !== undefined && card.back === undefined) return getKeyPoint(card.point);
	if (card.back !== undefined && card.point === undefined) return { text: card.back };
	throw new AstroError(
		`<Card front="${card.front}">: back dan point ditulis bersama, atau tidak satu pun`,
		'Tulis salah satu: back="…" atau point="dasar/03-skb!2".',
	);
}

/**
 * Refuses an empty deck.
 *
 * @param own The HTML of the cards between the tags.
 * @returns How many those are.
 * @throws {AstroError} Where there is no card at all.
 */
export function assertDeck(title: string, own: string, others: number): number {
	const count = own.split('data-card').length - 1;
	if (count + others > 0) return count;
	throw new AstroError(
		`<Flashcards title="${title}">: tanpa kartu`,
		'Tulis terms="…" atau sekurangnya satu <Card front="…" back="…" />.',
	);
}

/** A term as a card: the word in front, what it means behind. */
export interface TermCard {
	readonly front: string;
	readonly back: string;
	readonly citations: readonly CitationView[];
}

/**
 * @param ids Ids of terms with spaces between them.
 * @throws {AstroError} For a term that is not there.
 */
export async function listTermCards(ids: string): Promise<TermCard[]> {
	const { glossary } = await loadContent();
	return Promise.all(
		idsIn(ids).map(async (id) => {
			const { term, definition, citations } = named(glossary, id, 'Flashcards terms');
			return { front: term, back: definition, citations: await listCitations(citations) };
		}),
	);
}

const idsIn = (text: string) => text.split(/\s+/).filter((id) => id !== '');

function named<T extends { readonly id: string }>(
	list: readonly T[],
	id: string,
	where: string,
): T {
	const found = list.find((each) => each.id === id);
	if (found === undefined)
		throw unknown(
			where,
			id,
			list.map((each) => each.id),
		);
	return found;
}

/** @param where Word and attribute: "Sorter acts". */
function unknown(where: string, id: string, known: readonly string[]): AstroError {
	const close = nearest(id, known);
	return new AstroError(
		`<${where}>: "${id}" tidak dikenal`,
		close === undefined ? undefined : `Mungkin "${close}".`,
	);
}
