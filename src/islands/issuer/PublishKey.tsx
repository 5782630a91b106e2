import { useState } from 'preact/hooks';
import type { LoadedTrustList } from '#adapters/bank/load-trust-list.ts';
import type { Issuer } from '#domain/issuer/issuer.ts';
import { publicationOf, publishedIssuer } from '#domain/issuer/issuer-to-publish.ts';
import { issuerYaml } from '#domain/issuer/issuer-yaml.ts';
import { download } from '#islands/calendar/download.ts';
import { longDate } from '#strings/dates.ts';
import { publishKeyText as text } from '#strings/issuer-key.ts';

interface Props {
	readonly wanted: Issuer;
	/** `undefined` while the site is being asked. */
	readonly loaded: LoadedTrustList | undefined;
	/** Is there a key besides, whose backup was not opened yet? */
	readonly isPartial: boolean;
}

/** Says whether the site knows the keys already, and holds the file that makes it know them. */
export function PublishKey({ wanted, loaded, isPartial }: Props) {
	const title = `terbit-${wanted.id}`;
	const isPublished =
		loaded?.ok === true &&
		publicationOf(wanted, publishedIssuer(loaded.list, wanted.id)) === 'published';
	return (
		<section class="card stack" aria-labelledby={title}>
			<h2 id={title}>{text.title}</h2>
			<p role="status">{standingOf(wanted, loaded)}</p>
			{isPartial && <p>{text.partial}</p>}
			{!isPublished && (
				<>
					<ol class="key-steps">
						{text.steps(wanted.id).map((step) => (
							<li key={step}>{step}</li>
						))}
					</ol>
					<YamlFile id={wanted.id} yaml={issuerYaml(wanted)} />
				</>
			)}
		</section>
	);
}

function standingOf(wanted: Issuer, loaded: LoadedTrustList | undefined): string {
	if (loaded === undefined) return text.asking;
	if (!loaded.ok) return text.unknown;
	const publication = publicationOf(wanted, publishedIssuer(loaded.list, wanted.id));
	return publication === 'published'
		? text.published(longDate(loaded.list.asOf))
		: text[publication];
}

function YamlFile({ id, yaml }: { readonly id: string; readonly yaml: string }) {
	const [message, setMessage] = useState('');
	const copy = async () => {
		try {
			await navigator.clipboard.writeText(yaml);
			setMessage(text.copied);
		} catch {
			setMessage(text.copyByHand);
		}
	};
	return (
		<>
			<div class="field">
				<label for={`yaml-${id}`}>{text.yaml}</label>
				<textarea id={`yaml-${id}`} readOnly rows={12} spellcheck={false} value={yaml} />
			</div>
			<p class="actions">
				<button
					type="button"
					class="button"
					onClick={() => download(`${id}.yaml`, yaml, 'application/yaml')}
				>
					{text.download}
				</button>
				<button type="button" class="button" data-kind="quiet" onClick={() => void copy()}>
					{text.copy}
				</button>
			</p>
			<p role="status">{message}</p>
		</>
	);
}
