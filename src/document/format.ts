/** How files that Assay does not read begin, in hex, and how people call them. */
const SIGNATURES: readonly (readonly [start: string, type: string])[] = [
  ['504b0304', 'ZIP'],
  ['d0cf11e0a1b11ae1', 'Word 97'],
  ['7b5c727466', 'RTF'],
  ['89504e47', 'PNG'],
  ['ffd8ff', 'JPEG'],
  ['47494638', 'GIF'],
  ['52494646', 'WebP'],
  ['1f8b', 'gzip'],
  ['377abcaf271c', '7z'],
  ['52617221', 'RAR'],
  ['25215053', 'PostScript'],
];
/** Enough to tell text from anything else. */
const SAMPLE = 4_096;

/** How far into a file other bytes may stand before a PDF's first line (ISO 32000-1, annex H.3.4.1). */
const PDF_START = 1_024;

/** Whether these are the bytes of a PDF, whatever they are called. */
export function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, PDF_START)).includes('%PDF-');
}

/** What kind of file this is when it is not text: a name for people. null when it may be text. */
export function foreignType(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('hex');
  const known = SIGNATURES.find(([signature]) => start.startsWith(signature));
  if (known !== undefined) return known[1];
  const isWide = start.startsWith('fffe') || start.startsWith('feff');
  return !isWide && bytes.subarray(0, SAMPLE).includes(0) ? 'binary' : null;
}

/**
 * Whether a text is a web page, whatever its name says: it begins as one, or tags run through it.
 * A pasted text may speak of "<5 g/t" or hold an address in angle brackets.
 */
export function looksLikeHtml(text: string): boolean {
  const head = text.slice(0, SAMPLE * 4);
  if (/^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,2000}-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i.test(head))
    return true;
  const tags = head.match(
    /<(?:p|div|span|table|tr|td|br|h[1-6]|ul|li|b|strong|font|article|section|meta|title|script|img|a\s+href)\b[^<>]{0,500}>/gi,
  );
  return (tags?.length ?? 0) >= 3;
}

/** Whether there is a tag in it at all: enough for a text that is said to be a web page. */
export function holdsTags(text: string): boolean {
  return /<\/?[a-z][a-z\d]{0,10}(?:\s[^<>]{0,500})?>/i.test(text);
}
