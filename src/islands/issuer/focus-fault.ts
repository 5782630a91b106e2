import type { RefObject } from 'preact';

/** Once they are drawn, takes the person to the first field that needs mending. */
export function focusFault(form: RefObject<HTMLElement>): void {
	requestAnimationFrame(() =>
		form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
	);
}
