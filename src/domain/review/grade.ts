import { CREDIT } from '#domain/assessment/credit.ts';
import type { Certainty, Recall } from '#domain/learning/learner-data.ts';

/**
 * What an answer says about the memory behind it.
 *
 * | answer                      | recall  | why                                                  |
 * | --------------------------- | ------- | ---------------------------------------------------- |
 * | not wholly right            | `again` | half a rule is not the rule                          |
 * | right, "menebak"            | `again` | the learner says that it did not come from memory    |
 * | right, "ragu"               | `hard`  | it came back, with effort                            |
 * | right, "yakin" or not asked | `good`  |                                                      |
 *
 * Never `easy`: choosing among written choices is easier than the case at the office.
 */
export function gradeOf(credit: number, certainty: Certainty | undefined): Recall {
	if (credit < CREDIT || certainty === 'guess') return 'again';
	return certainty === 'unsure' ? 'hard' : 'good';
}
