import { routes } from '#routes';

const COURSE = 'orientasi-asn-baru';

/** What the bench visits and touches: the one place to change when a page does. */
export const places = {
	lesson: routes.lesson('dasar/01-mengapa-netral'),
	exam: routes.exam(COURSE),
	verify: routes.verify,
	conduct: routes.conduct,
};

/** Other pages that learners use, by what their row in the table is called. */
export const learnerPages: Readonly<Record<string, string>> = {
	home: routes.home,
	'pre-test': routes.pretest(COURSE),
	practice: routes.practice,
	review: routes.review,
	'paper exam': routes.paperExam(COURSE),
	assignments: routes.assignments,
	certificates: routes.certificates,
	'printed certificate': routes.printCertificate,
	'own data': routes.myData,
	calendar: routes.calendar,
	'site search': routes.search,
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

/** Parts of "Boleh atau tidak?", and two questions with different answers. */
export const answer = {
	field: '[data-ask="text"]',
	verdict: '[data-ask="answer"] .ruling',
	title: '[data-ask="answer"] [data-answer-title]',
	reason: '[data-card] a.cite',
	question: 'like postingan caleg',
	next: 'foto bareng calon',
};
