import { encode } from 'uqr';

/**
 * How much of a code may be lost: `M` for paper that is folded and copied, `L` for what would else be
 * too fine to scan.
 */
type Correction = 'L' | 'M';

interface Props {
	readonly text: string;
	readonly label: string;
	readonly correction?: Correction;
}

/** Bytes of the largest code, version 40 (ISO/IEC 18004 table 7). */
const MOST: Readonly<Record<Correction, number>> = { L: 2953, M: 2331 };

/** Has a QR code room for this text? */
export function fitsQrCode(text: string, correction: Correction = 'M'): boolean {
	return new TextEncoder().encode(text).length <= MOST[correction];
}

/** A QR code as one path: crisp at any size, black on white whatever the theme. */
export function QrCode({ text, label, correction = 'M' }: Props) {
	const { data, size } = encode(text, { ecc: correction, border: 4 });
	const path = data
		.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
		.join('');
	return (
		<svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
			<rect width={size} height={size} fill="#fff" />
			<path d={path} fill="#000" shape-rendering="crispEdges" />
		</svg>
	);
}
