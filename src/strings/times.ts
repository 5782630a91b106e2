import { longDate } from './dates.ts';

/** "pukul 14.05", or "23 November 2026 pukul 14.05" on another day. Both are ms epoch, local time. */
export function timeOf(at: number, now: number): string {
	const date = new Date(at);
	const clock = `pukul ${pad(date.getHours())}.${pad(date.getMinutes())}`;
	const day = localDay(at);
	return day === localDay(now) ? clock : `${longDate(day)} ${clock}`;
}

function localDay(at: number): string {
	const date = new Date(at);
	return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

const pad = (value: number) => String(value).padStart(2, '0');
