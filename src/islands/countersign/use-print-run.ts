import { useEffect, useState } from 'preact/hooks';
import type { SheetView } from '#islands/certificate/sheet-view.ts';
import { readSigned, toSheet } from './load-sheets.ts';

/** `sheets` by name; `total` of them are to come; `unreadable` cannot be printed. */
export interface PrintRun {
	readonly state: 'loading' | 'preparing' | 'ready';
	readonly sheets: readonly SheetView[];
	readonly total: number;
	readonly unreadable: number;
}

/** Sheets that are made before the page may answer again. */
const AT_ONCE = 25;

const inOrder = new Intl.Collator('id', { numeric: true });

/** The sheets of the cohort that the address names, made bit by bit so that a thousand freeze nothing. */
export function usePrintRun(): PrintRun {
	const [run, setRun] = useState<PrintRun>({
		state: 'loading',
		sheets: [],
		total: 0,
		unreadable: 0,
	});
	useEffect(() => {
		let isHere = true;
		const load = async () => {
			const cohort = new URLSearchParams(location.hash.slice(1)).get('kelompok') ?? '';
			const entries = await readSigned(cohort);
			const views: SheetView[] = [];
			for (let at = 0; at < entries.length && isHere; at += AT_ONCE) {
				const made = await Promise.all(entries.slice(at, at + AT_ONCE).map(toSheet));
				views.push(...made.filter((view) => view !== undefined));
			}
			views.sort((one, other) => inOrder.compare(one.name, other.name));
			const total = views.length;
			const unreadable = entries.length - total;
			for (let at = AT_ONCE; at < total && isHere; at += AT_ONCE) {
				setRun({ state: 'preparing', sheets: views.slice(0, at), total, unreadable });
				await new Promise((resolve) => setTimeout(resolve));
			}
			if (isHere) setRun({ state: 'ready', sheets: views, total, unreadable });
		};
		void load();
		return () => {
			isHere = false;
		};
	}, []);
	return run;
}
