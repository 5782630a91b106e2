import { countFindings, findingOf } from '#domain/learning/spotting.ts';
import { exerciseText } from '#strings/exercise.ts';
import { hideOutcome, makeButton, partOf, showOutcome, tellAnswer } from './parts.ts';

const text = exerciseText.spot;

/** Marks parts of a post, a chat or a caption as violations, and says of each why. */
export function start(root: HTMLElement): void {
	const status = partOf(root, 'say');
	const checkNow = partOf(root, 'check-now');
	const parts = [...root.querySelectorAll<HTMLElement>('[data-part]')].flatMap((element) => {
		const mark = element.querySelector('input');
		const answer = element.querySelector('details');
		if (mark === null || answer === null) return [];
		return [{ element, mark, answer, violates: element.dataset['violates'] === 'true' }];
	});

	const check = () => {
		const marks = parts.map(({ mark, violates }) => ({ violates, marked: mark.checked }));
		const { found, missed, accused } = countFindings(marks);
		if (found + accused === 0) {
			status.textContent = text.markFirst;
			return;
		}
		for (const { element, mark, answer, violates } of parts) {
			const finding = findingOf({ violates, marked: mark.checked });
			mark.disabled = true;
			element.dataset['finding'] = finding;
			tellAnswer(answer, text[finding]);
		}
		status.textContent = '';
		const told = accused > 0 ? ` ${text.accusedCount(accused)}` : '';
		showOutcome(root, text.result(found, found + missed) + told, missed + accused === 0);
	};
	const again = makeButton('quiet', () => {
		hideOutcome(root);
		status.textContent = '';
		for (const { element, mark, answer } of parts) {
			mark.disabled = mark.checked = false;
			delete element.dataset['finding'];
			tellAnswer(answer, undefined);
		}
		parts[0]?.mark.focus();
	});
	again.textContent = text.again;
	again.dataset['after'] = '';
	partOf(root, 'actions').append(again);
	checkNow.addEventListener('click', check);
	if (checkNow.dataset['tapped'] !== undefined) check();
}
