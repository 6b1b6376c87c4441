/** One HTTP answer, not yet sent. `json` is kept apart from its bytes so that the request log can show it. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  json?: unknown;
  bytes?: Uint8Array;
}

export function json(body: unknown, status = 200): Answer {
  return { status, headers: { 'Content-Type': 'application/json; charset=utf-8' }, json: body };
}

export function noContent(): Answer {
  return { status: 204, headers: {} };
}

export function bytes(body: Uint8Array, contentType: string, headers: Record<string, string> = {}): Answer {
  return { status: 200, headers: { 'Content-Type': contentType, ...headers }, bytes: body };
}

export function text(body: string, contentType: string, headers: Record<string, string> = {}): Answer {
  return bytes(Buffer.from(body), contentType, headers);
}

/** The bytes that go over the wire. */
export function payloadOf(answer: Answer): Uint8Array {
  if (answer.bytes) return answer.bytes;
  return answer.json === undefined ? new Uint8Array() : Buffer.from(JSON.stringify(answer.json));
}
