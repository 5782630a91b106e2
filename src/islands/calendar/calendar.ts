/** Brings the calendar's pages to today: what day it is, what phase any day was, what a day would mean. */
import { answerDays } from './day-form.ts';
import { one, readElections } from './read-page.ts';
import { showToday } from './today.ts';
import { tryVotingDays } from './trial-form.ts';

const elections = readElections();
const today = one('[data-today]');
if (today !== null) showToday(today, elections);
for (const form of document.querySelectorAll<HTMLFormElement>('[data-day-form]')) {
	answerDays(form, elections);
}
for (const election of elections) tryVotingDays(election);
