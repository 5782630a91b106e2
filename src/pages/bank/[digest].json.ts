import type { APIRoute, GetStaticPaths } from 'astro';
import { listBanks } from '#catalog/banks.ts';

/** Every bank that was ever released: what a certificate is replayed on. */
export const getStaticPaths = (async () => {
	const banks = await listBanks();
	return banks.map(({ digest, bank }) => ({
		params: { digest: digest.slice(0, 16) },
		props: { digest, bank },
	}));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ digest: string; bank: unknown }> = ({ props }) =>
	new Response(JSON.stringify({ digest: props.digest, bank: props.bank }));
