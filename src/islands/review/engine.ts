/** What needs the model of memory: loaded once the page is shown. */
export { dueToday, minutesFor, readReview } from '#domain/review/due.ts';
export { forecastReview, minutesThatSuffice } from '#domain/review/forecast.ts';
