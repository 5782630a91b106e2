import { TextField } from '#islands/form/TextField.tsx';
import { paperText as text } from '#strings/paper.ts';
import { faultId } from './paper-faults.ts';
import type { ReadSheet, SheetField, TypedSheet } from './read-sheet.ts';

interface Props {
	readonly typed: TypedSheet;
	readonly faults: ReadSheet['faults'];
	readonly onChange: (part: Partial<TypedSheet>) => void;
}

/** The fields that an answer sheet is typed into, in the order in which the paper shows them. */
export function SheetFields({ typed, faults, onChange }: Props) {
	const faultOf = (field: SheetField) => faults.find((fault) => fault.field === field)?.message;
	return (
		<>
			<TextField
				id="kode-lembar"
				label={text.code}
				hint={text.codeHint}
				value={typed.code}
				fault={faultOf('code')}
				onInput={(code) => onChange({ code })}
			/>
			<TextField
				id="kode-bank"
				label={text.bank}
				hint={text.bankHint}
				value={typed.bank}
				fault={faultOf('bank')}
				onInput={(bank) => onChange({ bank })}
			/>
			<TimeFields typed={typed} fault={faultOf('time')} onChange={onChange} />
			<AnswersField {...{ typed, faults, onChange }} />
		</>
	);
}

interface TimeProps extends Pick<Props, 'typed' | 'onChange'> {
	readonly fault: string | undefined;
}

/** Two fields that one fault is about: a start alone is never wrong. */
function TimeFields({ typed, fault, onChange }: TimeProps) {
	return (
		<fieldset class="field paper-times">
			<legend>{text.times}</legend>
			{(['start', 'end'] as const).map((field) => (
				<label key={field}>
					<span>{text[field]}</span>
					<input
						type="datetime-local"
						value={typed[field]}
						aria-describedby={fault === undefined ? 'waktu-petunjuk' : 'waktu-salah waktu-petunjuk'}
						aria-invalid={fault !== undefined}
						onInput={(event) => onChange({ [field]: event.currentTarget.value })}
					/>
				</label>
			))}
			{fault !== undefined && (
				<p class="field-fault" id="waktu-salah">
					{fault}
				</p>
			)}
			<p class="small quiet" id="waktu-petunjuk">
				{text.timeHint}
			</p>
		</fieldset>
	);
}

/** What is wrong with answers is said where they are shown back, one fault per item. */
function AnswersField({ typed, faults, onChange }: Props) {
	const unread = faults.flatMap(({ field }, index) => (field === 'answers' ? faultId(index) : []));
	return (
		<div class="field">
			<label for="jawaban">{text.answers}</label>
			<p class="small quiet" id="jawaban-petunjuk">
				{text.answersHint}
			</p>
			<textarea
				id="jawaban"
				rows={4}
				spellcheck={false}
				autocapitalize="characters"
				autocomplete="off"
				aria-describedby={[...unread, 'jawaban-petunjuk'].join(' ')}
				aria-invalid={unread.length > 0}
				value={typed.answers}
				onInput={(event) => onChange({ answers: event.currentTarget.value })}
			/>
		</div>
	);
}
