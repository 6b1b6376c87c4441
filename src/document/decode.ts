/** What the transport says of a text's encoding. */
export interface Declared {
  /** The HTTP Content-Type or the one an upload came with. */
  contentType: string | null;
}

/** How much of a page is searched for its own declaration, as browsers do. */
const DECLARATION_WINDOW = 1_024;

/**
 * Bytes as text: by byte order mark, else by the HTTP charset, else by the page's own declaration, else UTF-8, else windows-1252.
 * Two corrections of what is declared: bytes that are no UTF-8 are windows-1252, and text declared as windows-1252 (also called
 * latin1 and ascii) that is valid UTF-8 is UTF-8, which chance does not produce.
 */
export function decodeText(bytes: Uint8Array, { contentType }: Declared): string {
  const marked = byMark(bytes);
  if (marked !== null) return marked;
  const charset = encodingNamed(httpCharset(contentType)) ?? encodingNamed(ownCharset(bytes)) ?? 'utf-8';
  if (charset !== 'utf-8' && charset !== 'windows-1252') return new TextDecoder(charset).decode(bytes);
  return strictUtf8(bytes) ?? new TextDecoder('windows-1252').decode(bytes);
}

function byMark(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return new TextDecoder('utf-8').decode(bytes);
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return null;
}

function httpCharset(contentType: string | null): string | null {
  return /;\s*charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(contentType ?? '')?.[1] ?? null;
}

/** `<meta charset>`, `<meta http-equiv … content="…; charset=…">` or an XML declaration. What could be read byte by byte is not UTF-16. */
function ownCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION_WINDOW));
  const named =
    /<meta\s[^>]{0,200}charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(head) ??
    /<\?xml\s[^>]{0,200}encoding\s*=\s*["']([\w.:-]{1,40})/i.exec(head);
  const charset = named?.[1] ?? null;
  return charset?.toLowerCase().startsWith('utf-16') ? 'utf-8' : charset;
}

/** The encoding's own name; null for one that nobody knows. */
function encodingNamed(charset: string | null): string | null {
  if (charset === null) return null;
  try {
    return new TextDecoder(charset).encoding;
  } catch {
    return null;
  }
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
