import './components.js';
import { html, nothing, render } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { encodeFile, interact, publishRelease, readMessages, readState, watchEvents, writeMessage } from './api.js';
import { avatarOf } from './avatar.js';
import { commandForm, commandList, readForm, runnableCommands } from './command-form.js';
import { modalView, newswireView } from './dialogs.js';
import { messageView } from './message.js';

const root = document.querySelector('#app');

/** Everything that the page shows; each change goes through `update`, which draws it. */
const page = {
  server: null,
  channelId: null,
  userId: null,
  messages: [],
  typed: '',
  entry: null,
  modal: null,
  publishing: false,
  busy: false,
  notice: null,
  navigation: false,
};

function update(change) {
  Object.assign(page, change);
  draw();
}

async function refresh() {
  try {
    const server = await readState();
    const channelId = server.channels.some(({ id }) => id === page.channelId) ? page.channelId : server.channels[0]?.id;
    const userId = page.userId ?? server.users[0]?.id;
    const messages = channelId ? await readMessages(channelId, userId) : [];
    const atEnd = isAtEnd();
    update({ server, channelId, userId, messages });
    if (atEnd) scrollToEnd();
  } catch (error) {
    update({ notice: `The sandbox does not answer: ${error.message}` });
  }
}

const scroller = () => document.querySelector('.messages');
function isAtEnd() {
  const element = scroller();
  return !element || element.scrollHeight - element.scrollTop - element.clientHeight < 160;
}
function scrollToEnd() {
  requestAnimationFrame(() => setTimeout(() => scroller()?.scrollTo({ top: scroller().scrollHeight }), 30));
}

/** Does something as the chosen person in the open channel and shows what comes of it. */
async function act(body) {
  update({ busy: true, notice: null });
  try {
    const answer = await interact({ channel: page.channelId, user: page.userId, ...body });
    update({ busy: false, entry: null, typed: '', modal: answer.modal ?? null, notice: words(answer.error) });
  } catch (error) {
    update({ busy: false, notice: error.message });
  }
  await refresh();
  scrollToEnd();
}

const words = (error) =>
  error ? (typeof error === 'string' ? error : (error.message ?? JSON.stringify(error))) : null;

async function runCommand(entry, form) {
  const { options, file } = await readForm(entry, form, encodeFile);
  const { command, subcommand } = entry;
  await act({ command, ...(subcommand ? { subcommand } : {}), options, ...(file ? { file } : {}) });
}

async function send(event) {
  event.preventDefault();
  const form = new FormData(event.target);
  const attached = form.get('file');
  const file = attached instanceof File && attached.size > 0 ? await encodeFile(attached) : undefined;
  if (page.typed.trim() === '' && !file) return;
  if (page.typed.startsWith('/')) {
    const [first] = matchingCommands();
    if (first) update({ entry: first });
    return;
  }
  try {
    await writeMessage({ channel: page.channelId, user: page.userId, content: page.typed, ...(file ? { file } : {}) });
    event.target.reset();
    update({ typed: '', notice: null });
  } catch (error) {
    update({ notice: error.message });
  }
  scrollToEnd();
}

async function publish(release) {
  try {
    await publishRelease(release);
    update({
      publishing: false,
      notice: `Published. A channel that watches ${release.ticker} hears of it at the next poll.`,
    });
  } catch (error) {
    update({ notice: error.message });
  }
}

const matchingCommands = () =>
  runnableCommands(page.server.commands).filter(({ title }) =>
    `/${title}`.startsWith(page.typed.trimEnd().toLowerCase()),
  );

const named = (list, id) => list.find((entry) => entry.id === id)?.name ?? id;

