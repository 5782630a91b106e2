import { fromBase64Url } from '#domain/record/base64url.ts';
import { measureRecord, RECORD_HEAD } from '#domain/record/measure.ts';
import { limits } from '#domain/record/record.ts';
import { MOST_CHARACTERS } from '#domain/signing/jws.ts';
import { gatherRun } from './gather-run.ts';

/** `credential`: an Open Badges credential, of this site or of another that signs alike. */
export type FoundKind = 'submission' | 'record' | 'certificate' | 'assignment' | 'credential';

const NO_RESULTS: readonly FoundKind[] = ['certificate', 'assignment', 'credential'];

/** May it hold what somebody answered? Tasks and what was signed already do not. */
export const isResult = (kind: FoundKind): boolean => !NO_RESULTS.includes(kind);

/** Something that was made by this site, as it stands in a text: it may be cut or altered. */
export interface FoundToken {
	readonly kind: FoundKind;
	readonly text: string;
}

/** How tokens begin, `{"alg":` or another member of a header, and codes: version 1 and a digest. */
const BEGINNING = /(?<![\w.-])(?:eyJ(?:hbGciO|0eXAiO|qd2siO|raWQiO)|A[Q-Za-f])/gu;
const BEGINS = new RegExp(BEGINNING.source, 'uy');

/** Characters within which the header of a token ends: a key and three names. */
const MOST_OF_HEADER = 400;

/** Characters of a signature, 64 bytes. */
const SIGNATURE = 86;

/**
 * Every token and code in a text that people sent: an export of a chat, a mail with quoting and soft
 * line breaks, a file of this site, links. Each once, in the order of the text. Damaged ones are
 * among them as long as their beginning can be recognized, so that somebody can be told. Linear in
 * the length of the text.
 */
export function findTokens(text: string): readonly FoundToken[] {
	const found = new Map<string, FoundToken>();
	const beginnings = new RegExp(BEGINNING);
	for (let match = beginnings.exec(text); match !== null; match = beginnings.exec(text)) {
		const kind = kindAt(text, match.index);
		if (kind === undefined) continue;
		// One more than may be, so that what is too long is refused as such.
		const most = (kind === 'record' ? limits.code : MOST_CHARACTERS) + 1;
		const run = gatherRun(text, match.index, { most, isNew: (at) => beginsAt(text, at) });
		const token = kind === 'record' ? cutRecord(run.text) : cutJws(run.text);
		if (!found.has(token)) found.set(token, { kind, text: token });
		beginnings.lastIndex = run.end;
	}
	return [...found.values()];
}

function beginsAt(text: string, at: number): boolean {
	BEGINS.lastIndex = at;
	return BEGINS.test(text) && kindAt(text, at) !== undefined;
}

/** What begins at this place, judged by no more characters than that takes. */
function kindAt(text: string, at: number): FoundKind | undefined {
	if (text[at] === 'A') {
		const { text: head } = gatherRun(text, at, { most: RECORD_HEAD });
		return measureRecord(head) === undefined ? undefined : 'record';
	}
	const { text: head } = gatherRun(text, at, { most: MOST_OF_HEADER });
	const header = beforeDot(head);
	const bytes = fromBase64Url(header.slice(0, header.length - (header.length % 4)));
	if (typeof bytes === 'string') return undefined;
	return kindOf(new TextDecoder().decode(bytes));
}

/** By the type that a header names; `JWT` alone could be anything, with ES256 it is a credential. */
function kindOf(header: string): FoundKind | undefined {
	const type = /"typ"\s*:\s*"(?:netral-(submission|certificate|assignment)|JWT)"/u.exec(header);
	if (type === null) return undefined;
	if (type[1] !== undefined) return type[1] as FoundKind;
	return /"alg"\s*:\s*"ES256"/u.test(header) ? 'credential' : undefined;
}

function beforeDot(run: string): string {
	const dot = run.indexOf('.');
	return dot === -1 ? run : run.slice(0, dot);
}

/** A word on the line below the code may hang on to it. */
function cutRecord(run: string): string {
	const code = beforeDot(run);
	const length = measureRecord(code);
	return typeof length === 'number' ? code.slice(0, length) : code;
}

/** So may it on to a signature, whose length is known. */
function cutJws(run: string): string {
	const second = run.indexOf('.', run.indexOf('.') + 1);
	return second === -1 ? run : run.slice(0, second + 1 + SIGNATURE);
}
