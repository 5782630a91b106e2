import { useEffect, useState } from 'preact/hooks';
import { hrKeys, type HrKeysContent } from '#adapters/storage/hr-keys.ts';

/** What HR's browser keeps, as it is now; `undefined` until it has been read. */
export function useHrKeys(): HrKeysContent | undefined {
	const [content, setContent] = useState<HrKeysContent | undefined>();
	useEffect(() => {
		let isHere = true;
		const load = () =>
			void hrKeys()
				.read()
				.then((read) => {
					if (isHere) setContent(read);
				});
		load();
		const stop = hrKeys().onChange(load);
		return () => {
			isHere = false;
			stop();
		};
	}, []);
	return content;
}
