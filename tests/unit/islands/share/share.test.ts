import { expect, test } from 'vitest';
import { mailHref, whatsappHref } from '#islands/share/share.ts';

test('a text goes whole through a link to WhatsApp, with a number or without', () => {
	const text = 'Hasil: 100% & lulus\n#kode+lain';
	const link = new URL(whatsappHref(text, '6281234567890'));
	expect([link.origin, link.pathname]).toEqual(['https://wa.me', '/6281234567890']);
	expect(link.searchParams.get('text')).toBe(text);
	expect(new URL(whatsappHref(text)).pathname).toBe('/');
});

test('nothing in a text adds a recipient to a mail', () => {
	const link = new URL(
		mailHref({ subject: 'a&bcc=x@y.id', body: 'satu\ndua' }, 'sdm@contoh.go.id'),
	);
	expect(link.pathname).toBe('sdm@contoh.go.id');
	expect([...link.searchParams]).toEqual([
		['subject', 'a&bcc=x@y.id'],
		['body', 'satu\r\ndua'],
	]);
});
