import { encode } from 'uqr';

interface Props {
	readonly text: string;
	readonly label: string;
}

type Correction = 'L' | 'M';

/** Bytes of the largest code, version 40 (ISO/IEC 18004 table 7). */
const MOST: Readonly<Record<Correction, number>> = { L: 2953, M: 2331 };

/** Characters above which larger squares are worth more than the correction that costs them. */
const LONG = 400;

const correctionOf = (text: string): Correction => (text.length > LONG ? 'L' : 'M');

/** Has a QR code room for this text? */
export function fitsQrCode(text: string): boolean {
	return new TextEncoder().encode(text).length <= MOST[correctionOf(text)];
}

/** A QR code as one path: crisp at any size, black on white whatever the theme. */
export function QrCode({ text, label }: Props) {
	const { data, size } = encode(text, { ecc: correctionOf(text), border: 4 });
	return (
		<svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
			<rect width={size} height={size} fill="#fff" />
			<path d={data.map(rowPath).join('')} fill="#000" shape-rendering="crispEdges" />
		</svg>
	);
}

/** Dark squares that touch are one oblong: a run of a thousand sheets has half as much to draw. */
function rowPath(row: readonly boolean[], y: number): string {
	let path = '';
	for (let x = 0; x < row.length; x += 1) {
		if (row[x] !== true) continue;
		const from = x;
		while (row[x + 1] === true) x += 1;
		const width = x + 1 - from;
		path += `M${from} ${y}h${width}v1h-${width}z`;
	}
	return path;
}
