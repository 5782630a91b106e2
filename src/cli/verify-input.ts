import { sha256 } from '#adapters/crypto/sha256.ts';
import { readAssignment } from '#domain/assignment/assignment-token.ts';
import type { Verdict } from '#domain/credential/verdict.ts';
import { verifyCertificate } from '#domain/credential/verify-certificate.ts';
import type { TrustList } from '#domain/issuer/issuer.ts';
import type { JudgedAttempt } from '#domain/recap/judged.ts';
import type { BankFolder } from './bank-folder.ts';
import { startJudging } from './judge-thread.ts';
import type { Input } from './read-inputs.ts';
import { verifyByNode } from './verify-by-node.ts';

/** What was found of one thing, as `--json` prints it. Fields that do not apply are left out. */
export interface Finding {
	readonly source: string;
	readonly kind: 'submission' | 'record' | 'assignment' | 'certificate' | 'credential' | 'other';
	/** Was it accepted? A record that did not pass is; a certificate only where its agency vouches. */
	readonly ok: boolean;
	/** Why it was refused, or where a signed certificate stands. */
	readonly reason?: string;
	readonly name?: string;
	readonly agency?: string;
	readonly course?: string;
	readonly edition?: string;
	/** 0 to 1. */
	readonly score?: number;
	readonly passed?: boolean;
	/** ms epoch. */
	readonly finishedAt?: number;
	readonly certificate?: string;
	/** Last day of validity, `YYYY-MM-DD`. */
	readonly until?: string;
	/** Thumbprint of the device's or the agency's key. */
	readonly key?: string;
}

export interface VerifyMeans {
	readonly banks: BankFolder;
	readonly trust: TrustList | undefined;
	/** ms epoch. */
	readonly now: number;
}

/** Says of one input what holds: a finding for each record in it. */
export function startVerifying({ banks, trust, now }: VerifyMeans) {
	const judge = startJudging(banks, now);
	const ports = {
		findBank: (digest: string) => {
			const value = banks.get(digest);
			const missing = { ok: false, reason: 'missing' } as const;
			return Promise.resolve(value === undefined ? missing : ({ ok: true, value } as const));
		},
		loadTrust: () => Promise.resolve(trust),
		verify: verifyByNode,
		sha256,
	};
	return async (input: Input): Promise<readonly Finding[]> => {
		const { kind, text, source } = input;
		if (kind === 'assignment') return [await verifyTask(text, source)];
		const isSigned =
			kind === 'certificate' ||
			kind === 'credential' ||
			(kind === 'other' && text.startsWith('eyJ'));
		if (isSigned) return [toFinding(await verifyCertificate(text, ports, now), source)];
		return findingsOf(await judge(input), kind);
	};
}

async function verifyTask(text: string, source: string): Promise<Finding> {
	const read = await readAssignment(text, verifyByNode);
	if (!read.ok) return { source, kind: 'assignment', ok: false, reason: read.reason };
	const { cohort, course, due } = read.assignment;
	return { source, kind: 'assignment', ok: true, name: cohort, course, until: due };
}

type JudgedInput = Awaited<ReturnType<ReturnType<typeof startJudging>>>;

function findingsOf({ judged, source }: JudgedInput, found: Input['kind']): readonly Finding[] {
	const kind = found === 'submission' || found === 'record' ? found : 'other';
	if (!judged.ok) return [{ source, kind, ok: false, reason: judged.reason }];
	const key = judged.device === '' ? {} : { key: judged.device };
	return [
		...judged.attempts.map((attempt) => ({ ...attemptFinding(attempt), source, ...key })),
		...judged.refused.map(({ reason }) => ({ source, kind: 'record', ok: false, reason }) as const),
	];
}

function attemptFinding(attempt: JudgedAttempt): Omit<Finding, 'source'> {
	const { name, agency, course, edition, scaled, passed, finishedAt, certificate, until } = attempt;
	return {
		...{ kind: 'record', ok: true, name, agency, course, edition, score: scaled, passed },
		...{ finishedAt, certificate, until },
	} as const;
}

function toFinding(verdict: Verdict, source: string): Finding {
	switch (verdict.kind) {
		case 'unreadable': {
			const kind = verdict.what;
			return { source, kind, ok: false, reason: verdict.reason };
		}
		case 'record': {
			const { view, state } = verdict;
			const { record, outcome, number, until } = view;
			const { name, agency } = record;
			return {
				...{ source, kind: 'record', ok: true, reason: state, name, agency },
				...{ score: outcome.scaled, passed: outcome.passed, certificate: number, until },
			} as const;
		}
		case 'certificate': {
			const { name, agency, course, edition, number, until, kid, scaled } = verdict.certificate;
			return {
				...{ source, kind: 'certificate', ok: verdict.state === 'vouched', reason: verdict.state },
				...{ name, agency, course, edition, score: scaled, certificate: number, until, key: kid },
			} as const;
		}
		case 'credential': {
			const { name, course, edition, number, until, kid } = verdict.credential;
			return {
				...{ source, kind: 'credential', ok: verdict.state === 'vouched', reason: verdict.state },
				...{ name, course, edition, certificate: number, until, key: kid },
			} as const;
		}
	}
}
