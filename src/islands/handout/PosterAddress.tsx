import { useEffect, useState } from 'preact/hooks';
import { toHref } from '#adapters/site/to-href.ts';
import { QrCode } from '#islands/certificate/QrCode.tsx';
import { routes } from '#routes';
import { posterText } from '#strings/poster.ts';

/**
 * Where this copy of the course lies, which only the browser knows: without a script, and in a file
 * opened from a disk, a line to write on stays.
 */
export function PosterAddress() {
	const [address, setAddress] = useState<string>();
	useEffect(() => {
		if (location.protocol.startsWith('http')) {
			setAddress(new URL(toHref(routes.conduct), location.href).href);
		}
	}, []);
	return (
		<div class="poster-address">
			<p>
				<strong>{posterText.address}</strong>
				{address === undefined ? (
					<span class="poster-blank" />
				) : (
					<>
						<span>{address.replace(/^https?:\/\//, '')}</span>
						<span>{posterText.scan}</span>
					</>
				)}
			</p>
			{address !== undefined && <QrCode text={address} label={posterText.scan} />}
		</div>
	);
}
