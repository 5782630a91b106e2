import { AstroError } from 'astro/errors';
import { sha256 } from '#adapters/crypto/sha256.ts';
import { roles, type Verdict } from '#domain/content/conduct.ts';
import { nearest } from '#domain/content/nearest.ts';
import { rulingsFor } from '#domain/content/rulings.ts';
import { toHex } from '#domain/record/bytes.ts';
import { listCitations, type CitationView } from './citations.ts';
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
	const cards = await Promise.all(
		idsIn(acts).map(async (id): Promise<SorterCard> => {
			const act = named(conduct, id, 'Sorter acts');
			const rulings = rulingsFor(act, { phase, role });
			const [verdict, ...others] = new Set(rulings.map((ruling) => ruling.verdict));
			if (verdict === undefined || others.length > 0) {
				throw new AstroError(
					`<Sorter acts>: perbuatan "${id}" ${verdict === undefined ? 'tanpa putusan' : 'dengan dua putusan'} bagi ${role} pada ${phase}`,
					'Pilih perbuatan, fase, atau peran lain, atau lengkapi putusannya di content/conduct.',
				);
			}
			return {
				id,
				act: act.act,
				alternative: act.alternative,
				verdict,
				conditions: rulings.flatMap(({ condition }) => (condition === undefined ? [] : [condition])),
				isUnsure: rulings.some(({ confidence }) => confidence !== 'high'),
				citations: await listCitations([...new Set(rulings.flatMap(({ citations }) => citations))]),
			};
		}),
	);
	if (cards.length < FEWEST_CARDS || new Set(cards.map(({ verdict }) => verdict)).size < 2) {
		throw new AstroError(
			`<Sorter acts="${acts}">: ${cards.length} perbuatan, atau semuanya dengan putusan yang sama`,
			`Tulis sekurangnya ${FEWEST_CARDS} perbuatan dengan sekurangnya dua putusan yang berbeda.`,
		);
	}
	return { phase: named(phases, phase, 'Sorter phase').title, role: roleName, cards };
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

/** The back of a card that is a key point of a lesson. */
export interface KeyPoint {
	readonly text: string;
	/** First 8 hex digits of the SHA-256 of the text: a reworded card is a new one. */
	readonly textHash: string;
}

/**
 * @param id Lesson and place from 1: `dasar/03-skb!2`.
 * @throws {AstroError} For a key point that is not there.
 */
export async function getKeyPoint(id: string): Promise<KeyPoint> {
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

function named<T extends { readonly id: string }>(list: readonly T[], id: string, where: string): T {
	const found = list.find((each) => each.id === id);
	if (found === undefined) throw unknown(where, id, list.map((each) => each.id));
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
