import { fileOf, type Content, type Fault } from './content.ts';
import { choiceLists, type Choice, type ItemText } from './item-text.ts';

const NEGATION = /\b(tidak|bukan(?:lah)?|tanpa|jangan|tak|belum|kecuali|tiada)\b/gi;

/** A question for the odd one out: "… berikut, kecuali …", "manakah yang tidak …". */
const EXCEPTION =
	/\b(kecuali|selain)\b|\b(mana|apa|siapa)(kah)?\b[^.?]*\byang (bukan|tidak|belum)\b/i;

/** Praise at the head of a feedback: whoever reads it takes the choice for right. */
const PRAISE = /^(ya|benar|betul|tepat|setuju)( sekali)?[.,!;:]/i;

/** The opposite. */
const BLAME = /^(salah|keliru|kurang tepat|tidak tepat|bukan itu)[.,!;:]/i;

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
		const doubled = stem.split(/[.?!;]\s/).find((part) => (part.match(NEGATION) ?? []).length > 1);
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
	return singleKeys(item).flatMap(({ field, choices, key }) =>
		choices.flatMap(({ id, feedback }, index) => {
			const place = { file: fileOf('items', item.id), field: `${field}.${index}.feedback` };
			if (id !== key && PRAISE.test(feedback)) {
				return [
					{
						...place,
						found: `umpan balik yang membenarkan pilihan "${id}", padahal kuncinya "${key}"`,
						expected: 'satu kunci saja: penjelasan mengapa pilihan ini keliru',
					},
				];
			}
			if (id === key && BLAME.test(feedback)) {
				return [
					{
						...place,
						found: `umpan balik yang menyalahkan kunci "${key}"`,
						expected: 'penjelasan mengapa pilihan ini benar',
					},
				];
			}
			return [];
		}),
	);
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

/** Lists of which exactly one choice is right. */
function singleKeys(item: ItemText): readonly {
	readonly field: string;
	readonly choices: readonly Choice[];
	readonly key: string;
}[] {
	if (item.type === 'case') {
		return item.steps.map((step, index) => ({ field: `steps.${index}.choices`, ...step }));
	}
	if (item.type === 'single' || item.type === 'truefalse') return [{ field: 'choices', ...item }];
	return [];
}

const plain = (text: string) =>
	text
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