function draw() {
  const { server } = page;
  if (!server) {
    render(html`<p class="loading">${page.notice ?? 'Opening the sandbox…'}</p>`, root);
    return;
  }
  const user = server.users.find(({ id }) => id === page.userId) ?? server.users[0];
  render(
    html`<div class="layout ${page.navigation ? 'navigation-open' : ''}">
        ${sidebar(server, user)}
        <main>
          <header class="channel-header">
            <button
              class="plain menu-button"
              aria-label="Channels"
              @click=${() => update({ navigation: !page.navigation })}
            >
              ☰
            </button>
            <h1><span class="hash">#</span> ${named(server.channels, page.channelId)}</h1>
          </header>
          <section class="messages" aria-live="polite" @click=${() => page.navigation && update({ navigation: false })}>
            ${page.messages.length === 0 ? welcome() : nothing}
            <discord-messages no-background>
              ${repeat(
                page.messages,
                ({ id }) => id,
                (message) => messageView(message, actions(server)),
              )}
            </discord-messages>
          </section>
          ${
            page.notice
              ? html`<p class="notice" role="status">
                  ${page.notice}<button class="plain" aria-label="Dismiss" @click=${() => update({ notice: null })}>
                    ✕
                  </button>
                </p>`
              : nothing
          }
          ${composer(server)}
        </main>
      </div>
      ${
        page.modal
          ? modalView(page.modal, {
              submit: (modal, fields) => act({ modal, fields }),
              close: () => update({ modal: null }),
            })
          : nothing
      }
      ${page.publishing ? newswireView({ submit: publish, close: () => update({ publishing: false }) }) : nothing}`,
    root,
  );
}

const actions = (server) => ({
  names: {
    channel: (id) => named(server.channels, id),
    user: (id) => (id === server.bot_id ? 'Assay' : (server.users.find((user) => user.id === id)?.displayName ?? id)),
  },
  messageCommands: server.commands.filter(({ type }) => type === 3),
  run: act,
  press: (message, button) => act({ button, message: message.id }),
  choose: (message, select, values) => act({ select, values, message: message.id }),
});

function sidebar(server, user) {
  return html`<nav class="sidebar" aria-label="Server">
    <div class="server-name"><img src="/page/icon.svg" alt="" />${server.guild.name}</div>
    <p class="section-name">Text channels</p>
    ${server.channels.map(
      ({ id, name }) =>
        html`<button
          class="channel ${id === page.channelId ? 'open' : ''}"
          aria-current=${id === page.channelId}
          @click=${() => openChannel(id)}
        >
          <span class="hash">#</span> ${name}
        </button>`,
    )}
    <p class="section-name">Newswire</p>
    <button class="channel" @click=${() => update({ publishing: true, navigation: false })}>
      <span class="hash">✎</span> Publish a release
    </button>
    <div class="spacer"></div>
    <p class="bot-state"><span class="dot ${server.bot}"></span>Assay is ${server.bot}</p>
    <label class="who">
      <img src=${avatarOf({ name: user.displayName })} alt="" />
      <span class="who-name"
        >${user.manager ? 'You manage the server' : 'You are a member'}
        <select aria-label="You are" @change=${(event) => switchUser(event.target.value)}>
          ${server.users.map(
            ({ id, displayName }) => html`<option value=${id} ?selected=${id === user.id}>${displayName}</option>`,
          )}
        </select></span
      >
    </label>
  </nav>`;
}

async function openChannel(channelId) {
  update({ channelId, navigation: false, messages: [] });
  await refresh();
  scrollToEnd();
}

async function switchUser(userId) {
  update({ userId });
  await refresh();
}

const welcome = () =>
  html`<div class="welcome">
    <h2>Nothing here yet</h2>
    <p>Type <code>/extract</code> to read a release, or <code>/watch add</code> to hear of the next one.</p>
  </div>`;

function composer(server) {
  if (page.entry)
    return commandForm(page.entry, {
      channels: server.channels,
      users: server.users,
      busy: page.busy,
      run: runCommand,
      cancel: () => update({ entry: null }),
    });
  return html`<form class="composer" @submit=${send}>
    ${page.typed.startsWith('/') ? commandList(matchingCommands(), (entry) => update({ entry })) : nothing}
    <label class="attach" title="Attach a file">+<input type="file" name="file" aria-label="Attach a file" /></label>
    <input
      class="composer-input"
      aria-label="Message"
      placeholder="Message, or / for commands"
      autocomplete="off"
      .value=${page.typed}
      @input=${(event) => update({ typed: event.target.value })}
    />
    <button class="plain send" aria-label="Send">➤</button>
  </form>`;
}

root.replaceChildren();
await refresh();
scrollToEnd();
watchEvents(refresh);
