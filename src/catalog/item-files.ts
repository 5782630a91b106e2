import { sha256 } from '#adapters/crypto/sha256.ts';
import type { ExamExplanations, ExamQuestions, ItemNotes } from '#domain/content/exam-content.ts';
import { type ItemText, choiceLists } from '#domain/content/item-text.ts';
import { toItem, toQuestion, toSpec } from '#domain/content/item-view.ts';
import { toHex } from '#domain/record/bytes.ts';
import { loadContent } from './content.ts';
import { getExplanation } from './items.ts';

/**
 * The released items of one objective, as a browser fetches them: exams and practice of all courses
 * share these files.
 */
export interface ItemFile {
	readonly objective: string;
	/** Names this content: `isi-skb/0a1b2c3d`. */
	readonly file: string;
	readonly questions: ExamQuestions;
	readonly explanations: ExamExplanations;
}

/** Hex digits of a file's name: enough to tell two versions of it apart. */
const DIGITS = 8;

/** One for each objective that has released items, by its id. */
export async function listItemFiles(): Promise<ItemFile[]> {
	const { items } = await loadContent();
	const released = items.filter(({ status }) => status === 'released');
	const objectives = [...new Set(released.map(({ objective }) => objective))].sort();
	return Promise.all(
		objectives.map((objective) =>
			toFile(
				objective,
				released.filter((item) => item.objective === objective),
			),
		),
	);
}

/** Names of the files that hold these objectives, in the order of their ids. */
export async function listFilesOf(objectives: readonly string[]): Promise<string[]> {
	const files = await listItemFiles();
	return files.filter(({ objective }) => objectives.includes(objective)).map(({ file }) => file);
}

async function toFile(objective: string, items: readonly ItemText[]): Promise<ItemFile> {
	const questions = Object.fromEntries(
		items.map((item) => [item.id, { ...toQuestion(item), text: toItem(item, sha256).text }]),
	);
	const explanations = Object.fromEntries(
		await Promise.all(items.map(async (item) => [item.id, await toNotes(item)] as const)),
	);
	const content = new TextEncoder().encode(JSON.stringify([questions, explanations]));
	const file = `${objective}/${toHex(sha256(content)).slice(0, DIGITS)}`;
	return { objective, file, questions, explanations };
}

async function toNotes(item: ItemText): Promise<ItemNotes> {
	const { revision, difficulty, phases } = item;
	return {
		...(await getExplanation(item)),
		spec: toSpec(item),
		revision,
		difficulty,
		phases,
		misconceptions: misconceptionsOf(item),
	};
}

function misconceptionsOf(item: ItemText): Record<string, string> {
	const isCase = item.type === 'case';
	return Object.fromEntries(
		choiceLists(item).flatMap(({ choices }, step) =>
			choices.flatMap(({ id, misconception }) => {
				const prefix = isCase ? `${item.steps[step]?.id ?? ''}.` : '';
				return misconception === undefined ? [] : [[prefix + id, misconception] as const];
			}),
		),
	);
}
