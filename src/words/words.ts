import type { UserErrorCode } from '../user-error.ts';
import type { ReleaseWords } from './release-words.ts';

/** Everything that Assay says to people, in one language. `{name}` stands for a value. */
export interface Words {
  /** For `Intl`: how numbers and dates are written in this language. */
  locale: string;
  errors: Record<UserErrorCode, string>;
  commands: {
    extract: Label & { options: { link: Label; file: Label } };
    extractRelease: { name: string };
    watch: Label & {
      add: Label & { options: { ticker: Label; channel: Label } };
      list: Label;
      remove: Label & { options: { ticker: Label; channel: Label } };
    };
  };
  paste: { title: string; start: string; startHint: string; rest: string; restHint: string };
  watch: { added: string; already: string; listed: string; none: string; removed: string; removedEverywhere: string };
  permissions: Record<PermissionName, string>;
  sources: { button: string; title: string; none: string; attached: string };
  release: ReleaseWords;
}

/** A command's or an option's name (lower case, no spaces) and what it is for (at most 100 characters). */
export interface Label {
  name: string;
  description: string;
}

/** The permissions that Assay needs in a channel, named as Discord's own settings name them. */
export type PermissionName =
  'ViewChannel' | 'SendMessages' | 'SendMessagesInThreads' | 'EmbedLinks' | 'AttachFiles' | 'ReadMessageHistory';

/** Puts values in the places of a sentence: `fill('Hello {who}', { who: 'you' })`. A value that is not given stays visible as `{who}`. */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}
