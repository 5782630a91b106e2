import { element } from '#islands/law/element.ts';
import { askText } from '#strings/conduct.ts';
import { phaseTitle, roleName, type Scene } from './scene.ts';

/** What was read from the sentence, for everybody to see and to take away. */
export function renderChips(scene: Scene): HTMLElement[] {
	const { understood, role } = scene;
	const chips = [
		...(understood.role ? [chip('role', roleName(role))] : []),
		...(understood.phase ? [chip('phase', phaseTitle(scene))] : []),
	];
	return chips.length === 0 ? [] : [element('span', {}, [askText.understood]), ...chips];
}

const chip = (kind: 'role' | 'phase', name: string) =>
	element('button', { type: 'button', 'data-drop': kind, 'aria-label': askText.drop(name) }, [
		name,
		element('span', { 'aria-hidden': 'true' }, ['×']),
	]);
