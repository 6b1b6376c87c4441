import { ButtonStyle, ComponentType, MessageFlags } from 'discord.js';
import type { Interaction } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SandboxWithClient } from '../../support/bot-client.ts';
import { startWithClient } from '../../support/bot-client.ts';

let bot: SandboxWithClient;
beforeAll(async () => {
  bot = await startWithClient();
  await bot.client.application.commands.set([{ name: 'panel', description: 'Shows buttons' }]);
});
afterAll(() => bot.close());

const row = (...components: object[]) => ({ type: ComponentType.ActionRow, components }) as never;
const button = (custom_id: string, more: object = {}) => ({
  type: ComponentType.Button,
  style: ButtonStyle.Primary,
  label: custom_id,
  custom_id,
  ...more,
});

/** A message of the bot with these rows; `flags` may make it private to theo. */
async function panel(rows: object[], flags = 0): Promise<string> {
  bot.answer = async (interaction) => {
    if (interaction.isChatInputCommand())
      await interaction.reply({ content: 'panel', components: rows as never, flags });
  };
  const { messages } = await bot.interact({ channel: 'news', user: 'theo', command: 'panel' });
  return messages[0]!.id;
}

const press = (message: string, id: string, answer: (interaction: Interaction) => Promise<unknown>, user = 'theo') => {
  bot.answer = answer;
  return bot.interact({ user, button: id, message });
};

describe('a button', () => {
  it('can be answered privately, in the channel of its message', async () => {
    const id = await panel([row(button('sources'))]);
    const outcome = await press(id, 'sources', async (interaction) => {
      if (!interaction.isButton()) throw new Error('no button');
      expect([interaction.customId, interaction.message.id, interaction.channelId]).toEqual([
        'sources',
        id,
        interaction.message.channelId,
      ]);
      await interaction.reply({ content: 'quotes', flags: MessageFlags.Ephemeral });
    });
    expect(outcome.messages).toMatchObject([{ content: 'quotes', flags: MessageFlags.Ephemeral }]);
  });

  it('can change its message, at once or later', async () => {
    const id = await panel([row(button('next'))]);
    const at_once = await press(id, 'next', async (interaction) => {
      if (interaction.isButton()) await interaction.update({ content: 'page 2' });
    });
    expect(at_once.messages).toMatchObject([{ id, content: 'page 2' }]);
    const later = await press(id, 'next', async (interaction) => {
      if (!interaction.isButton()) return;
      await interaction.deferUpdate();
      await interaction.editReply({ content: 'page 3', components: [] });
    });
    expect(later.messages).toMatchObject([{ id, content: 'page 3', components: [] }]);
  });

  it('works on a private message, for its person only', async () => {
    const id = await panel([row(button('mine'))], MessageFlags.Ephemeral);
    const own = await press(id, 'mine', async (interaction) => interaction.isButton() && interaction.update('clicked'));
    expect(own.messages).toMatchObject([{ id, content: 'clicked', flags: MessageFlags.Ephemeral }]);
    const other = await press(id, 'mine', async () => {}, 'maya');
    expect(other.error).toBe(`maya sees no message ${id}`);
  });

  it.each([
    ['is not there', 'ghost', 'has no component "ghost"'],
    ['is disabled', 'off', '"off" is disabled'],
    ['is a select', 'pick', '"pick" is no button'],
  ])('is refused when it %s', async (_name, custom, error) => {
    const select = { type: ComponentType.StringSelect, custom_id: 'pick', options: [{ label: 'A', value: 'a' }] };
    const id = await panel([row(button('on'), button('off', { disabled: true })), row(select)]);
    expect((await press(id, custom, async () => {})).error).toContain(error);
  });
});

describe('a select menu', () => {
  const metals = {
    type: ComponentType.StringSelect,
    custom_id: 'metal',
    max_values: 2,
    options: [
      { label: 'Gold', value: 'au' },
      { label: 'Silver', value: 'ag' },
      { label: 'Copper', value: 'cu' },
    ],
  };
  const choose = (message: string, select: string, values: string[]) =>
    bot.interact({ user: 'theo', select, message, values });

  it('sends what was chosen', async () => {
    const id = await panel([row(metals)]);
    bot.answer = async (interaction) => {
      if (interaction.isStringSelectMenu()) await interaction.update(interaction.values.join('+'));
    };
    expect((await choose(id, 'metal', ['au', 'cu'])).messages).toMatchObject([{ content: 'au+cu' }]);
    expect((await choose(id, 'metal', ['zn'])).error).toContain('"zn" is none of: au, ag, cu');
    expect((await choose(id, 'metal', ['au', 'ag', 'cu'])).error).toContain('takes 1 to 2 values, not 3');
  });

  it('resolves channels and people', async () => {
    const id = await panel([
      row({ type: ComponentType.ChannelSelect, custom_id: 'where' }),
      row({ type: ComponentType.UserSelect, custom_id: 'who' }),
    ]);
    bot.answer = async (interaction) => {
      if (interaction.isChannelSelectMenu()) await interaction.update(String(interaction.channels.first()!.id));
      if (interaction.isUserSelectMenu()) await interaction.update(interaction.users.first()!.username);
    };
    const { channels } = await bot.control<{ channels: { id: string }[] }>('/sandbox/state');
    expect((await choose(id, 'where', ['trading-floor'])).messages).toMatchObject([{ content: channels[1]!.id }]);
    expect((await choose(id, 'who', ['maya'])).messages).toMatchObject([{ content: 'maya' }]);
  });
});

