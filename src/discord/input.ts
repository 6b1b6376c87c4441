import { UserError } from '../user-error.ts';
import { MAX_ATTACHMENT_BYTES, tooLarge, type AttachmentInfo } from './attachment.ts';
import { LIMITS } from './limits.ts';

/** What a person gave to be read. */
export type Input =
  { kind: 'text'; text: string } | { kind: 'link'; url: string } | { kind: 'file'; file: AttachmentInfo };

/** Endings that Assay reads. A file without an ending is judged by its content. */
const READABLE = /\.(?:txt|text|html?|pdf)$/i;
const ENDING = /\.[a-z\d]{1,10}$/i;
const LINK = /https?:\/\/[^\s<>()[\]"']{1,2000}/gi;
/** With fewer words than this around it, a link is what a message is about. */
const MIN_RELEASE_LENGTH = 280;

/** Refuses what can be refused by name and size alone, before anything is acknowledged or fetched. Throws wrong_type, too_large. */
export function checkFile({ name, size }: AttachmentInfo): void {
  const ending = ENDING.exec(name)?.[0];
  if (ending !== undefined && !READABLE.test(name)) throw new UserError('wrong_type', { type: ending.toLowerCase() });
  if (size > MAX_ATTACHMENT_BYTES) throw tooLarge();
}

/** Refuses a link that is none. Throws bad_link; which hosts may be opened is for the fetch to decide. */
export function checkLink(link: string): string {
  const url = URL.parse(link.trim());
  if (url === null || !/^https?:$/.test(url.protocol)) throw new UserError('bad_link', { link });
  return url.href;
}

/** What there is to read in somebody's message: a file, else a long text, else a link, else the text. Throws nothing_to_read. */
export function inputOfMessage(message: {
  content: string;
  attachments: AttachmentInfo[];
  embedUrls: string[];
}): Input {
  const file = message.attachments.find(({ name }) => READABLE.test(name));
  if (file !== undefined) return { kind: 'file', file };
  const text = message.content.trim();
  const links = [...(text.match(LINK) ?? []), ...message.embedUrls];
  const [url] = links;
  if (url !== undefined && text.replaceAll(LINK, '').length < MIN_RELEASE_LENGTH)
    return { kind: 'link', url: checkLink(url) };
  if (text !== '') return { kind: 'text', text };
  const [other] = message.attachments;
  if (other !== undefined) return { kind: 'file', file: other };
  throw new UserError('nothing_to_read');
}

/** The two halves of a paste. A first half as long as its box was cut by the box, perhaps inside a word. */
export function joinPaste(start: string, rest: string): string {
  const separator = start.length >= LIMITS.textInput || rest === '' ? '' : '\n\n';
  return `${start}${separator}${rest}`;
}
