/**
 * The text of a feed's bytes: by byte order mark, else the HTTP charset, else the XML declaration, else UTF-8, else
 * windows-1252. Characters that no XML may hold are dropped, and windows-1252 signs that were declared as something else
 * are put right. Never throws.
 */
export function decodeFeed(bytes: Uint8Array, contentType: string | null): string {
  const text =
    byMark(bytes) ?? byName(bytes, httpCharset(contentType)) ?? byName(bytes, xmlCharset(bytes)) ?? guess(bytes);
  return text.replaceAll(/[\u0080-\u009f]/g, asWindows1252).replaceAll(/[\0-\u0008\u000b\u000c\u000e-\u001f]/g, '');
}

function byMark(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return new TextDecoder('utf-8').decode(bytes);
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return null;
}

function byName(bytes: Uint8Array, charset: string | null): string | null {
  if (charset === null) return null;
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return null; // no such charset
  }
}

function httpCharset(contentType: string | null): string | null {
  return /charset\s?=\s?["']?([\w.:-]+)/i.exec(contentType ?? '')?.[1] ?? null;
}

function xmlCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 300));
  const charset = /<\?xml[^>]{0,200}\sencoding\s?=\s?["']([\w.:-]+)/i.exec(head)?.[1] ?? null;
  // A declaration that could be read byte by byte is not UTF-16, whatever it says.
  return charset?.toLowerCase().startsWith('utf-16') ? null : charset;
}

function guess(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function asWindows1252(control: string): string {
  return new TextDecoder('windows-1252').decode(Uint8Array.of(control.charCodeAt(0)));
}
