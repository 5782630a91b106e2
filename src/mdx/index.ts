/** The only components a lesson may use. Lessons never import; the lesson page hands these in. */
export { default as Callout } from './Callout.astro';
export { default as Card } from './Card.astro';
export { default as CaseCard } from './CaseCard.astro';
export { default as Check } from './Check.astro';
export { default as Cite } from './Cite.astro';
export { default as ConductList } from './ConductList.astro';
export { default as ElectionDates } from './ElectionDates.astro';
export { default as FindViolation } from './FindViolation.astro';
export { default as Flashcards } from './Flashcards.astro';
export { default as KeyPoints } from './KeyPoints.astro';
export { default as LawComparison } from './LawComparison.astro';
export { default as Part } from './Part.astro';
export { default as PhaseList } from './PhaseList.astro';
export { default as PhaseRules } from './PhaseRules.astro';
export { default as PhaseTimeline } from './PhaseTimeline.astro';
export { default as Reflection } from './Reflection.astro';
export { default as Reveal } from './Reveal.astro';
export { default as SanctionLadder } from './SanctionLadder.astro';
export { default as Scenario } from './Scenario.astro';
export { default as Situation } from './Situation.astro';
export { default as Sorter } from './Sorter.astro';
export { default as Statistic } from './Statistic.astro';
export { default as Term } from './Term.astro';
// Markdown's own elements, replaced because of the content security policy and small screens.
export { default as table } from './Table.astro';
export { default as td } from './Td.astro';
export { default as th } from './Th.astro';
