import { decodeText } from '../document/decode.ts';

/**
 * The text of a feed's bytes. Characters that no XML may hold are dropped, and windows-1252 signs that were declared as
 * something else are put right. Never throws.
 */
export function decodeFeed(bytes: Uint8Array, contentType: string | null): string {
  return decodeText(bytes, { contentType })
    .replaceAll(/[\u0080-\u009f]/g, asWindows1252)
    .replaceAll(/[\0-\u0008\u000b\u000c\u000e-\u001f]/g, '');
}

function asWindows1252(control: string): string {
  return new TextDecoder('windows-1252').decode(Uint8Array.of(control.charCodeAt(0)));
}
