import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import busboy from 'busboy';
import { refuse } from './discord-error.ts';

export interface UploadedFile {
  /** The part's name: `files[0]`. */
  field: string;
  name: string;
  contentType: string;
  bytes: Buffer;
}

export interface HttpRequest {
  method: string;
  /** Decoded, so that `%40original` reads `@original`. */
  path: string;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
  /** The JSON body, or the `payload_json` part of a form; undefined where there is none. */
  body: unknown;
  files: UploadedFile[];
}

/** Discord refuses larger requests (resources/message.mdx). */
const LARGEST_BODY = 25 * 1024 * 1024;

/** Reads a whole request. Throws DiscordError for a body that is too large or is no JSON. */
export async function readRequest(message: IncomingMessage): Promise<HttpRequest> {
  const url = new URL(message.url ?? '/', 'http://sandbox.invalid');
  const form = await readForm(message);
  return {
    method: message.method ?? 'GET',
    path: decodePath(url.pathname),
    query: url.searchParams,
    headers: message.headers,
    ...form,
  };
}

type Form = Pick<HttpRequest, 'body' | 'files'>;

async function readForm(message: IncomingMessage): Promise<Form> {
  const type = message.headers['content-type'] ?? '';
  const raw = await readBytes(message);
  if (type.startsWith('multipart/form-data')) return readMultipart(raw, message.headers);
  return { body: raw.length === 0 ? undefined : parseJson(raw.toString('utf8')), files: [] };
}

async function readBytes(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message as AsyncIterable<Buffer>) {
    size += chunk.length;
    // The rest is still read: a connection closed in mid-upload would hide the answer from the client.
    if (size <= LARGEST_BODY) chunks.push(chunk);
  }
  if (size > LARGEST_BODY) throw refuse.entityTooLarge();
  return Buffer.concat(chunks);
}

function readMultipart(raw: Buffer, headers: IncomingHttpHeaders): Promise<Form> {
  return new Promise((resolve, reject) => {
    const form: Form = { body: undefined, files: [] };
    const parser = busboy({ headers, defParamCharset: 'utf8', limits: { fieldSize: LARGEST_BODY } });
    parser.on('field', (name, value) => {
      if (name !== 'payload_json') return;
      try {
        form.body = parseJson(value);
      } catch (error) {
        reject(error);
      }
    });
    parser.on('file', (field, stream, info) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        form.files.push({ field, name: info.filename ?? '', contentType: info.mimeType, bytes: Buffer.concat(chunks) });
      });
    });
    parser.on('error', () => reject(refuse.invalidJson()));
    parser.on('close', () => resolve(form));
    parser.end(raw);
  });
}

function parseJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    throw refuse.invalidJson();
  }
}

function decodePath(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    throw refuse.notFound();
  }
}
