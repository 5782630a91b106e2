/**
 * Digits, each with a radix of its own, as one whole number in as few bytes as it needs, high byte
 * first; zero needs none. The first digit weighs most. Radices are at most 2^16, and as many digits
 * as radices are given, each below its radix.
 */
export function fromDigits(digits: readonly number[], radices: readonly number[]): number[] {
	const bytes: number[] = [];
	for (const [index, digit] of digits.entries()) {
		let carry = digit;
		for (let at = 0; at < bytes.length; at += 1) {
			carry += (bytes[at] ?? 0) * (radices[index] ?? 1);
			bytes[at] = carry & 0xff;
			carry >>>= 8;
		}
		for (; carry > 0; carry >>>= 8) bytes.push(carry & 0xff);
	}
	return bytes.reverse();
}

/**
 * The digits of a number that `fromDigits` wrote, or `undefined` for bytes that it never writes: a
 * leading zero, or more than the radices can hold.
 */
export function toDigits(bytes: Uint8Array, radices: readonly number[]): number[] | undefined {
	if (bytes[0] === 0) return undefined;
	const rest = bytes.slice();
	const digits = radices.map(() => 0);
	let start = 0;
	for (let index = radices.length - 1; index >= 0; index -= 1) {
		const radix = radices[index] ?? 1;
		let remainder = 0;
		for (let at = start; at < rest.length; at += 1) {
			const value = remainder * 256 + (rest[at] ?? 0);
			rest[at] = Math.floor(value / radix);
			remainder = value % radix;
		}
		digits[index] = remainder;
		while (start < rest.length && rest[start] === 0) start += 1;
	}
	return start === rest.length ? digits : undefined;
}
