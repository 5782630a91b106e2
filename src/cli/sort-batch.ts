import { hash } from 'node:crypto';
import { keyed } from '#domain/recap/owned.ts';
import { claimOf, type ReadIntake } from '#domain/recap/gather.ts';
import type { IntakeRefusal, JudgedAttempt } from '#domain/recap/judged.ts';
import type { Claimed } from '#domain/recap/match-members.ts';
import type { BankFolder } from './bank-folder.ts';
import type { JudgedInput } from './judge-thread.ts';
import { toLine, type Judged } from './judged-line.ts';

/** What the main thread must know of an intake to sort it; the rest it passes on unread. */
export interface Sortable {
	readonly id: string;
	/** As `toLine` makes it. */
	readonly line: string;
	readonly claimed: Claimed;
	readonly device: string;
	readonly attempts: readonly SortableAttempt[];
}

export interface SortableAttempt {
	readonly certificate: string;
	/** Of `Keyed`, the copy key as a digest. */
	readonly seedKey: string;
	readonly copyKey: string;
	/** The first attempt on its bank, which statistics rest on. */
	readonly isFirst: boolean;
}

export interface RefusedInput {
	readonly id: string;
	readonly source: string;
	readonly reason: IntakeRefusal;
	/** Of a record within a submission; else empty. */
	readonly code: string;
}

export interface SortedBatch {
	readonly read: readonly Sortable[];
	readonly refused: readonly RefusedInput[];
}

/** What the main thread needs of judged inputs. */
export function sortBatch(judged: readonly JudgedInput[], banks: BankFolder): SortedBatch {
	const read: Sortable[] = [];
	const refused: RefusedInput[] = [];
	for (const { judged: intake, source, receivedAt } of judged) {
		const { id } = intake;
		if (!intake.ok) {
			refused.push({ id, source, reason: intake.reason, code: '' });
			continue;
		}
		for (const { code, reason } of intake.refused) refused.push({ id, source, reason, code });
		if (intake.attempts.length === 0) continue;
		const whole = { judged: intake, source, receivedAt };
		read.push(toSortable(whole, toLine(whole, banks)));
	}
	return { read, refused };
}

/** @param line As `toLine` makes it. */
export function toSortable({ judged }: Judged<ReadIntake>, line: string): Sortable {
	const { id, device, attempts } = judged;
	const claimed = claimOf(judged);
	return { id, line, claimed, device, attempts: attempts.map(toSortableAttempt) };
}

function toSortableAttempt(attempt: JudgedAttempt): SortableAttempt {
	const { certificate, seedKey, copyKey } = keyed({ person: '', name: '', attempt, devices: [] });
	const digest = hash('sha256', copyKey, 'base64url').slice(0, 22);
	return { certificate, seedKey, copyKey: digest, isFirst: attempt.number === 1 };
}
