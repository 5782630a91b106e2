import { useId, useState } from 'preact/hooks';
import { toHref } from '#adapters/site/to-href.ts';
import { dateInWib } from '#domain/record/certificate.ts';
import { routes } from '#routes';
import { countersignText as text } from '#strings/countersign.ts';
import type { CountersignProps } from './CountersignPanel.tsx';
import { findCandidates } from './find-candidates.ts';
import { NameFilter } from './NameFilter.tsx';
import { isSigned, returnFiles, type SignedCandidate } from './return-files.ts';
import { saveBlob } from './save-blob.ts';
import { SignedRow } from './SignedRow.tsx';

/** What is signed: to be printed, sent back, or taken back. */
export function SignedList({ cohort, candidates, save }: CountersignProps) {
	const id = useId();
	const [wanted, setWanted] = useState('');
	const signed = candidates.filter(isSigned);
	const revoked = signed.filter((each) => each.signed.revoked !== undefined).length;
	const found = findCandidates(signed, wanted);
	return (
		<section class="card stack" aria-labelledby={`${id}-judul`}>
			<h2 id={`${id}-judul`}>{text.signedTitle}</h2>
			<p>
				{text.signedText(signed.length - revoked)} {revoked > 0 && text.revokedText(revoked)}
			</p>
			<p>
				<a class="button" href={`${toHref(routes.hrPrint)}#kelompok=${cohort.id}`}>
					{text.print}
				</a>
			</p>
			<ZipFiles candidates={signed} />
			<details>
				<summary>{text.people}</summary>
				<div class="stack">
					<NameFilter wanted={wanted} onWanted={setWanted} />
					<ul class="countersign-list">
						{found.slice(0, MOST).map((candidate) => (
							<SignedRow key={candidate.attempt.certificate} {...{ candidate, save }} />
						))}
					</ul>
					{found.length > MOST && <p>{text.more(found.length - MOST)}</p>}
				</div>
			</details>
		</section>
	);
}

/** Lines that a page shows at once. */
const MOST = 100;

function ZipFiles({ candidates }: { readonly candidates: readonly SignedCandidate[] }) {
	const id = useId();
	const [message, setMessage] = useState('');
	const make = async () => {
		setMessage(text.zipping);
		try {
			const { zipTexts } = await import('#adapters/files/zip-texts.ts');
			const name = text.zipName(dateInWib(Date.now()));
			saveBlob(await zipTexts(returnFiles(candidates)), name);
			setMessage('');
		} catch {
			setMessage(text.zipFailed);
		}
	};
	return (
		<div class="stack">
			<button
				type="button"
				class="button"
				data-kind="quiet"
				aria-describedby={id}
				onClick={() => void make()}
			>
				{text.zip}
			</button>
			<p class="small quiet" id={id}>
				{text.zipHint}
			</p>
			<p role="status">{message}</p>
		</div>
	);
}
