import { useId, useRef, useState } from 'preact/hooks';
import { hrKeys } from '#adapters/storage/hr-keys.ts';
import { toHref } from '#adapters/site/to-href.ts';
import { isCalendarDay } from '#domain/calendar-day.ts';
import { readCertificate } from '#domain/credential/certificate-token.ts';
import { revocationLines } from '#domain/issuer/issuer-yaml.ts';
import { isReason } from '#domain/issuer/reason.ts';
import { dateInWib } from '#domain/record/certificate.ts';
import { DayField } from '#islands/form/DayField.tsx';
import { TextField } from '#islands/form/TextField.tsx';
import { useHrKeys } from '#islands/issuer/use-hr-keys.ts';
import { routes } from '#routes';
import { countersignText as text } from '#strings/countersign.ts';
import type { CountersignProps } from './CountersignPanel.tsx';
import type { SignedCandidate } from './return-files.ts';

interface Props {
	readonly candidate: SignedCandidate;
	readonly save: CountersignProps['save'];
	readonly onBack: () => void;
}

/** Takes a certificate back; where that is done, the lines that publish it. */
export function RevokeSigned({ candidate, save, onBack }: Props) {
	const issuer = useIssuer(candidate.signed.certificate);
	const { revoked } = candidate.signed;
	if (revoked === undefined) return <RevokeForm {...{ candidate, save, onBack, issuer }} />;
	const { certificate } = candidate.attempt;
	const lines = revocationLines({ certificate, ...revoked });
	return (
		<div class="stack">
			<p>{issuer === undefined ? text.yamlUnknown : text.yaml(issuer)}</p>
			<pre class="countersign-yaml">
				<code>{['revocations:', ...lines].join('\n')}</code>
			</pre>
			<p class="small">
				{text.published} <a href={toHref(routes.hrKey)}>{text.keyPage}</a>.
			</p>
		</div>
	);
}

interface FormProps extends Props {
	readonly issuer: string | undefined;
}

function RevokeForm({ candidate, save, onBack, issuer }: FormProps) {
	const id = useId();
	const form = useRef<HTMLFormElement>(null);
	const today = dateInWib(Date.now());
	const [on, setOn] = useState(today);
	const [reason, setReason] = useState('');
	const [faults, setFaults] = useState<{ readonly on?: string; readonly reason?: string }>({});
	const submit = (event: SubmitEvent) => {
		event.preventDefault();
		const found = {
			...(!(isCalendarDay(on) && on <= today) && { on: text.dayFault }),
			...(!isReason(reason) && { reason: text.reasonFault }),
		};
		setFaults(found);
		if (Object.keys(found).length === 0) {
			void revoke({ candidate, save, issuer }, { on, reason: reason.trim() });
			return;
		}
		requestAnimationFrame(() =>
			form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
		);
	};
	return (
		<form class="stack" ref={form} noValidate onSubmit={submit}>
			<p>{text.revokeText}</p>
			<DayField
				id={`${id}-hari`}
				label={text.day}
				hint=""
				value={on}
				fault={faults.on}
				max={today}
				onInput={setOn}
			/>
			<TextField
				id={`${id}-alasan`}
				label={text.reason}
				hint={text.reasonHint}
				value={reason}
				fault={faults.reason}
				onInput={setReason}
			/>
			<div class="actions">
				<button class="button">{text.confirm}</button>
				<button type="button" class="button" data-kind="quiet" onClick={onBack}>
					{text.back}
				</button>
			</div>
		</form>
	);
}

/** Marks it in the cohort, and writes it down for the agency's file where its key is here. */
async function revoke(
	{ candidate, save, issuer }: Omit<FormProps, 'onBack'>,
	revoked: NonNullable<SignedCandidate['signed']['revoked']>,
): Promise<void> {
	const { certificate } = candidate.attempt;
	// Another tab, or a save that was broken off, may have said a day and a reason already.
	const { on, reason } =
		issuer === undefined
			? revoked
			: await hrKeys().firstRevocation({ issuer, certificate, ...revoked });
	await save({ [certificate]: { ...candidate.signed, revoked: { on, reason } } });
}

/** Id of the agency whose key signed, where this browser has the key. */
function useIssuer(token: string): string | undefined {
	const content = useHrKeys();
	const read = readCertificate(token);
	if (!read.ok) return undefined;
	return content?.keys.find(({ kid }) => kid === read.certificate.kid)?.issuer.id;
}
