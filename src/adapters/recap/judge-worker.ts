import { createJudge, type Judge, type Unjudged } from './judge.ts';
import { ownPort, serve } from './rpc.ts';

let judge: Judge | undefined;

/** One of several that judge side by side. `root`: absolute address of the site. */
serve(ownPort(), {
	judge: (root: string, intakes: readonly Unjudged[]) => (judge ??= createJudge(root))(intakes),
});
