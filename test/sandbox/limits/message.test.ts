import { describe, expect, it } from 'vitest';
import { DiscordError } from '../../../src/sandbox/http/discord-error.ts';
import { LARGEST_FILE, checkMessage, checkNotEmpty } from '../../../src/sandbox/limits/message.ts';

/** What the check says: null, or the code and the field errors as `path: CODE`. */
function verdict(check: () => void): { code: number; fields: string[] } | null {
  try {
    check();
    return null;
  } catch (error) {
    if (!(error instanceof DiscordError)) throw error;
    return { code: error.code, fields: flat(error.errors ?? {}) };
  }
}

function flat(node: object, path: string[] = []): string[] {
  return Object.entries(node).flatMap(([key, value]) =>
    key === '_errors'
      ? (value as { code: string }[]).map(({ code }) => `${path.join('.')}: ${code}`)
      : flat(value as object, [...path, key]),
  );
}

const check = (body: object) => verdict(() => checkMessage(body as Record<string, unknown>, []));
const embed = (part: object) => ({ embeds: [{ title: 't', ...part }] });
const row = (...components: object[]) => ({ components: [{ type: 1, components }] });
const button = (part: object = {}) => ({ type: 2, style: 1, label: 'b', custom_id: 'b', ...part });
const select = (part: object = {}) => ({ type: 3, custom_id: 's', options: [{ label: 'l', value: 'v' }], ...part });
const field = (name: number, value: number) => ({ name: 'n'.repeat(name), value: 'v'.repeat(value) });
const times = (count: number, value: object) => Array.from({ length: count }, () => value);
const text = (length: number) => 'x'.repeat(length);

describe('a message at its limits passes', () => {
  it.each([
    ['content of 2,000', { content: text(2000) }],
    ['2,000 characters outside of the basic plane', { content: '🪨'.repeat(2000) }],
    ['spaces around 2,000 characters', { content: ` ${text(2000)} ` }],
    ['a title of 256', embed({ title: text(256) })],
    ['a description of 4,096', embed({ description: text(4096) })],
    ['25 fields', embed({ fields: times(25, field(100, 100)) })],
    ['a field of 256 and 1,024', embed({ fields: [field(256, 1024)] })],
    ['a footer of 2,048', embed({ footer: { text: text(2048) } })],
    ['6,000 over two embeds', { embeds: [{ description: text(4096) }, { description: text(1904) }] }],
    ['10 embeds', { embeds: times(10, { title: 't' }) }],
    [
      '5 rows of 5 buttons',
      {
        components: Array.from({ length: 5 }, (_, r) => ({
          type: 1,
          components: Array.from({ length: 5 }, (__, b) => button({ custom_id: `${r}.${b}` })),
        })),
      },
    ],
    ['a link button', row({ type: 2, style: 5, label: 'l', url: 'https://example.com' })],
    ['a button with an emoji alone', row({ type: 2, style: 1, custom_id: 'e', emoji: { name: '🪨' } })],
    ['an image from the attachments', embed({ image: { url: 'attachment://chart.png' } })],
    ['a layout of 40 components', { flags: 1 << 15, components: times(40, { type: 10, content: 'x' }) }],
  ])('%s', (_name, body) => expect(check(body)).toBeNull());
});

