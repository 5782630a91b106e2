/** Hands texts and files to other programs. None of these ever rejects; `false` where it cannot be. */

/** To the clipboard, which pages without https have none of. */
export async function copyText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return false;
	}
}

/** Can this browser hand this to an app of the person's choice? */
export function canShare(data: ShareData): boolean {
	try {
		return typeof navigator.share === 'function' && (navigator.canShare?.(data) ?? true);
	} catch {
		return false;
	}
}

/** Opens the list of apps. `false` also where the person closed it. */
export async function shareData(data: ShareData): Promise<boolean> {
	try {
		await navigator.share(data);
		return true;
	} catch {
		return false;
	}
}

/** Link that opens WhatsApp with this text, and with this number where there is one. */
export function whatsappHref(text: string, number = ''): string {
	return `https://wa.me/${number}?text=${encodeURIComponent(text)}`;
}

/** Link that opens a mail program. Lines end as RFC 6068 section 5 asks. */
export function mailHref(
	mail: { readonly subject: string; readonly body: string },
	to = '',
): string {
	const body = mail.body.replaceAll('\n', '\r\n');
	return `mailto:${to}?subject=${encodeURIComponent(mail.subject)}&body=${encodeURIComponent(body)}`;
}

/** A text as a file for the list of apps. */
export function textFile(name: string, text: string): File {
	return new File([text], name, { type: 'text/plain' });
}
