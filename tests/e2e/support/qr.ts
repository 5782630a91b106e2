import jsQR from 'jsqr';
import { PNG } from 'pngjs';

/** The text of the QR code in a PNG, read by a decoder that knows nothing of the one that drew it. */
export function readQr(image: Buffer): string | undefined {
	const { data, width, height } = PNG.sync.read(image);
	return jsQR(new Uint8ClampedArray(data), width, height)?.data;
}
