export { refusalOf, SignedResult } from './SignedResult.tsx';
export { verifySignedText } from './verify-signed-text.ts';
