import { InteractionContextType } from 'discord.js';
import { answerRelease } from '../src/discord/answer-release.ts';
import { attachmentInfo } from '../src/discord/attachment.ts';
import type { MessageCommand } from '../src/discord/command.ts';
import { checkFile, inputOfMessage } from '../src/discord/input.ts';
import { labelName } from '../src/discord/label.ts';
import { readInput } from '../src/discord/read-input.ts';

/** "Extract release" in a message's menu: reads the message's file, link or text. */
export default {
  kind: 'message',

  build: (builder) =>
    labelName(builder, ({ commands }) => commands.extractRelease).setContexts(
      InteractionContextType.Guild,
      InteractionContextType.BotDM,
    ),

  async run(interaction, call) {
    const { content, attachments, embeds } = interaction.targetMessage;
    const input = inputOfMessage({
      content,
      attachments: attachments.map(attachmentInfo),
      embedUrls: embeds.flatMap(({ url }) => url ?? []),
    });
    if (input.kind === 'file') checkFile(input.file);
    await answerRelease(interaction, call, () => readInput(input, call));
  },
} satisfies MessageCommand;
