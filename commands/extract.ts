import { InteractionContextType, LabelBuilder, ModalBuilder, TextInputBuilder, TextInputStyle } from 'discord.js';
import { answerRelease } from '../src/discord/answer-release.ts';
import { attachmentInfo } from '../src/discord/attachment.ts';
import type { SlashCommand } from '../src/discord/command.ts';
import { checkFile, checkLink, joinPaste, type Input } from '../src/discord/input.ts';
import { label } from '../src/discord/label.ts';
import { LIMITS } from '../src/discord/limits.ts';
import { readInput } from '../src/discord/read-input.ts';
import { UserError } from '../src/user-error.ts';
import type { Words } from '../src/words/index.ts';

/** `/extract`: reads a release from a link, a file or, with neither, a paste into a modal. */
export default {
  kind: 'slash',

  build: (builder) =>
    label(builder, ({ commands }) => commands.extract)
      .setContexts(InteractionContextType.Guild, InteractionContextType.BotDM)
      .addStringOption((option) => label(option, ({ commands }) => commands.extract.options.link))
      .addAttachmentOption((option) => label(option, ({ commands }) => commands.extract.options.file)),

  async run(interaction, call) {
    const link = interaction.options.getString('link');
    const file = interaction.options.getAttachment('file');
    const input = chooseInput(link, file && attachmentInfo(file));
    if (input === null) await interaction.showModal(pasteModal(interaction.commandName, call.words));
    else await answerRelease(interaction, call, () => readInput(input, call));
  },

  async submit(interaction, call) {
    const text = joinPaste(interaction.fields.getTextInputValue('start'), interaction.fields.getTextInputValue('rest'));
    await answerRelease(interaction, call, () => call.reader.text(text));
  },
} satisfies SlashCommand;

function chooseInput(link: string | null, file: ReturnType<typeof attachmentInfo> | null): Input | null {
  if (link !== null && file !== null) throw new UserError('link_and_file');
  if (link !== null) return { kind: 'link', url: checkLink(link) };
  if (file === null) return null;
  checkFile(file);
  return { kind: 'file', file };
}

function pasteModal(customId: string, { paste }: Words): ModalBuilder {
  const box = (id: string, required: boolean) =>
    new TextInputBuilder()
      .setCustomId(id)
      .setStyle(TextInputStyle.Paragraph)
      .setMaxLength(LIMITS.textInput)
      .setRequired(required);
  return new ModalBuilder()
    .setCustomId(customId)
    .setTitle(paste.title)
    .addLabelComponents(
      new LabelBuilder()
        .setLabel(paste.start)
        .setDescription(paste.startHint)
        .setTextInputComponent(box('start', true)),
      new LabelBuilder().setLabel(paste.rest).setDescription(paste.restHint).setTextInputComponent(box('rest', false)),
    );
}
