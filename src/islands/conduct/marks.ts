/** A sign that the page itself holds in a template: the same drawing as in its static parts. */
export function mark(name: string): Node {
	const template = document.querySelector<HTMLTemplateElement>('[data-marks]');
	const found = template?.content.querySelector(`[data-mark="${name}"] > svg`);
	return found?.cloneNode(true) ?? document.createDocumentFragment();
}
