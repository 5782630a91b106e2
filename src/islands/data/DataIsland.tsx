import { useEffect, useState } from 'preact/hooks';
import { siteStore } from '#adapters/storage/site-store.ts';
import { exportData } from '#domain/learning/exchange.ts';
import { PERSON_ID, type LearnerData } from '#domain/learning/learner-data.ts';
import type { StoreState } from '#domain/learning/store.ts';
import { longDate } from '#strings/dates.ts';
import { dataText as text } from '#strings/my-data.ts';
import { EraseData } from './EraseData.tsx';
import { OfflineCopy } from './OfflineCopy.tsx';
import { readImport } from './read-import.ts';

/** What is kept on this device, and everything that its owner may do with it. */
export function DataIsland() {
	const [data, setData] = useState<LearnerData | undefined>();
	const [state, setState] = useState<StoreState>('durable');
	const [message, setMessage] = useState('');
	const load = async () => {
		const store = siteStore();
		setData(await store.read());
		setState(store.state);
	};
	useEffect(() => {
		void load();
		const stops = [siteStore().onState(setState), siteStore().onChange(() => void load())];
		return () => stops.forEach((stop) => stop());
	}, []);

	const receive = async (file: File) => {
		const result = await readImport(file);
		if (!result.ok) {
			setMessage(text.importFaults[result.reason]);
			return;
		}
		await siteStore().merge(result.data);
		setMessage(text.imported);
		await load();
	};

	if (data === undefined) return <p>{text.loading}</p>;
	return (
		<div class="stack-l">
			<Summary data={data} state={state} />
			<section class="card stack" aria-labelledby="ekspor">
				<h2 id="ekspor">{text.exportTitle}</h2>
				<p>{text.exportText}</p>
				<button type="button" class="button" onClick={() => download(data)}>
					{text.export}
				</button>
			</section>
			<section class="card stack" aria-labelledby="impor">
				<h2 id="impor">{text.importTitle}</h2>
				<div class="field">
					<label for="berkas">{text.importText}</label>
					<input
						id="berkas"
						type="file"
						accept=".json,application/json"
						onChange={({ currentTarget }) => {
							const file = currentTarget.files?.[0];
							if (file) void receive(file);
							currentTarget.value = '';
						}}
					/>
				</div>
				<p role="status">{message}</p>
			</section>
			<OfflineCopy />
			<EraseData onErased={load} />
		</div>
	);
}

function Summary({ data, state }: { readonly data: LearnerData; readonly state: StoreState }) {
	const count = (table: object) => Object.keys(table).length;
	const plan = data.plans[PERSON_ID];
	const assigned = Object.values(data.assignments).filter(({ removedAt }) => !removedAt).length;
	return (
		<section class="card stack">
			<p role="status">{state === 'durable' ? text.durable : text.visitOnly}</p>
			<ul>
				<li>{text.lessons(count(data.lessons))}</li>
				<li>{text.checks(count(data.checks))}</li>
				<li>{text.answers(count(data.answers) + count(data.recalls))}</li>
				<li>{text.walks(count(data.walks))}</li>
				<li>{text.reflections(count(data.reflections))}</li>
				<li>{text.attempts(count(data.attempts))}</li>
				<li>{text.certificates(count(data.certificates))}</li>
				<li>{text.assignments(assigned)}</li>
				<li>{text.sendings(count(data.sendings))}</li>
				{plan !== undefined && <li>{text.plan(longDate(plan.votingDay))}</li>}
				{data.person !== undefined && <li>{text.person(data.person.name)}</li>}
			</ul>
		</section>
	);
}

/** The file's name holds the day and nothing about the person. */
function download(data: LearnerData): void {
	const now = Date.now();
	const blob = new Blob([exportData(data, now)], { type: 'application/json' });
	const link = document.createElement('a');
	link.href = URL.createObjectURL(blob);
	link.download = `netral-data-${new Date(now).toISOString().slice(0, 10)}.json`;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
