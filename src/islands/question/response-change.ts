import type { Response } from '#domain/assessment/response.ts';

/** The response with one slot filled, or emptied by an empty value. */
export function withSlot(response: Response, slot: string, value: string): Response {
	const others = Object.entries(response).filter(([id]) => id !== slot);
	return Object.fromEntries(value === '' ? others : [...others, [slot, value]]);
}

/** The list in the order shown; ids that the order does not name follow as the author wrote them. */
export function inOrder<T extends { readonly id: string }>(
	list: readonly T[],
	order: readonly string[] | undefined,
): readonly T[] {
	if (order === undefined) return list;
	const place = ({ id }: T) => (order.includes(id) ? order.indexOf(id) : order.length);
	return list.toSorted((one, other) => place(one) - place(other));
}

/**
 * What is chosen in the fields of one question right now. Fields answer before their script is
 * there, so this is where early answers are picked up.
 */
export function readFields(root: Element): Response {
	const response: Record<string, string> = {};
	for (const field of root.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[data-slot]')) {
		const slot = field.dataset['slot'] ?? '';
		const chosen = field instanceof HTMLSelectElement || field.checked;
		if (chosen && field.value !== '') response[slot] = field.value;
	}
	return response;
}
