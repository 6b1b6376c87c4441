import { html, nothing } from 'lit';

const OPTION = { subcommand: 1, string: 3, integer: 4, boolean: 5, user: 6, channel: 7, number: 10, attachment: 11 };

/** Every slash command that can be run, a subcommand being one of its own: what a person sees after typing "/". */
export function runnableCommands(commands) {
  return commands
    .filter(({ type = 1 }) => type === 1)
    .flatMap((command) => {
      const subcommands = (command.options ?? []).filter(({ type }) => type === OPTION.subcommand);
      if (subcommands.length === 0)
        return [
          {
            title: command.name,
            command: command.name,
            description: command.description,
            options: command.options ?? [],
          },
        ];
      return subcommands.map((sub) => ({
        title: `${command.name} ${sub.name}`,
        command: command.name,
        subcommand: sub.name,
        description: sub.description,
        options: sub.options ?? [],
      }));
    })
    .sort((a, b) => a.title.localeCompare(b.title));
}

/** The list above the composer while a person types "/…". */
export function commandList(entries, choose) {
  return html`<div class="command-list" role="listbox" aria-label="Commands">
    ${entries.length === 0 ? html`<p class="hint">No command of that name.</p>` : nothing}
    ${entries.map(
      (entry) =>
        html`<button role="option" class="command" data-command=${entry.title} @click=${() => choose(entry)}>
          <span class="command-name">/${entry.title}</span>
          <span class="command-description">${entry.description}</span>
        </button>`,
    )}
  </div>`;
}

/** A chosen command with a field for each of its options. `run` gets the form's values by option name. */
export function commandForm(entry, { channels, users, run, cancel, busy }) {
  const submit = (event) => {
    event.preventDefault();
    run(entry, new FormData(event.target));
  };
  return html`<form class="command-form" data-command=${entry.title} @submit=${submit}>
    <header>
      <strong>/${entry.title}</strong><span class="command-description">${entry.description}</span>
      <button type="button" class="plain" aria-label="Close" @click=${cancel}>✕</button>
    </header>
    <div class="fields">
      ${entry.options.map(
        (option) =>
          html`<label>
            <span>${option.name}${option.required ? html`<b class="required"> *</b>` : nothing}</span>
            ${field(option, { channels, users })}
            <small>${option.description}</small>
          </label>`,
      )}
    </div>
    <footer><button class="primary" ?disabled=${busy}>${busy ? 'Running…' : 'Run'}</button></footer>
  </form>`;
}

function field(option, { channels, users }) {
  const { name, type, required } = option;
  if (type === OPTION.attachment) return html`<input type="file" name=${name} ?required=${required} />`;
  if (type === OPTION.channel)
    return choice(
      option,
      channels.map(({ id, name: words }) => ({ value: id, name: `#${words}` })),
    );
  if (type === OPTION.user)
    return choice(
      option,
      users.map(({ id, name: words }) => ({ value: id, name: words })),
    );
  if (type === OPTION.boolean)
    return choice(option, [
      { value: 'true', name: 'True' },
      { value: 'false', name: 'False' },
    ]);
  if (option.choices?.length) return choice(option, option.choices);
  const kind = type === OPTION.integer || type === OPTION.number ? 'number' : 'text';
  return html`<input
    type=${kind}
    name=${name}
    ?required=${required}
    maxlength=${option.max_length ?? nothing}
    autocomplete="off"
  />`;
}

const choice = ({ name, required }, values) =>
  html`<select name=${name} ?required=${required}>
    <option value=""></option>
    ${values.map((entry) => html`<option value=${entry.value}>${entry.name}</option>`)}
  </select>`;

/** The form's values as the control route takes them: typed options, and the file apart. */
export async function readForm(entry, form, encodeFile) {
  const options = {};
  let file;
  for (const { name, type } of entry.options) {
    const value = form.get(name);
    if (value instanceof File) file = value.size > 0 || value.name ? await encodeFile(value) : file;
    else if (value === null || value === '') continue;
    else if (type === OPTION.integer || type === OPTION.number) options[name] = Number(value);
    else if (type === OPTION.boolean) options[name] = value === 'true';
    else options[name] = value;
  }
  return { options, ...(file?.name ? { file } : {}) };
}
