import { verifyEs256 } from '#adapters/crypto/es256.ts';
import { drawForm } from '#domain/assessment/form.ts';
import type { Responses } from '#domain/assessment/response.ts';
import { slotsOf } from '#domain/assessment/slots.ts';
import { COHORT_VERSION, type Cohort, type Intake, type Member } from '#domain/recap/cohort.ts';
import { judgeIntake, type IntakeMeans } from '#domain/recap/judge-intake.ts';
import type { JudgedIntake } from '#domain/recap/judged.ts';
import { recapOf, type RecapMeans } from '#domain/recap/recap.ts';
import { toBase64Url } from '#domain/record/base64url.ts';
import { packRecord } from '#domain/record/pack.ts';
import type { LearnerRecord } from '#domain/record/record.ts';
import type { Submission } from '#domain/submission/submission.ts';
import { writeSubmission } from '#domain/submission/submission-token.ts';
import type { TestKey } from '#tests/support/keys.ts';
import { keysOf } from '#tests/unit/domain/builders.ts';
import { bank, digest, seed } from '#tests/unit/domain/record/record-builder.ts';
import { sha256 } from '#tests/unit/domain/record/sha256.ts';

export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;
/** 22 November 2026, 9.00 WIB. */
export const START = Date.UTC(2026, 10, 22, 2);
export const NOW = START + DAY;

export const released = { bank, digest };
export const means: IntakeMeans = {
	banks: (digest16) => (digest.startsWith(digest16) ? released : undefined),
	verify: verifyEs256,
	sha256,
};

/** A seed for each number. */
export const seedOf = (number: number) => number.toString(16).padStart(16, 'a');

/** A packed record: all right, half an hour long, unless said otherwise. */
export function codeOf(over: Partial<LearnerRecord> = {}, on = released): string {
	const { seed: own = seed, number = 1, startedAt = START } = over;
	const form = drawForm(on.bank, own, number);
	return packRecord(
		{
			bank: on.digest,
			seed: own,
			number,
			startedAt,
			finishedAt: startedAt + 30 * MINUTE,
			responses: keysOf(form),
			name: 'Siti Rekaandari, S.Sos.',
			agency: 'BKPSDM Kabupaten Contoh',
			...over,
		},
		form,
	);
}

/** The right answers of a seed's first form, but for as many single-choice items as asked. */
export function someWrong(own: string, wrong: number, choice = 'd'): Responses {
	const form = drawForm(bank, own, 1);
	const responses: Record<string, Readonly<Record<string, string>>> = { ...keysOf(form) };
	const missed = form.items.filter(({ item }) => !item.critical).slice(0, wrong);
	for (const { item } of missed) {
		const [slot] = slotsOf(item);
		const values = slot?.values ?? [];
		const value = values.includes(choice) ? choice : (values.at(-1) ?? '');
		responses[item.id] = { [slot?.id ?? '']: value };
	}
	return responses;
}

export function submit(
	key: TestKey,
	records: readonly string[],
	over: Partial<Submission> = {},
): Promise<string> {
	return writeSubmission(
		{ records, submittedAt: START + 31 * MINUTE, device: key.jwk, ...over },
		key.sign,
	);
}

export function intakeOf(text: string, over: Partial<Intake> = {}): Intake {
	const id = toBase64Url(sha256(new TextEncoder().encode(text))).slice(0, 22);
	return { id, text, source: 'kiriman.txt', receivedAt: START + 40 * MINUTE, ...over };
}

export const judge = (text: string): Promise<JudgedIntake> => judgeIntake(intakeOf(text), means);

/** What is judged, or the test ends. */
export async function judgeWell(text: string): Promise<JudgedIntake & { readonly ok: true }> {
	const judged = await judge(text);
	if (!judged.ok) throw new Error(judged.reason);
	return judged;
}

export function memberOf(name: string, over: Partial<Member> = {}): Member {
	return { id: `id ${name}`, name, nip: '', unit: '', contact: '', ...over };
}

export function cohortOf(over: Partial<Cohort> = {}): Cohort {
	return {
		version: COHORT_VERSION,
		id: 'kelompok-001',
		title: 'CPNS 2026',
		course: bank.course,
		assignment: '',
		assignmentId: '',
		due: '',
		members: [],
		intakes: {},
		decisions: {},
		signed: {},
		at: START,
		...over,
	};
}

/** Judges these intakes and recaps them. */
export async function recapWith(
	intakes: readonly Intake[],
	over: Partial<Cohort> = {},
	recapMeans: Partial<RecapMeans> = {},
) {
	const judged = await Promise.all(intakes.map((each) => judgeIntake(each, means)));
	const cohort = cohortOf({
		intakes: Object.fromEntries(intakes.map((each) => [each.id, each])),
		...over,
	});
	const currentBanks = { [bank.course]: digest.slice(0, 16) };
	return recapOf(cohort, judged, {
		now: NOW,
		currentBanks,
		retakeOf: () => bank.retake,
		...recapMeans,
	});
}
