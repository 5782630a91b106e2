import { sha256 } from '#adapters/crypto/sha256.ts';
import { checkOrder, type FormItem } from '#domain/assessment/form.ts';
import type { ItemSpec } from '#domain/assessment/item.ts';
import type { Explanation } from '#domain/content/explanation.ts';
import type { ItemText } from '#domain/content/item-text.ts';
import { feedbackOf, toQuestion, toSpec, type Question } from '#domain/content/item-view.ts';
import { toHex } from '#domain/record/bytes.ts';
import { lessonAnchorRoute } from '#routes';
import { toCitation } from './citations.ts';
import { loadContent } from './content.ts';

/** Everything that a formative question needs, in one piece. */
export interface Check {
	readonly question: Question;
	readonly spec: ItemSpec;
	readonly revision: number;
	/** Shown order of the lists that are not shown as written. */
	readonly order: FormItem['order'];
	readonly explanation: Explanation;
}

/** @throws {RangeError} For an item that the checks of `loadContent` should have refused. */
export async function getCheck(id: string): Promise<Check> {
	const item = (await loadContent()).items.find((each) => each.id === id);
	if (item === undefined) throw new RangeError(`Item "${id}" is not there.`);
	return {
		question: toQuestion(item),
		spec: toSpec(item),
		revision: item.revision,
		order: checkOrder(toSpec(item), seedOf(item.id)),
		explanation: await getExplanation(item),
	};
}

/** The same question looks the same at each build. */
const seedOf = (id: string) => toHex(sha256(new TextEncoder().encode(id))).slice(0, 16);

export async function getExplanation(item: ItemText): Promise<Explanation> {
	const content = await loadContent();
	const [lessonId = ''] = item.lesson.split('#');
	const lesson = content.lessons.find(({ id }) => id === lessonId);
	return {
		reason: item.reason,
		feedback: feedbackOf(item),
		citations: item.citations.map((id) => {
			const { label, href, status } = toCitation(id, content);
			return { label, href, status };
		}),
		lesson: { title: lesson?.title ?? lessonId, href: lessonAnchorRoute(item.lesson) },
	};
}
