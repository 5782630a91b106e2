import { routes } from '#routes';

/** What the bench visits and touches: the one place to change when a page does. */
export const places = {
	lesson: routes.lesson('dasar/01-mengapa-netral'),
	exam: routes.exam('orientasi-asn-baru'),
	verify: routes.verify,
};

/** Parts of a question inside a lesson. */
export const question = {
	card: '[data-check]',
	ready: '[data-ready="true"]',
	choice: 'input[type="radio"]',
	check: 'button[data-await]',
	again: 'button[data-kind="quiet"]',
	result: '[data-result]',
};
