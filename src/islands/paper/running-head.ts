import { setRunningText } from './running-text.ts';

/** Printed pages name the course in their margin. */
const head = document.querySelector<HTMLElement>('[data-running-head]')?.dataset['runningHead'];
if (head !== undefined) setRunningText({ head, codes: '' });
