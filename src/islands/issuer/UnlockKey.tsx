import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { toHref } from '#adapters/site/to-href.ts';
import { usableKeys, type KeptKey } from '#domain/issuer/kept-key.ts';
import type { OpenKey } from '#domain/issuer/open-key.ts';
import { dateInWib } from '#domain/record/certificate.ts';
import { shownFingerprint } from '#domain/signing/jwk.ts';
import { routes } from '#routes';
import { longDate } from '#strings/dates.ts';
import { unlockText as text } from '#strings/unlock-key.ts';
import { PassphraseField } from './PassphraseField.tsx';
import { useHrKeys } from './use-hr-keys.ts';

interface Props {
	/** The key that is open, as last told by `onKey`; the page that signs holds it. */
	readonly opened: OpenKey | undefined;
	/** Called with a key once it is open, and with `undefined` when it is locked again. */
	readonly onKey: (key: OpenKey | undefined) => void;
}

/**
 * Lets HR choose one of the agency's keys in this browser and open it by its passphrase. What the
 * parent gets, `{ jwk, kid, issuer, sign }`, signs and cannot be read out; it lives in the memory of
 * the page alone. Keep it in state: `const [key, setKey] = useState<OpenKey>()` and
 * `<UnlockKey opened={key} onKey={setKey} />`. Says by itself where there is no key yet, or where the
 * page came by plain http. Needs `#styles/form.css`.
 */
export function UnlockKey({ opened, onKey }: Props) {
	const content = useHrKeys();
	const title = useId();
	return (
		<section class="card stack" aria-labelledby={title}>
			<h2 id={title}>{text.title}</h2>
			{opened !== undefined && <Opened opened={opened} onLock={() => onKey(undefined)} />}
			{opened === undefined && content === undefined && <p role="status">{text.loading}</p>}
			{opened === undefined && content !== undefined && (
				<Locked keys={usableKeys(content.keys, dateInWib(Date.now()))} onKey={onKey} />
			)}
			{content?.state === 'visit-only' && content.keys.length > 0 && <p>{text.visitOnly}</p>}
		</section>
	);
}

function Opened({ opened, onLock }: { readonly opened: OpenKey; readonly onLock: () => void }) {
	const place = useRef<HTMLParagraphElement>(null);
	// The form that had the focus is gone.
	useEffect(() => place.current?.focus(), []);
	return (
		<>
			<p ref={place} tabIndex={-1}>
				<strong>{text.opened(opened.issuer.name)}</strong> {text.openedText}
			</p>
			<p class="small quiet">
				{text.fingerprint} <code>{shownFingerprint(opened.kid)}</code>
			</p>
			<button type="button" class="button" data-kind="quiet" onClick={onLock}>
				{text.lock}
			</button>
		</>
	);
}

interface LockedProps {
	readonly keys: readonly KeptKey[];
	readonly onKey: Props['onKey'];
}

function Locked({ keys, onKey }: LockedProps) {
	const id = useId();
	const [kid, setKid] = useState('');
	const key = keys.find((each) => each.kid === kid) ?? keys[0];
	if (globalThis.crypto?.subtle === undefined) {
		return (
			<p class="callout" data-kind="note">
				{text.unsupported}
			</p>
		);
	}
	if (key === undefined) {
		return (
			<p>
				{text.none} <a href={toHref(routes.hrKey)}>{text.make}</a>
			</p>
		);
	}
	return (
		<>
			{keys.length > 1 && (
				<div class="field">
					<label for={`${id}-pilih`}>{text.choose}</label>
					<select
						id={`${id}-pilih`}
						value={key.kid}
						onChange={(event) => setKid(event.currentTarget.value)}
					>
						{keys.map((each) => (
							<option key={each.kid} value={each.kid}>
								{optionOf(each)}
							</option>
						))}
					</select>
				</div>
			)}
			<UnlockForm key={key.kid} kept={key} onKey={onKey} />
		</>
	);
}

function optionOf({ issuer, kid, validUntil }: KeptKey): string {
	const name =
		validUntil === undefined ? issuer.name : text.leaving(issuer.name, longDate(validUntil));
	return text.option(name, shownFingerprint(kid).slice(0, 9));
}

type Fault = keyof typeof text.faults;

interface UnlockFormProps {
	readonly kept: KeptKey;
	readonly onKey: Props['onKey'];
}

function UnlockForm({ kept, onKey }: UnlockFormProps) {
	const id = useId();
	const form = useRef<HTMLFormElement>(null);
	const [passphrase, setPassphrase] = useState('');
	const [fault, setFault] = useState<Fault | undefined>();
	const [isBusy, setBusy] = useState(false);
	const fail = (reason: Fault) => {
		setFault(reason);
		requestAnimationFrame(() => form.current?.querySelector('input')?.focus());
	};
	const open = async () => {
		if (passphrase === '') return fail('empty');
		setBusy(true);
		const { openSealedKey } = await import('#adapters/crypto/issuer-key.ts');
		const result = await openSealedKey(kept, passphrase);
		setBusy(false);
		if (!result.ok) return fail(result.reason);
		const { jwk, kid, issuer } = kept;
		onKey({ jwk, kid, issuer, sign: result.sign });
	};
	const submit = (event: SubmitEvent) => {
		event.preventDefault();
		if (!isBusy) void open();
	};
	return (
		<form class="stack" ref={form} noValidate onSubmit={submit}>
			<PassphraseField
				id={`${id}-frasa`}
				label={text.passphrase}
				hint={text.passphraseHint(kept.issuer.name)}
				value={passphrase}
				fault={fault && text.faults[fault]}
				autocomplete="current-password"
				onInput={(value) => {
					setPassphrase(value);
					setFault(undefined);
				}}
			/>
			<button class="button" aria-disabled={isBusy}>
				{isBusy ? text.opening : text.open}
			</button>
			<p role="status" class="visually-hidden">
				{isBusy ? text.opening : ''}
			</p>
		</form>
	);
}
