import type { Response } from '#domain/assessment/response.ts';
import type { Label, Question } from '#domain/content/item-view.ts';
import { questionText } from '#strings/question.ts';
import { statisticsText as text } from '#strings/recap-statistics.ts';

/** Characters of an answer in words. */
const MOST = 120;

/** An answer in the words of its question; by its letters where those are not known. */
export function answerWords(question: Question | undefined, response: Response): string {
	const slots = Object.entries(response).filter(([, value]) => value !== '');
	if (slots.length === 0) return text.noAnswer;
	const words = slots
		.map(([slot, value]) => question && wordsOf(question, slot, value))
		.map((said, place) => said ?? (slots[place] ?? []).join(' '))
		.join('; ');
	return words.length > MOST ? `${words.slice(0, MOST)}…` : words;
}

function wordsOf(question: Question, slot: string, value: string): string | undefined {
	const { type, choices, entries, targets, steps } = question;
	switch (type) {
		case 'multiple':
			return textOf(choices, slot);
		case 'truefalse':
			if (slot === 'verdict') return value === 'true' ? questionText.true : questionText.false;
			return textOf(choices, value);
		case 'case':
			return textOf(steps.find(({ id }) => id === slot)?.choices ?? [], value);
		case 'order':
			return `${value}. ${textOf(entries, slot) ?? slot}`;
		case 'match':
		case 'categorise':
			return `${textOf(entries, slot) ?? slot} → ${textOf(targets, value) ?? value}`;
		case 'single':
			return textOf(choices, value);
	}
}

function textOf(list: readonly Label[], id: string): string | undefined {
	return list.find((each) => each.id === id)?.text;
}
