import { changeFaults } from '#domain/changes/change-rules.ts';
import { issuerFaults } from '#domain/issuer/issuer-rules.ts';
import type { Sha256 } from '#domain/record/bank-digest.ts';
import type { Content, Fault } from './content.ts';
import { examFaults } from './exam-rules.ts';
import { hookFaults } from './hook-rules.ts';
import { itemFaults } from './item-rules.ts';
import { likenessFaults } from './likeness.ts';
import { lessonFaults } from './lesson-rules.ts';
import { danglingReferences } from './references.ts';
import { pathFaults } from './path-rules.ts';
import { pretestFaults } from './pretest-rules.ts';
import { scenarioFaults } from './scenario-rules.ts';
import { toBank } from './to-bank.ts';
import { cyclicSuccessions, repeatedIds } from './uniqueness.ts';
import { wordingFaults } from './wording-rules.ts';

/**
 * Every mistake in content that its schemas cannot see. Exams are looked at only once all references
 * resolve, since a missing item would otherwise be reported twice.
 */
export function findFaults(content: Content, sha256: Sha256): Fault[] {
	const graph = [
		...repeatedIds(content),
		...danglingReferences(content),
		...cyclicSuccessions(content),
		...itemFaults(content),
		...wordingFaults(content),
		...likenessFaults(content),
		...lessonFaults(content),
		...scenarioFaults(content),
		...hookFaults(content),
		...pathFaults(content),
		...changeFaults(content),
		...issuerFaults(content, sha256),
	];
	if (graph.length > 0) return graph;
	return content.courses.flatMap((course) => [
		...pretestFaults(course, content),
		...examFaults(course, toBank(course, content, sha256), content),
	]);
}
