import { useState } from 'preact/hooks';
import { recapText as text } from '#strings/recap.ts';

interface Props {
	readonly id: string;
	readonly label: string;
	readonly multiple?: boolean;
	readonly accept?: string;
	readonly onDrop: (files: readonly File[]) => void;
}

/** A field for files that also takes what is dropped on it. */
export function DropZone({ id, label, multiple = false, accept, onDrop }: Props) {
	const [isOver, setOver] = useState(false);
	const give = (files: FileList | null | undefined) => {
		setOver(false);
		onDrop([...(files ?? [])]);
	};
	return (
		<div
			class="recap-drop field"
			data-over={isOver}
			onDragOver={(event) => {
				event.preventDefault();
				setOver(true);
			}}
			onDragLeave={() => setOver(false)}
			onDrop={(event) => {
				event.preventDefault();
				give(event.dataTransfer?.files);
			}}
		>
			<label for={id}>{isOver ? text.drop.here : label}</label>
			<input
				id={id}
				type="file"
				multiple={multiple}
				{...(accept === undefined ? {} : { accept })}
				onChange={({ currentTarget }) => {
					give(currentTarget.files);
					currentTarget.value = '';
				}}
			/>
		</div>
	);
}
