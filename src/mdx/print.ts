/** The words of a lesson on paper: the same names as in `index.ts`, with nothing to tap or unfold. */
export { default as Callout } from './Callout.astro';
export { default as Check } from './PrintCheck.astro';
export { default as Cite } from './Cite.astro';
export { default as ConductList } from './PrintConductList.astro';
export { default as ElectionDates } from './ElectionDates.astro';
export { default as PhaseList } from './PhaseList.astro';
export { default as PhaseRules } from './PhaseRules.astro';
export { default as Situation } from './Situation.astro';
export { default as Statistic } from './Statistic.astro';
export { default as Term } from './Term.astro';
export { default as h2 } from './PrintH2.astro';
export { default as h3 } from './PrintH3.astro';
export { default as table } from './Table.astro';
export { default as td } from './Td.astro';
export { default as th } from './Th.astro';
