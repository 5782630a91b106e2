import { isWhatsapp } from './assignment-token.ts';

/** Of Indonesia. */
const COUNTRY = '62';

/**
 * A telephone number as people write it to the form in which links to WhatsApp take it: `0812-3456-789`,
 * `+62 812 3456 789` and `8123456789` all give `628123456789`. Numbers of other countries need their
 * `+`. `undefined` where it can be no number of a telephone.
 */
export function toWhatsappNumber(typed: string): string | undefined {
	const plain = typed.replaceAll(/[\s().\-–/]/gu, '');
	if (!/^\+?\d+$/u.test(plain)) return undefined;
	const number = international(plain);
	return isWhatsapp(number) ? number : undefined;
}

function international(plain: string): string {
	if (plain.startsWith('+')) return plain.slice(1);
	if (plain.startsWith('00')) return plain.slice(2);
	if (plain.startsWith('0')) return COUNTRY + plain.slice(1);
	return plain.startsWith(COUNTRY) ? plain : COUNTRY + plain;
}

/** For the eyes: `6281234567890` as `+62 812-3456-7890`. */
export function shownWhatsappNumber(number: string): string {
	if (!number.startsWith(COUNTRY)) return `+${number}`;
	const rest = number.slice(COUNTRY.length);
	const parts = [rest.slice(0, 3), rest.slice(3, 7), rest.slice(7)].filter((part) => part !== '');
	return `+${COUNTRY} ${parts.join('-')}`;
}
