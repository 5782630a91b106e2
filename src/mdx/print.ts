/**
 * The words of a lesson on paper: those of `index.ts`, whose styles print them open, and in place of
 * some a form with nothing to tap.
 */
export * from './index.ts';
export { default as Check } from './PrintCheck.astro';
export { default as ConductList } from './PrintConductList.astro';
export { default as h2 } from './PrintH2.astro';
export { default as h3 } from './PrintH3.astro';
