import type { LocalizationMap } from 'discord.js';
import { en } from '../words/en.ts';
import { fr } from '../words/fr.ts';
import type { Label, Words } from '../words/words.ts';

interface Named {
  setName(name: string): this;
  setNameLocalizations(names: LocalizationMap | null): this;
}
interface Described extends Named {
  setDescription(description: string): this;
  setDescriptionLocalizations(descriptions: LocalizationMap | null): this;
}

/** Names and describes a command, subcommand or option in each language that we have. */
export function label<Builder extends Described>(builder: Builder, pick: (words: Words) => Label): Builder {
  const { name, description } = pick(fr);
  return builder
    .setName(pick(en).name)
    .setNameLocalizations({ fr: name })
    .setDescription(pick(en).description)
    .setDescriptionLocalizations({ fr: description });
}

/** The same for what has a name only: an entry in a message's menu, whose English name is its file's. */
export function labelName<Builder extends Named>(builder: Builder, pick: (words: Words) => { name: string }): Builder {
  return builder.setNameLocalizations({ fr: pick(fr).name });
}
