import { LIMITS, sizeOf, type Embed } from '../limits.ts';
import { clip } from '../text.ts';

/** What stands in a field that would be empty: Discord refuses empty ones. */
const NOTHING = '—';

/**
 * The embed within Discord's limits, losing the least first: each text is cut to its own limit, then fields go from the last on
 * (the caller puts them in order of importance). `more` tells in the description how many went.
 */
export function fitEmbed(embed: Embed, more: (left: number) => string): Embed {
  const cut = cutTexts(embed);
  const fields = cut.fields ?? [];
  for (let kept = Math.min(fields.length, LIMITS.embedFields); kept > 0; kept -= 1) {
    const fitted = withFields(cut, kept, more);
    if (sizeOf([fitted]) <= LIMITS.embedSum) return fitted;
  }
  return withFields(cut, 0, more);
}

function withFields(embed: Embed, kept: number, more: (left: number) => string): Embed {
  const { fields = [], description = '', ...rest } = embed;
  const left = fields.length - kept;
  const note = left === 0 ? '' : more(left);
  const body = clip(description, LIMITS.embedDescription - note.length - 1);
  const text = [body, note].filter((part) => part !== '').join('\n');
  return {
    ...rest,
    ...(text === '' ? {} : { description: text }),
    ...(kept === 0 ? {} : { fields: fields.slice(0, kept) }),
  };
}

function cutTexts({ author, title, footer, fields, ...rest }: Embed): Embed {
  return {
    ...rest,
    ...(author === undefined ? {} : { author: { name: clip(author.name, LIMITS.embedAuthor) } }),
    ...(title === undefined ? {} : { title: clip(title, LIMITS.embedTitle) }),
    ...(footer === undefined ? {} : { footer: { text: clip(footer.text, LIMITS.embedFooter) } }),
    ...(fields === undefined
      ? {}
      : {
          fields: fields.map(({ name, value, ...field }) => ({
            ...field,
            name: clip(name, LIMITS.fieldName) || NOTHING,
            value: clip(value, LIMITS.fieldValue) || NOTHING,
          })),
        }),
  };
}
