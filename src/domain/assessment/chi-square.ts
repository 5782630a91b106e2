/**
 * Chance that a chi-square variable of `freedom` degrees is at least `value`: the regularised upper
 * incomplete gamma function Q(freedom / 2, value / 2), by its series below the mean and by its
 * continued fraction (modified Lentz) above (Abramowitz and Stegun 6.5.29, 6.5.31).
 */
export function chiSquareTail(value: number, freedom: number): number {
	if (value <= 0 || freedom <= 0) return 1;
	const a = freedom / 2;
	const x = value / 2;
	const scale = Math.exp(a * Math.log(x) - x - logGamma(a));
	return x < a + 1 ? 1 - scale * lowerSeries(a, x) : scale * upperFraction(a, x);
}

const PRECISION = 1e-14;
/** Many times what either expansion needs for the sizes that item banks have. */
const MOST_TERMS = 10_000;

function lowerSeries(a: number, x: number): number {
	let term = 1 / a;
	let sum = term;
	for (let n = 1; n < MOST_TERMS && term > sum * PRECISION; n += 1) {
		term *= x / (a + n);
		sum += term;
	}
	return sum;
}

function upperFraction(a: number, x: number): number {
	let b = x + 1 - a;
	let c = Number.MAX_VALUE;
	let d = 1 / b;
	let fraction = d;
	for (let n = 1; n < MOST_TERMS; n += 1) {
		const factor = n * (a - n);
		b += 2;
		d = 1 / (factor * d + b);
		c = b + factor / c;
		fraction *= c * d;
		if (Math.abs(c * d - 1) < PRECISION) break;
	}
	return fraction;
}

/** Of a positive multiple of one half, by the recurrence of the gamma function. */
function logGamma(a: number): number {
	let sum = 0;
	let rest = a;
	for (; rest > 1; rest -= 1) sum += Math.log(rest - 1);
	return rest === 1 ? sum : sum + Math.log(Math.PI) / 2;
}
