import type { Bank } from '#domain/assessment/bank.ts';
import type { Item } from '#domain/assessment/item.ts';
import type { Response } from '#domain/assessment/response.ts';
import { slotsOf } from '#domain/assessment/slots.ts';
import type { Sha256 } from '#domain/record/bank-digest.ts';
import { certificateNumber, validUntil } from '#domain/record/certificate.ts';
import { replayRecord } from '#domain/record/replay.ts';
import { readHeader } from '#domain/record/unpack.ts';
import { thumbprintOf } from '#domain/signing/jwk.ts';
import type { VerifySignature } from '#domain/signing/ports.ts';
import { isToken } from '#domain/signing/jws.ts';
import { readSubmission } from '#domain/submission/submission-token.ts';
import type { Intake } from './cohort.ts';
import type { IntakeRefusal, JudgedAttempt, JudgedIntake } from './judged.ts';

/** A bank as it was released, with its digest of 64 hex digits. */
export interface ReleasedBank {
	readonly bank: Bank;
	readonly digest: string;
}

/** What judging needs of the outside. */
export interface IntakeMeans {
	/** By the first 16 hex digits of the digest; always the same object, since its index is kept. */
	readonly banks: (digest: string) => ReleasedBank | undefined;
	readonly verify: VerifySignature;
	readonly sha256: Sha256;
}

/**
 * Judges one intake: reads it as a submission or as the code of one record, and sits each record again
 * on the released bank of its digest. Nothing is taken from the text but answers, times and names: a
 * score that it claims is not even read. Whatever the text, the answer is a value; a record that
 * cannot be read spoils no other.
 */
export async function judgeIntake(
	{ id, text }: Pick<Intake, 'id' | 'text'>,
	means: IntakeMeans,
): Promise<JudgedIntake> {
	const trimmed = text.trim();
	if (/\s/u.test(trimmed)) return { ok: false, id, reason: 'nothing' };
	if (!isToken(trimmed)) return judgeCode(id, trimmed, means);
	const read = await readSubmission(trimmed, means.verify);
	if (!read.ok) return { ok: false, id, reason: read.reason };
	const { records, assignment = '', nip = '', submittedAt, device } = read.submission;
	return {
		ok: true,
		id,
		kind: 'submission',
		device: thumbprintOf(device, means.sha256),
		assignment,
		nip,
		submittedAt,
		...judgeRecords(records, means),
	};
}

/** Digests of the banks that an intake needs, so that a page can load them before it judges. */
export function banksOf(codes: readonly string[]): readonly string[] {
	const headers = codes.map(readHeader);
	return [...new Set(headers.flatMap((read) => (read.ok ? [read.header.bank] : [])))];
}

function judgeCode(id: string, code: string, means: IntakeMeans): JudgedIntake {
	const judged = judgeRecord(code, means);
	if (!('code' in judged)) return { ok: false, id, reason: judged.reason };
	const unsaid = { device: '', assignment: '', nip: '', submittedAt: 0 };
	return { ok: true, id, kind: 'record', ...unsaid, attempts: [judged], refused: [] };
}

function judgeRecords(codes: readonly string[], means: IntakeMeans) {
	const attempts: JudgedAttempt[] = [];
	const refused: { readonly code: string; readonly reason: IntakeRefusal }[] = [];
	for (const code of new Set(codes)) {
		const judged = judgeRecord(code, means);
		if ('code' in judged) attempts.push(judged);
		else refused.push({ code, reason: judged.reason });
	}
	return { attempts, refused };
}

function judgeRecord(
	code: string,
	{ banks, sha256 }: IntakeMeans,
): JudgedAttempt | { readonly reason: IntakeRefusal } {
	const read = readHeader(code);
	if (!read.ok) return { reason: read.reason };
	const released = banks(read.header.bank);
	if (released === undefined) return { reason: 'unknown-bank' };
	const { bank, digest } = released;
	const replayed = replayRecord(code, bank, digest);
	if (!replayed.ok) return { reason: replayed.reason };
	const { record, form, outcome } = replayed;
	const { seed, number, startedAt, finishedAt, name, agency, responses } = record;
	return {
		code,
		certificate: certificateNumber(code, finishedAt, sha256),
		bank: read.header.bank,
		course: bank.course,
		edition: bank.edition,
		...{ seed, number, startedAt, finishedAt, name, agency },
		scaled: outcome.scaled,
		passed: outcome.passed,
		criticalMissed: outcome.criticalMissed,
		until: validUntil(finishedAt, bank.validityMonths),
		items: form.items.map(({ item }, index) =>
			shared(item, responses[item.id] ?? NONE, outcome.items[index]?.credit ?? 0),
		),
	};
}

type JudgedItem = JudgedAttempt['items'][number];

const NONE: Response = {};

/**
 * Judged answers by item and answer. A hundred thousand records hold two million answers of which
 * a few thousand differ: each is kept once, or a page would run out of memory.
 */
const known = new WeakMap<Item, Map<string, JudgedItem>>();

function shared(item: Item, response: Response, credit: number): JudgedItem {
	let own = known.get(item);
	if (own === undefined) known.set(item, (own = new Map<string, JudgedItem>()));
	let key = '';
	for (const { id } of slotsOf(item)) key += `${response[id] ?? ''},`;
	let judged = own.get(key);
	if (judged === undefined) own.set(key, (judged = { id: item.id, credit, response }));
	return judged;
}
