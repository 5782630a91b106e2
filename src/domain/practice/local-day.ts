const MS_OF_DAY = 86_400_000;

/** `2026-11-22`: the day of a moment (ms epoch) on the calendar of this device. */
export function localDay(at: number): string {
	const date = new Date(at);
	const pad = (value: number, length: number) => String(value).padStart(length, '0');
	return `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1, 2)}-${pad(date.getDate(), 2)}`;
}

/** Days are counted, not hours, so that a day on which clocks are changed is one day. */
export function dayNumber(day: string): number {
	return Math.round(Date.parse(`${day}T00:00:00Z`) / MS_OF_DAY);
}

/** The day that is so many days later, or earlier. */
export function dayAfter(day: string, days: number): string {
	return new Date((dayNumber(day) + days) * MS_OF_DAY).toISOString().slice(0, 10);
}
