import { fileOf, type Content, type Fault } from './content.ts';
import { choiceLists, type ItemText } from './item-text.ts';
import type { Provision } from './regulation.ts';

// "lama" alone says nothing: "paling lama 14 hari".
const SAYS_REVOKED =
	/\b(dicabut|tidak berlaku lagi|tidak lagi berlaku|(undang-undang|uu|pp|aturan|peraturan|ketentuan|pasal) lama)\b/i;

/** Choices that lean on the others, which are shown in an order of their own. */
const LEANING: readonly RegExp[] = [
	/^(semua|seluruh)(nya)? (jawaban |pilihan )?(di atas )?(benar|salah|tepat)\b/i,
	/^tidak (ada|satu ?pun)( satu ?pun)?( jawaban| pilihan)?( di atas)?( yang)? (benar|salah|tepat)\b/i,
	/^(hanya )?(jawaban |pilihan )?[a-h](, [a-h])*,? (dan|serta|atau|maupun) [a-h] .*\b(benar|salah|tepat)\b/i,
];

/**
 * Rules that keep released items honest: they rest on provisions of high confidence, name a revoked
 * provision as revoked and a pending one as not yet in force, and never offer "semua benar"
 * or "A dan B benar".
 */
export function itemFaults(content: Content): Fault[] {
	const provisions = new Map(
		content.regulations.flatMap((regulation) =>
			regulation.provisions.map((provision) => [
				`${regulation.id}#${provision.pinpoint}`,
				provision,
			]),
		),
	);
	return content.items
		.filter(({ status }) => status === 'released')
		.flatMap((item) => [...citationFaults(item, provisions), ...choiceFaults(item)]);
}

function citationFaults(item: ItemText, provisions: ReadonlyMap<string, Provision>): Fault[] {
	return item.citations.flatMap((citation, index) => {
		const provision = provisions.get(citation);
		if (provision === undefined) return [];
		const place = { file: fileOf('items', item.id), field: `citations.${index}` };
		const faults: Fault[] = [];
		if (provision.confidence !== 'high') {
			faults.push({
				...place,
				found: `${citation} dengan keyakinan ${provision.confidence}`,
				expected: 'ketentuan dengan keyakinan high; soal tidak boleh bertumpu pada yang lain',
			});
		}
		const told = [item.reason, item.stem, item.situation].join(' ');
		if (provision.status === 'revoked' && !SAYS_REVOKED.test(told)) {
			faults.push({
				...place,
				found: `${citation} yang sudah dicabut`,
				expected: 'alasan atau soal yang menyebut bahwa ketentuan itu sudah dicabut',
			});
		}
		if (provision.status === 'pending' && !/belum berlaku/i.test(told)) {
			faults.push({
				...place,
				found: `${citation} yang belum berlaku`,
				expected: 'alasan atau soal yang menyebut bahwa ketentuan itu belum berlaku',
			});
		}
		return faults;
	});
}

function choiceFaults(item: ItemText): Fault[] {
	return choiceLists(item).flatMap(({ field, choices }) =>
		choices.flatMap(({ text }, index) =>
			LEANING.some((pattern) => pattern.test(text))
				? [
						{
							file: fileOf('items', item.id),
							field: `${field}.${index}.text`,
							found: `"${text}"`,
							expected: 'pilihan yang berdiri sendiri',
						},
					]
				: [],
		),
	);
}
