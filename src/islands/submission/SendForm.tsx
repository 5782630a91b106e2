import { useRef } from 'preact/hooks';
import type { Person } from '#domain/learning/learner-data.ts';
import { RadioChoice } from '#islands/form/RadioChoice.tsx';
import { TextField } from '#islands/form/TextField.tsx';
import { certificateText } from '#strings/certificate.ts';
import { submissionText as text } from '#strings/submission.ts';
import { useSendForm, type SendChoice } from './use-send-form.ts';

interface Props {
	/** What was typed for an earlier certificate or result. */
	readonly person: Person | undefined;
	/** How many attempts there are. */
	readonly count: number;
	/** Is there more than the best and the latest? */
	readonly hasMore: boolean;
	/** `false` where a file without a signature has no place for a NIP. */
	readonly withNip: boolean;
	readonly onReady: (choice: SendChoice) => void;
}

/** Who sends, and which attempts. Faults are named beside their field; the first takes the focus. */
export function SendForm({ person, count, hasMore, withNip, onReady }: Props) {
	const { fieldOf, check, faultCount, ...chosen } = useSendForm(person);
	const form = useRef<HTMLFormElement>(null);
	const submit = (event: SubmitEvent) => {
		event.preventDefault();
		const choice = check();
		if (choice !== undefined) {
			onReady(choice);
			return;
		}
		requestAnimationFrame(() =>
			form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
		);
	};
	return (
		<form class="stack" onSubmit={submit} noValidate ref={form}>
			<TextField
				{...fieldOf('name')}
				id="kirim-nama"
				label={certificateText.name}
				hint={text.whoHint}
				autocomplete="name"
			/>
			<TextField
				{...fieldOf('agency')}
				id="kirim-instansi"
				label={certificateText.agency}
				hint={text.whoHint}
				autocomplete="organization"
			/>
			{hasMore ? (
				<RadioChoice
					legend={text.selection}
					name="kirim-percobaan"
					options={text.selections}
					value={chosen.selection}
					onChoose={chosen.setSelection}
				/>
			) : (
				<p>{text.only(count)}</p>
			)}
			{withNip && (
				<NipChoice {...fieldOf('nip')} isSent={chosen.sendsNip} onToggle={chosen.setSendsNip} />
			)}
			<p role="status">{faultCount > 0 && certificateText.fixFields(faultCount)}</p>
			<p class="actions">
				<button class="button">{text.next}</button>
			</p>
		</form>
	);
}

interface NipProps {
	readonly isSent: boolean;
	readonly onToggle: (isSent: boolean) => void;
	readonly value: string;
	readonly fault: string | undefined;
	readonly onInput: (nip: string) => void;
}

/** A NIP goes only by the learner's own tick. */
function NipChoice({ isSent, onToggle, ...field }: NipProps) {
	return (
		<>
			<label class="tick">
				<input
					type="checkbox"
					checked={isSent}
					onChange={({ currentTarget }) => onToggle(currentTarget.checked)}
				/>
				<span>{text.nipBox}</span>
			</label>
			{isSent ? (
				<TextField
					id="kirim-nip"
					label={text.nip}
					hint={text.nipHint}
					inputMode="numeric"
					{...field}
				/>
			) : (
				<p class="small quiet">{text.nipHint}</p>
			)}
		</>
	);
}
