import { encode } from 'uqr';

interface Props {
	readonly text: string;
	readonly label: string;
}

/** A QR code as one path: crisp at any size, black on white whatever the theme. */
export function QrCode({ text, label }: Props) {
	const { data, size } = encode(text, { ecc: 'M', border: 4 });
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
