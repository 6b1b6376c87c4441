import { parseArgs } from 'node:util';

export interface DemoFlags {
  port: number;
  data: string;
  bot: boolean;
  quiet: boolean;
}

export const USAGE = 'npm run demo -- [--port N] [--data DIR] [--no-bot] [--quiet]';

/** Reads the flags. Throws an Error whose message is one line for the person at the terminal. */
export function readFlags(args: string[]): DemoFlags {
  const { values } = parseArgs({
    args,
    options: {
      port: { type: 'string', default: '4600' },
      data: { type: 'string', default: 'data/demo' },
      'no-bot': { type: 'boolean', default: false },
      quiet: { type: 'boolean', default: false },
    },
  });
  const port = Number(values.port);
  if (!/^\d{1,5}$/.test(values.port) || port > 65_535)
    throw new Error(`--port: ${values.port} is no port (0 to 65535)`);
  if (values.data === '') throw new Error('--data: the folder is missing');
  return { port, data: values.data, bot: !values['no-bot'], quiet: values.quiet };
}
