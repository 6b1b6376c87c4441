import { z } from 'zod';
import { likelyMisspelling } from './config-misspelling.ts';

export const DISCORD_API_URL = 'https://discord.com/api';

/** A wrong or unknown variable. The message is one line for the operator that names it and says what is expected. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** "a, b c" as its parts. */
const listOf = <Item extends z.ZodType<string, string>>(item: Item) =>
  z
    .string()
    .transform((text) => text.split(/[\s,]+/).filter((part) => part !== ''))
    .pipe(z.array(item));

const webUrl = (expected: string) => z.url({ protocol: /^https?$/, error: expected });

/** discord.js puts the version behind the API's address itself. */
const apiUrl = webUrl('an http(s) address, like https://discord.com/api').transform((url) =>
  url.replace(/\/{1,9}$/, '').replace(/\/v\d{1,3}$/, ''),
);

const origin = webUrl('web origins separated by commas, like https://news.example.com').transform(
  (url) => new URL(url).origin,
);

const SECONDS = 'a whole number of seconds from 1 to 3600';

/** Each variable as it stands in `.env.example`. An empty value counts as not given. */
const Variables = z.object({
  DISCORD_TOKEN: z.string().nullable().default(null),
  DISCORD_API_URL: apiUrl.default(DISCORD_API_URL),
  DATABASE_URL: z.string().default('data/assay.sqlite'),
  CONTACT: z
    .string()
    .includes('@', { error: 'a name and a mail address, like Jo Doe jo@example.com' })
    .nullable()
    .default(null),
  LINK_ALLOW: listOf(origin).default([]),
  FEEDS: listOf(webUrl('http(s) addresses of feeds, separated by commas')).default([]),
  POLL_SECONDS: z.coerce
    .number({ error: SECONDS })
    .int({ error: SECONDS })
    .min(1, { error: SECONDS })
    .max(3600, { error: SECONDS })
    .default(60),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], {
      error: 'one of trace, debug, info, warn, error, fatal, silent',
    })
    .default('info'),
});

export const VARIABLES: readonly string[] = Object.keys(Variables.shape);

export interface Config {
  /** null when it is not set: only the bot itself needs one. */
  discordToken: string | null;
  /** Without version and trailing slash. */
  discordApiUrl: string;
  databaseUrl: string;
  /** Name and mail for User-Agents. */
  contact: string | null;
  /** Origins that `/extract link:` may open although they are not public https. */
  linkAllow: string[];
  /** Feed addresses that are read for every ticker. */
  feeds: string[];
  pollSeconds: number;
  logLevel: z.infer<typeof Variables>['LOG_LEVEL'];
}

/** Reads the environment. Throws a ConfigError for a value that is wrong and for a name that looks like a misspelt one of ours. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(
    Object.entries(env)
      .map(([name, value]) => [name, value?.trim()])
      .filter(([, value]) => value !== undefined && value !== ''),
  ) as Record<string, string>;
  const { data, error } = Variables.safeParse(given);
  const problems = [...misspellings(given), ...(error?.issues ?? []).map(problemOf)];
  if (data === undefined || problems.length > 0) throw new ConfigError([...new Set(problems)].join('; '));
  return {
    discordToken: data.DISCORD_TOKEN,
    discordApiUrl: data.DISCORD_API_URL,
    databaseUrl: data.DATABASE_URL,
    contact: data.CONTACT,
    linkAllow: data.LINK_ALLOW,
    feeds: data.FEEDS,
    pollSeconds: data.POLL_SECONDS,
    logLevel: data.LOG_LEVEL,
  };
}

/** The value is not repeated: it may be a secret in the wrong place. */
function problemOf({ path, message }: z.core.$ZodIssue): string {
  return `${String(path[0])} is wrong: expected ${message}`;
}

function misspellings(given: Record<string, string>): string[] {
  return Object.keys(given).flatMap((name) => {
    const meant = likelyMisspelling(name, VARIABLES);
    if (meant !== null) return `${name} is not a variable of Assay: did you mean ${meant}?`;
    return name.startsWith('DISCORD_') && !VARIABLES.includes(name)
      ? `${name} is not a variable of Assay: .env.example lists them`
      : [];
  });
}