describe('a modal', () => {
  const input = (custom_id: string, more: object = {}) => ({
    type: ComponentType.TextInput,
    style: 2,
    custom_id,
    ...more,
  });
  const inRows = [
    row({ ...input('start'), label: 'Text', max_length: 40 }),
    row({ ...input('rest', { required: false }), label: 'Rest' }),
  ];
  const underLabels = [
    { type: ComponentType.Label, label: 'Text', component: input('start') },
    { type: ComponentType.Label, label: 'Rest', component: input('rest', { required: false }) },
    {
      type: ComponentType.Label,
      label: 'File',
      component: { type: ComponentType.FileUpload, custom_id: 'upload', required: false },
    },
  ];
  const open = (components: object[]) => {
    bot.answer = async (interaction) => {
      if (interaction.isChatInputCommand()) {
        await interaction.showModal({ custom_id: 'paste', title: 'Paste it', components: components as never });
      }
      if (!interaction.isModalSubmit()) return;
      const uploaded = components === underLabels ? interaction.fields.getUploadedFiles('upload') : null;
      const words = ['start', 'rest'].map((id) => interaction.fields.getTextInputValue(id));
      await interaction.reply([...words, ...(uploaded?.map(({ name }) => name) ?? [])].join('|'));
    };
    return bot.interact({ channel: 'news', user: 'theo', command: 'panel' });
  };
  const submit = (fields: object, user = 'theo') => bot.interact({ channel: 'news', user, modal: 'paste', fields });

  it.each([
    ['rows', inRows],
    ['labels', underLabels],
  ])('opens, and comes back filled: with its inputs in %s', async (_name, components) => {
    expect(await open(components)).toMatchObject({ modal: { custom_id: 'paste', title: 'Paste it' }, messages: [] });
    expect((await submit({ start: 'first', rest: 'second' })).messages).toMatchObject([{ content: 'first|second' }]);
    await open(components);
    expect((await submit({ start: 'alone' })).messages).toMatchObject([{ content: 'alone|' }]);
  });

  it('takes files', async () => {
    await open(underLabels);
    const upload = [
      { name: 'a.txt', base64: 'YQ==' },
      { name: 'b.txt', base64: 'Yg==' },
    ];
    expect((await submit({ start: 'x', upload })).messages).toMatchObject([{ content: 'x||a.txt|b.txt' }]);
  });

  it('is refused when it is not open, or filled as no client would', async () => {
    await open(inRows);
    expect((await submit({ rest: 'x' })).error).toBe('the field "start" takes 1 to 40 characters, not 0');
    expect((await submit({ start: 'x'.repeat(41) })).error).toBe('the field "start" takes 1 to 40 characters, not 41');
    expect((await submit({ start: 'x', colour: 'red' })).error).toBe(
      'the modal has no field "colour", only: start, rest',
    );
    expect((await submit({ start: 'x' }, 'maya')).error).toBe('maya has no modal "paste" open');
    expect((await submit({ start: 'x' })).messages).toHaveLength(1);
    expect((await submit({ start: 'x' })).error).toBe('theo has no modal "paste" open');
  });

  it('opened by a button brings that message along, and may change it', async () => {
    const id = await panel([row(button('edit'))]);
    await press(id, 'edit', async (interaction) => {
      if (interaction.isButton()) {
        await interaction.showModal({ custom_id: 'paste', title: 'Edit', components: inRows });
      }
    });
    bot.answer = async (interaction) => {
      if (interaction.isModalSubmit() && interaction.isFromMessage()) await interaction.update('edited');
    };
    expect((await submit({ start: 'x' })).messages).toMatchObject([{ id, content: 'edited' }]);
  });

  it('outside of the limits is refused with the path of the fault', async () => {
    const errors: object[] = [];
    const show = (modal: object) => {
      bot.answer = async (interaction) => {
        if (!interaction.isChatInputCommand()) return;
        const refused = await interaction.showModal(modal as never).then(null, (error: unknown) => error);
        errors.push((refused as { rawError: { errors: { data: object } } }).rawError.errors.data);
        await interaction.reply('tried');
      };
      return bot.interact({ channel: 'news', user: 'theo', command: 'panel' });
    };
    await show({ custom_id: 'm', title: 't'.repeat(46), components: inRows });
    await show({ custom_id: 'm', title: 't', components: Array(6).fill(inRows[0]) });
    await show({ custom_id: 'm', title: 't', components: [row({ ...input('a'), label: 'l'.repeat(46) })] });
    expect(errors).toMatchObject([
      { title: { _errors: [{ code: 'BASE_TYPE_BAD_LENGTH' }] } },
      { components: { _errors: [{ code: 'BASE_TYPE_BAD_LENGTH' }] } },
      { components: { 0: { components: { 0: { label: { _errors: [{ code: 'BASE_TYPE_BAD_LENGTH' }] } } } } } },
    ]);
  });
});
