/** A press that moves less than this is a click, in px. */
const SLACK = 8;

interface Drag {
	/** What moves with the pointer. */
	readonly moved: HTMLElement;
	/** What is under the pointer as it goes, and `null` at the end. */
	readonly onOver: (under: Element | null) => void;
	readonly onDrop: (under: Element | null) => void;
}

/**
 * Lets a mouse or a pen drag something by its handle. A finger scrolls the page instead: it taps.
 * Escape lets go. A click that ends a drag does not count as one.
 */
export function makeDraggable(handle: HTMLElement, { moved, onOver, onDrop }: Drag): void {
	let from: { readonly x: number; readonly y: number } | undefined;
	let isDragging = false;
	const under = ({ clientX, clientY }: PointerEvent) => document.elementFromPoint(clientX, clientY);
	const end = () => {
		from = undefined;
		moved.style.translate = '';
		delete moved.dataset['dragging'];
		onOver(null);
		// The click that follows is dispatched before the next task.
		setTimeout(() => (isDragging = false));
	};

	handle.addEventListener('pointerdown', ({ pointerType, pointerId, button, pageX, pageY }) => {
		if (pointerType === 'touch' || button !== 0) return;
		from = { x: pageX, y: pageY };
		// At once: the first move of a fast hand can already be beyond the handle.
		handle.setPointerCapture(pointerId);
	});
	handle.addEventListener('pointermove', (event) => {
		if (from === undefined) return;
		// Of the page, so that what is dragged stays under the pointer while the page scrolls.
		const [x, y] = [event.pageX - from.x, event.pageY - from.y];
		if (!isDragging && Math.hypot(x, y) < SLACK) return;
		isDragging = true;
		moved.dataset['dragging'] = '';
		moved.style.translate = `${x}px ${y}px`;
		onOver(under(event));
	});
	handle.addEventListener('pointerup', (event) => {
		const target = isDragging && from !== undefined ? under(event) : undefined;
		end();
		if (target !== undefined) onDrop(target);
	});
	handle.addEventListener('pointercancel', end);
	handle.addEventListener('keydown', ({ key }) => {
		if (key === 'Escape' && from !== undefined) end();
	});
	handle.addEventListener(
		'click',
		(event) => {
			if (isDragging) event.stopImmediatePropagation();
		},
		{ capture: true },
	);
}
