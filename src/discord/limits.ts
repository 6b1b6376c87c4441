import { z } from 'zod';

/**
 * What Discord accepts in one message, in characters and pieces.
 * https://discord.com/developers/docs/resources/message#embed-object-embed-limits
 */
export const LIMITS = {
  content: 2000,
  embeds: 10,
  embedTitle: 256,
  embedAuthor: 256,
  embedDescription: 4096,
  embedFields: 25,
  fieldName: 256,
  fieldValue: 1024,
  embedFooter: 2048,
  /** Titles, descriptions, names, values, footers and authors of all embeds of the message together. */
  embedSum: 6000,
  url: 2048,
  customId: 100,
  buttonLabel: 80,
  rows: 5,
  rowButtons: 5,
  nonce: 25,
  textInput: 4000,
  fileDescription: 1024,
} as const;

/** Discord trims before it counts, and refuses what is empty then. */
const words = (max: number) =>
  z
    .string()
    .max(max)
    .refine((text) => text.trim() !== '', 'is empty');
const webUrl = z.url({ protocol: /^https?$/ }).max(LIMITS.url);

export const EmbedField = z.strictObject({
  name: words(LIMITS.fieldName),
  value: words(LIMITS.fieldValue),
  inline: z.boolean().exactOptional(),
});
export type EmbedField = z.infer<typeof EmbedField>;

export const Embed = z.strictObject({
  author: z.strictObject({ name: words(LIMITS.embedAuthor) }).exactOptional(),
  title: words(LIMITS.embedTitle).exactOptional(),
  url: webUrl.exactOptional(),
  description: words(LIMITS.embedDescription).exactOptional(),
  color: z.number().int().min(0).max(0xffffff).exactOptional(),
  fields: z.array(EmbedField).max(LIMITS.embedFields).exactOptional(),
  footer: z.strictObject({ text: words(LIMITS.embedFooter) }).exactOptional(),
  /** A file that goes out with the message. */
  image: z.strictObject({ url: z.templateLiteral(['attachment://', z.string()]) }).exactOptional(),
});
export type Embed = z.infer<typeof Embed>;

export const Button = z.strictObject({
  type: z.literal(2),
  /** 2: a grey button. */
  style: z.literal(2),
  label: words(LIMITS.buttonLabel),
  custom_id: words(LIMITS.customId),
});

export const ButtonRow = z.strictObject({
  type: z.literal(1),
  components: z.array(Button).min(1).max(LIMITS.rowButtons),
});
export type ButtonRow = z.infer<typeof ButtonRow>;

/** A message as Assay sends it: embeds, and rows of buttons under them. */
export const Message = z.strictObject({
  content: words(LIMITS.content).exactOptional(),
  embeds: z
    .array(Embed)
    .max(LIMITS.embeds)
    .refine((embeds) => sizeOf(embeds) <= LIMITS.embedSum, `embeds hold more than ${LIMITS.embedSum} characters`),
  components: z.array(ButtonRow).max(LIMITS.rows),
});
export type Message = z.infer<typeof Message>;

/** The characters of embeds that count towards the sum of their message. */
export function sizeOf(embeds: readonly Embed[]): number {
  return embeds
    .flatMap((embed) => [
      embed.author?.name,
      embed.title,
      embed.description,
      embed.footer?.text,
      ...(embed.fields ?? []).flatMap(({ name, value }) => [name, value]),
    ])
    .reduce((sum, text) => sum + (text?.length ?? 0), 0);
}
