import { sha256 } from '#adapters/crypto/sha256.ts';
import { verifyEs256 } from '#adapters/crypto/es256.ts';
import type { Intake } from '#domain/recap/cohort.ts';
import { judgeIntake } from '#domain/recap/judge-intake.ts';
import type { JudgedIntake } from '#domain/recap/judged.ts';
import { openBankShelf } from './bank-shelf.ts';

/** What judging needs of an intake. */
export type Unjudged = Pick<Intake, 'id' | 'text'>;

/** Judges intakes, fetching each released bank at its first need. */
export type Judge = (intakes: readonly Unjudged[]) => Promise<readonly JudgedIntake[]>;

/**
 * Rejects when a bank cannot be asked for: its records are then neither good nor bad.
 *
 * @param root Absolute address of the site.
 */
export function createJudge(root: string): Judge {
	const shelf = openBankShelf(root);
	return async (intakes) => {
		const missing = new Set<string>();
		const find = (digest: string) => {
			if (!shelf.has(digest)) missing.add(digest);
			return shelf.find(digest);
		};
		const means = { banks: find, verify: verifyEs256, sha256 };
		const judgeOne = async (intake: Unjudged): Promise<JudgedIntake> => {
			const judged = await judgeIntake(intake, means);
			if (missing.size === 0) return judged;
			await shelf.fetch(missing);
			missing.clear();
			return judgeIntake(intake, means);
		};
		const judged: JudgedIntake[] = [];
		for (const intake of intakes) judged.push(await judgeOne(intake));
		return judged;
	};
}
