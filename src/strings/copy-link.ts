/** Of the button that copies a page's address. */
export const copyLinkText = {
	copy: 'Salin tautan',
	copied: 'Tautan disalin.',
	byHand: 'Salin tautan ini:',
} as const;
