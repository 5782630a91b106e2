import type { ComponentChildren } from 'preact';

/** What ties a control to its label, its hint and its fault. */
export interface ControlOfField {
	readonly id: string;
	readonly 'aria-describedby': string;
	readonly 'aria-invalid': boolean;
}

interface Props {
	readonly id: string;
	readonly label: string;
	readonly hint: string;
	readonly fault: string | undefined;
	/** Draws the control. */
	readonly children: (control: ControlOfField) => ComponentChildren;
}

/** A control under its label and its hint, and above it what is wrong with what it holds. */
export function Field({ id, label, hint, fault, children }: Props) {
	const hintId = `${id}-petunjuk`;
	const faultId = `${id}-salah`;
	return (
		<div class="field">
			<label for={id}>{label}</label>
			<p class="small quiet" id={hintId}>
				{hint}
			</p>
			{fault !== undefined && (
				<p class="field-fault" id={faultId}>
					{fault}
				</p>
			)}
			{children({
				id,
				'aria-describedby': fault === undefined ? hintId : `${faultId} ${hintId}`,
				'aria-invalid': fault !== undefined,
			})}
		</div>
	);
}
