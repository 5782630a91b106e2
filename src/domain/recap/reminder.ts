import type { Member } from './cohort.ts';
import type { RecapRow } from './recap.ts';

/** Why somebody is reminded: nothing came from him, he has not passed yet, what he had has run out. */
export type ReminderReason = 'nothing' | 'not-passed' | 'expired';

export interface Reminder {
	readonly member: Member;
	readonly reason: ReminderReason;
	/** Days since the last day, 0 until then. */
	readonly daysLate: number;
	/** Number in international form without a sign, where the contact is a telephone number. */
	readonly whatsapp?: string | undefined;
	readonly email?: string | undefined;
}

/** Those who are missing, in the order of the roster. */
export function listReminders(rows: readonly RecapRow[]): readonly Reminder[] {
	return rows.flatMap(({ member, standing, best, flags }) => {
		if (standing.state !== 'missing') return [];
		const isExpired = flags.some(({ code }) => code === 'expired');
		const tried = best === undefined ? 'nothing' : 'not-passed';
		return [
			{
				member,
				reason: isExpired ? ('expired' as const) : tried,
				daysLate: standing.days,
				...readContact(member.contact),
			},
		];
	});
}

/**
 * What a contact can be reached by. Indonesian numbers may begin with 0 or 8, as lists have them:
 * `0812-3456-7890`, `812 3456 7890` and `+62 812...` are one number.
 */
export function readContact(contact: string): Pick<Reminder, 'whatsapp' | 'email'> {
	const email = /[^\s;,<>]+@[^\s;,<>]+\.[^\s;,<>]+/u.exec(contact)?.[0];
	const digits = contact.replaceAll(/[\s().'-]/gu, '').replace(/^\+/u, '');
	const [, national] = /^(?:62|0)?(8\d{7,11})$/u.exec(digits) ?? [];
	return {
		...(national !== undefined && { whatsapp: `62${national}` }),
		...(email !== undefined && { email }),
	};
}
