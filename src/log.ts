import { pino, type Logger } from 'pino';

/** JSON lines; for a person at a terminal, readable ones. Secrets never reach it: tokens are cut out of what is logged. */
export function createLog(level: string, secrets: readonly string[]): Logger {
  return pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: describeError },
    hooks: {
      streamWrite: (line) => secrets.reduce((text, secret) => text.replaceAll(secret, '[secret]'), line),
    },
    ...(process.stdout.isTTY ? { transport: { target: 'pino-pretty' } } : {}),
  });
}

/**
 * What helps to find a fault, and nothing more: an error of Discord's also carries the request's address with the
 * interaction's token, and its body with what a person wrote.
 */
export function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { name, message, stack, cause } = error;
  const { code, status, method } = error as { code?: unknown; status?: unknown; method?: unknown };
  return {
    type: name,
    message,
    ...(code === undefined ? {} : { code }),
    ...(status === undefined ? {} : { status }),
    ...(method === undefined ? {} : { method }),
    stack,
    ...(cause === undefined ? {} : { cause: describeError(cause) }),
  };
}
