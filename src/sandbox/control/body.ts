import { Locale } from 'discord-api-types/v10';
import { z } from 'zod';
import { Refusal } from '../interactions/refusal.ts';

/** A file in a control call. */
export const fileSchema = z.object({ name: z.string(), base64: z.string(), contentType: z.string().optional() });

/** A language that Discord's client has. */
export const localeSchema = z.enum(Object.values(Locale) as [Locale, ...Locale[]]);

/** The body of a control call. Throws a Refusal that names the first wrong field. */
export function parseBody<T>(schema: z.ZodType<T>, body: unknown): T {
  const parsed = schema.safeParse(body ?? {});
  if (parsed.success) return parsed.data;
  const { path, message } = parsed.error.issues[0]!;
  throw new Refusal(`${path.join('.') || 'body'}: ${message}`);
}
