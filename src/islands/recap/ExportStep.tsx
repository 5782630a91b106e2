import { useState } from 'preact/hooks';
import type { ExportKind } from '#adapters/recap/export-desk.ts';
import { dateInWib } from '#domain/record/certificate.ts';
import { outputText } from '#strings/recap-output.ts';
import type { PartProps } from './CohortPage.tsx';
import { placeHref } from './place.ts';
import { fileName, saveFile } from './save-file.ts';

const text = outputText.files;

/** The recap as a table for spreadsheets, and the whole cohort as a backup. */
export function ExportStep({ desk, overview }: PartProps) {
	const [said, setSaid] = useState('');
	const { head } = overview;
	const save = async (kind: string, extension: string, make: () => Promise<Blob | undefined>) => {
		setSaid(text.making);
		try {
			const blob = await make();
			if (blob === undefined) return;
			const name = fileName(kind, head.title, dateInWib(Date.now()), extension);
			saveFile(blob, name);
			setSaid(text.made(name));
		} catch {
			setSaid(text.failed);
		}
	};
	const table = (kind: ExportKind, extension: string) => () =>
		void save('rekap', extension, () => desk.exportTable(kind, text.sheet));
	return (
		<section class="card stack" aria-labelledby="unduh">
			<h2 id="unduh">{text.export}</h2>
			<p>{text.exportText}</p>
			<div class="actions">
				<button type="button" class="button" onClick={table('xlsx', 'xlsx')}>
					{text.xlsx}
				</button>
				<button
					type="button"
					class="button"
					data-kind="quiet"
					onClick={table('csv-semicolon', 'csv')}
				>
					{text.semicolon}
				</button>
				<button type="button" class="button" data-kind="quiet" onClick={table('csv', 'csv')}>
					{text.csv}
				</button>
				<a href={placeHref({ cohort: head.id, view: 'cetak' })}>{text.print}</a>
			</div>
			<h3>{text.backup}</h3>
			<p>{text.backupText}</p>
			<button
				type="button"
				class="button"
				data-kind="quiet"
				onClick={() => void save('cadangan', 'json', () => desk.backup(head.id))}
			>
				{text.backupButton}
			</button>
			<p role="status">{said}</p>
		</section>
	);
}
