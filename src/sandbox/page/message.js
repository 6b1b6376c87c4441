import { html, nothing } from 'lit';
import { avatarOf } from './avatar.js';
import { markdown } from './markdown.js';

const EPHEMERAL = 64;
const LOADING = 128;
const BUTTON_STYLES = { 1: 'primary', 2: 'secondary', 3: 'success', 4: 'destructive', 5: 'secondary' };

const clock = (time) =>
  new Intl.DateTimeFormat('en', { dateStyle: 'short', timeStyle: 'short' }).format(new Date(time));

/**
 * One Discord message object, shown as Discord shows it.
 * @param {object} message
 * @param {object} page what the views may ask and do: `names`, `press`, `choose`, `openMenu`, `messageCommands`, `run`
 */
export function messageView(message, page) {
  const { author, flags = 0 } = message;
  const name = author.global_name ?? author.username;
  return html`
    <discord-message
      data-id=${message.id}
      author=${name}
      avatar=${avatarOf({ name, bot: author.bot })}
      timestamp=${clock(message.timestamp)}
      role-color=${author.bot ? '#f2b63c' : '#f2f3f5'}
      ?bot=${author.bot}
      ?edited=${Boolean(message.edited_timestamp)}
      ?ephemeral=${(flags & EPHEMERAL) !== 0}
    >
      ${usedCommand(message)}
      ${(flags & LOADING) !== 0 ? html`<em class="thinking">Assay is thinking…</em>` : markdown(message.content, page.names)}
      ${menu(message, page)} ${(message.embeds ?? []).map((embed) => embedView(embed, page.names))}
      ${attachments(message.attachments ?? [])} ${components(message, page)}
    </discord-message>
  `;
}

function usedCommand({ interaction_metadata: metadata, interaction }) {
  const user = metadata?.user ?? interaction?.user;
  if (!user || !interaction?.name) return nothing;
  const name = user.global_name ?? user.username;
  return html`<discord-command
    slot="reply"
    type=${interaction.type === 2 && /^[A-Z]/.test(interaction.name) ? 'message_command' : 'slash_command'}
    author=${name}
    avatar=${avatarOf({ name })}
    command=${interaction.name}
  ></discord-command>`;
}

function menu(message, page) {
  if (page.messageCommands.length === 0 || message.flags & EPHEMERAL) return nothing;
  return html`<details class="message-menu" slot="reactions">
    <summary aria-label="Apps for this message">⋯ Apps</summary>
    <div class="menu">
      ${page.messageCommands.map(
        ({ name }) =>
          html`<button
            @click=${(event) => {
              event.target.closest('details').open = false;
              page.run({ command: name, target: message.id });
            }}
          >
            ${name}
          </button>`,
      )}
    </div>
  </details>`;
}

function embedView(embed, names) {
  let inlineIndex = 0;
  return html`<discord-embed
    slot="embeds"
    color=${`#${(embed.color ?? 0x1e1f22).toString(16).padStart(6, '0')}`}
    embed-title=${embed.title ?? nothing}
    url=${embed.url ?? nothing}
    author-name=${embed.author?.name ?? nothing}
    author-url=${embed.author?.url ?? nothing}
    image=${embed.image?.url ?? nothing}
    thumbnail=${embed.thumbnail?.url ?? nothing}
  >
    ${
      embed.description
        ? html`<discord-embed-description slot="description"
            >${markdown(embed.description, names)}</discord-embed-description
          >`
        : nothing
    }
    ${
      embed.fields?.length
        ? html`<discord-embed-fields slot="fields">
            ${embed.fields.map((field) => {
              inlineIndex = field.inline ? (inlineIndex % 3) + 1 : 0;
              return html`<discord-embed-field
                field-title=${field.name}
                ?inline=${field.inline}
                inline-index=${field.inline ? inlineIndex : nothing}
                >${markdown(field.value, names)}</discord-embed-field
              >`;
            })}
          </discord-embed-fields>`
        : nothing
    }
    ${
      embed.footer || embed.timestamp
        ? html`<discord-embed-footer slot="footer" timestamp=${embed.timestamp ? clock(embed.timestamp) : nothing}
            >${embed.footer?.text}</discord-embed-footer
          >`
        : nothing
    }
  </discord-embed>`;
}

function attachments(list) {
  if (list.length === 0) return nothing;
  return html`<discord-attachments slot="attachments">
    ${list.map((file) =>
      file.content_type?.startsWith('image/')
        ? html`<img class="picture" src=${file.url} alt=${file.description ?? file.filename} />`
        : html`<discord-file-attachment
            name=${file.filename}
            bytes=${Math.max(1, Math.round(file.size / 1024))}
            bytes-unit="kB"
            href=${file.url}
            target="_blank"
            rel="noopener"
          ></discord-file-attachment>`,
    )}
  </discord-attachments>`;
}

function components(message, page) {
  if (!message.components?.length) return nothing;
  return html`<discord-attachments slot="components">
    ${message.components.map(
      (row) =>
        html`<discord-action-row>
          ${(row.components ?? []).map((part) => (part.type === 2 ? button(part, message, page) : select(part, message, page)))}
        </discord-action-row>`,
    )}
  </discord-attachments>`;
}

const button = (part, message, page) =>
  html`<discord-button
    type=${BUTTON_STYLES[part.style] ?? 'secondary'}
    url=${part.url ?? nothing}
    ?disabled=${part.disabled}
    data-custom-id=${part.custom_id ?? nothing}
    @click=${() => part.custom_id && !part.disabled && page.press(message, part.custom_id)}
    >${part.emoji?.name && !part.emoji.id ? `${part.emoji.name} ` : ''}${part.label}</discord-button
  >`;

const select = (part, message, page) =>
  html`<select
    class="select"
    aria-label=${part.placeholder ?? 'Choose'}
    ?disabled=${part.disabled}
    @change=${(event) => page.choose(message, part.custom_id, [event.target.value])}
  >
    <option value="" disabled selected>${part.placeholder ?? 'Choose…'}</option>
    ${(part.options ?? []).map(
      (option) => html`<option value=${option.value} ?selected=${option.default}>${option.label}</option>`,
    )}
  </select>`;