describe('a message beyond its limits gives 50035 and says where', () => {
  it.each([
    ['content of 2,001', { content: text(2001) }, 'content: BASE_TYPE_MAX_LENGTH'],
    ['11 embeds', { embeds: times(11, { title: 't' }) }, 'embeds: BASE_TYPE_MAX_LENGTH'],
    ['a title of 257', embed({ title: text(257) }), 'embeds.0.title: BASE_TYPE_MAX_LENGTH'],
    ['a description of 4,097', embed({ description: text(4097) }), 'embeds.0.description: BASE_TYPE_MAX_LENGTH'],
    ['26 fields', embed({ fields: times(26, field(1, 1)) }), 'embeds.0.fields: BASE_TYPE_MAX_LENGTH'],
    ['a field name of 257', embed({ fields: [field(257, 1)] }), 'embeds.0.fields.0.name: BASE_TYPE_MAX_LENGTH'],
    [
      'a field value of 1,025',
      embed({ fields: [field(1, 1), field(1, 1025)] }),
      'embeds.0.fields.1.value: BASE_TYPE_MAX_LENGTH',
    ],
    ['a field without value', embed({ fields: [{ name: 'n' }] }), 'embeds.0.fields.0.value: BASE_TYPE_REQUIRED'],
    ['a footer of 2,049', embed({ footer: { text: text(2049) } }), 'embeds.0.footer.text: BASE_TYPE_MAX_LENGTH'],
    ['an author of 257', embed({ author: { name: text(257) } }), 'embeds.0.author.name: BASE_TYPE_MAX_LENGTH'],
    [
      '6,001 over two embeds',
      { embeds: [{ description: text(4096) }, { description: text(1905) }] },
      'embeds: MAX_EMBED_SIZE_EXCEEDED',
    ],
    ['an embed with nothing in it', { embeds: [{}] }, 'embeds.0.description: BASE_TYPE_REQUIRED'],
    ['a url that is none', embed({ url: 'release' }), 'embeds.0.url: URL_TYPE_INVALID_URL'],
    ['a url of another scheme', embed({ url: 'ftp://example.com' }), 'embeds.0.url: URL_TYPE_INVALID_SCHEME'],
    ['a colour too large', embed({ color: 0x1_00_00_00 }), 'embeds.0.color: NUMBER_TYPE_MAX'],
    ['a time that is none', embed({ timestamp: 'soon' }), 'embeds.0.timestamp: DATETIME_TYPE_PARSE'],
    [
      '6 rows',
      { components: Array.from({ length: 6 }, (_, r) => row(button({ custom_id: `${r}` })).components[0]) },
      'components: BASE_TYPE_MAX_LENGTH',
    ],
    [
      '6 buttons in a row',
      row(...Array.from({ length: 6 }, (_, b) => button({ custom_id: `${b}` }))),
      'components.0.components: BASE_TYPE_BAD_LENGTH',
    ],
    ['an empty row', row(), 'components.0.components: BASE_TYPE_BAD_LENGTH'],
    ['a button outside of a row', { components: [button()] }, 'components.0.type: BASE_TYPE_CHOICES'],
    [
      'a custom id of 101',
      row(button({ custom_id: text(101) })),
      'components.0.components.0.custom_id: BASE_TYPE_BAD_LENGTH',
    ],
    ['a label of 81', row(button({ label: text(81) })), 'components.0.components.0.label: BASE_TYPE_MAX_LENGTH'],
    [
      'a button without label',
      row(button({ label: undefined })),
      'components.0.components.0.label: BASE_TYPE_REQUIRED',
    ],
    [
      'a link button without link',
      row({ type: 2, style: 5, label: 'l' }),
      'components.0.components.0.url: BASE_TYPE_REQUIRED',
    ],
    ['one custom id twice', row(button(), button()), 'components: COMPONENT_CUSTOM_ID_DUPLICATED'],
    [
      '26 options',
      row(select({ options: Array.from({ length: 26 }, (_, n) => ({ label: 'l', value: `${n}` })) })),
      'components.0.components.0.options: BASE_TYPE_BAD_LENGTH',
    ],
    [
      'one option twice',
      row(select({ options: times(2, { label: 'l', value: 'v' }) })),
      'components.0.components.0.options.1.value: SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
    ],
    [
      'a placeholder of 151',
      row(select({ placeholder: text(151) })),
      'components.0.components.0.placeholder: BASE_TYPE_MAX_LENGTH',
    ],
    ['a select beside a button', row(select(), button()), 'components.0.components: COMPONENT_LAYOUT_WIDTH_EXCEEDED'],
    [
      '41 components of a layout',
      { flags: 1 << 15, components: [{ type: 17, components: times(40, { type: 10, content: 'x' }) }] },
      'components: BASE_TYPE_BAD_LENGTH',
    ],
    [
      'content beside a layout',
      { flags: 1 << 15, content: 'x', components: [{ type: 10, content: 'x' }] },
      'content: MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ],
    ['an attachment that did not come', { attachments: [{ id: '0' }] }, 'attachments.0.id: ATTACHMENT_NOT_FOUND'],
    ['11 attachments', { attachments: times(11, { id: '1281014400000000999' }) }, 'attachments: BASE_TYPE_MAX_LENGTH'],
    ['content that is no text', { content: {} }, 'content: STRING_TYPE_CONVERT'],
  ])('%s', (_name, body, fieldError) => expect(check(body)).toEqual({ code: 50035, fields: [fieldError] }));

  it('with the path of the message before it', () => {
    const inData = verdict(() => checkMessage({ content: text(2001) }, [], ['data']));
    expect(inData).toEqual({ code: 50035, fields: ['data.content: BASE_TYPE_MAX_LENGTH'] });
  });
});

it('a file beyond 10 MiB gives 40005', () => {
  const file = (size: number) => ({
    field: 'files[0]',
    name: 'a',
    contentType: 'text/plain',
    bytes: Buffer.alloc(size),
  });
  expect(verdict(() => checkMessage({}, [file(LARGEST_FILE)]))).toBeNull();
  expect(verdict(() => checkMessage({}, [file(LARGEST_FILE + 1)]))).toEqual({ code: 40005, fields: [] });
});

it('a message with nothing to show gives 50006', () => {
  expect(verdict(() => checkNotEmpty({ content: ' ', embeds: [] }, []))).toMatchObject({ code: 50006 });
  expect(verdict(() => checkNotEmpty({ embeds: [{}] }, []))).toBeNull();
});
