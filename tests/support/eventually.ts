import { vi } from 'vitest';

/** Resolves once this holds; gives a busy machine far longer than Vitest's second. */
export const eventually = <T>(check: () => T | Promise<T>): Promise<T> =>
	vi.waitFor(check, { timeout: 30_000, interval: 10 });
