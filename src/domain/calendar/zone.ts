import { dayOf, toDate } from '#domain/calendar-day.ts';

/** The zones of Indonesia, in minutes ahead of UTC. None of them has summer time. */
export const zones = { WIB: 420, WITA: 480, WIT: 540 } as const;

export type Zone = keyof typeof zones;

export function isZone(name: string): name is Zone {
	return Object.hasOwn(zones, name);
}

/** The calendar day of a time (ms epoch) in a zone, whatever zone the device is set to. */
export function dateIn(zone: Zone, at: number): string {
	return toDate(dayOf({ at, offset: zones[zone] }));
}

/** Milliseconds from a time (ms epoch) until the next day begins in a zone: 1 to a whole day. */
export function untilMidnight(zone: Zone, at: number): number {
	const offset = zones[zone] * 60_000;
	const nextDay = dayOf({ at, offset: zones[zone] }) + 1;
	return nextDay * 86_400_000 - offset - at;
}
