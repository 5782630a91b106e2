import { fileOf, type Content, type Fault } from './content.ts';
import { choiceLists, type Choice, type ItemText } from './item-text.ts';

const NEGATION = /\b(tidak|bukan(?:lah)?|tanpa|jangan|tak|belum|kecuali|tiada)\b/gi;

/** A question for the odd one out: "… berikut, kecuali …", "manakah yang tidak …". */
const EXCEPTION =
	/\bkecuali\b|\b(mana|apa|siapa)(kah)?( di (bawah|antara)( ini)?| berikut( ini)?)? yang (bukan|tidak|belum)\b/i;

/** Praise at the head of a feedback: whoever reads it takes the choice for right. */
const PRAISE =
	/^(ya|benar|betul|tepat|setuju)( sekali)?\s*[.,!;:–—]|^(pilihan|jawaban)( ini| anda)? (benar|tepat)\b/i;

/** The opposite. */
const BLAME =
	/^(salah|keliru|(kurang|belum|tidak) tepat|bukan itu)\s*[.,!;:–—]|^(pilihan|jawaban)( ini| anda)? (salah|keliru)\b/i;

/**
 * Rules for the words of released items: stems without double negation and without a question for
 * the exception, feedback that does not praise a second choice or blame the key, choices of one list
 * that differ. After Haladyna, Downing and Rodriguez, "A Review of Multiple-Choice Item-Writing
 * Guidelines" (2002), guidelines on negative stems and on one right answer.
 */
export function wordingFaults({ items }: Content): Fault[] {
	return items
		.filter(({ status }) => status === 'released')
		.flatMap((item) => [...stemFaults(item), ...keyFaults(item), ...equalChoices(item)]);
}

function stemFaults(item: ItemText): Fault[] {
	const stems = [
		{ field: 'stem', stem: item.stem },
		...('steps' in item
			? item.steps.map(({ stem }, index) => ({ field: `steps.${index}.stem`, stem }))
			: []),
	];
	return stems.flatMap(({ field, stem }) => {
		const place = { file: fileOf('items', item.id), field };
		const faults: Fault[] = [];
		const doubled = stem
			.split(/[.?!;,:](?:\s|$)/)
			.find((part) => (part.match(NEGATION) ?? []).length > 1);
		if (doubled !== undefined) {
			faults.push({
				...place,
				found: `pengingkaran ganda dalam "${doubled.trim()}"`,
				expected: 'kalimat dengan paling banyak satu pengingkaran',
			});
		}
		if (EXCEPTION.test(stem)) {
			faults.push({
				...place,
				found: `pertanyaan tentang kekecualian: "${stem.trim()}"`,
				expected: 'pertanyaan tentang apa yang benar atau yang sebaiknya dilakukan',
			});
		}
		return faults;
	});
}

function keyFaults(item: ItemText): Fault[] {
	return keyedFeedback(item).flatMap(({ field, name, isKey, feedback }) => {
		const place = { file: fileOf('items', item.id), field };
		if (!isKey && PRAISE.test(feedback)) {
			return [
				{
					...place,
					found: `umpan balik yang membenarkan ${name}, padahal itu bukan kunci`,
					expected: 'penjelasan mengapa jawaban ini keliru; yang lain berarti kunci kedua',
				},
			];
		}
		if (isKey && BLAME.test(feedback)) {
			return [
				{
					...place,
					found: `umpan balik yang menyalahkan ${name}, padahal itu kunci`,
					expected: 'penjelasan mengapa jawaban ini benar',
				},
			];
		}
		return [];
	});
}

function equalChoices(item: ItemText): Fault[] {
	return choiceLists(item).flatMap(({ field, choices }) =>
		choices.flatMap(({ text }, index) => {
			const first = choices.findIndex((choice) => plain(choice.text) === plain(text));
			if (first === index) return [];
			return [
				{
					file: fileOf('items', item.id),
					field: `${field}.${index}.text`,
					found: `pilihan yang sama dengan pilihan ke-${first + 1}`,
					expected: 'pilihan yang berbeda; dua yang sama berarti dua kunci',
				},
			];
		}),
	);
}

interface KeyedFeedback {
	readonly field: string;
	/** How an author calls the answer. */
	readonly name: string;
	readonly isKey: boolean;
	readonly feedback: string;
}

/** What is told of each answer that is right or wrong by itself. */
function keyedFeedback(item: ItemText): readonly KeyedFeedback[] {
	switch (item.type) {
		case 'single':
			return ofChoices('choices', item.choices, [item.key]);
		case 'multiple':
			return ofChoices('choices', item.choices, item.key);
		case 'truefalse':
			return [
				...ofChoices('choices', item.choices, [item.key]),
				...([true, false] as const).map((verdict) => ({
					field: `verdictFeedback.${verdict}`,
					name: `jawaban "${verdict ? 'benar' : 'salah'}"`,
					isKey: verdict === item.verdict,
					feedback: item.verdictFeedback[`${verdict}`],
				})),
			];
		case 'case':
			return item.steps.flatMap(({ choices, key }, index) =>
				ofChoices(`steps.${index}.choices`, choices, [key]),
			);
		default:
			return [];
	}
}

function ofChoices(
	field: string,
	choices: readonly Choice[],
	keys: readonly string[],
): KeyedFeedback[] {
	return choices.map(({ id, feedback }, index) => ({
		field: `${field}.${index}.feedback`,
		name: `pilihan "${id}"`,
		isKey: keys.includes(id),
		feedback,
	}));
}

const plain = (text: string) =>
	text
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
