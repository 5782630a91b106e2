import { encode } from 'uqr';

interface Props {
	readonly text: string;
	readonly label: string;
}

/** Characters above which squares as small as those of level M would be are worth less than larger ones. */
const LONG = 400;

const OPTIONS = { ecc: 'M', border: 4 } as const;

/**
 * Signatures look like chance under any mask, so the search for the best of eight is left out: it
 * takes nine tenths of the time, which is half a minute for a thousand sheets.
 */
const LONG_OPTIONS = { ecc: 'L', border: 4, maskPattern: 2 } as const;

/** A QR code as one path: crisp at any size, black on white whatever the theme. */
export function QrCode({ text, label }: Props) {
	const { data, size } = encode(text, text.length > LONG ? LONG_OPTIONS : OPTIONS);
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
