import { html, nothing } from 'lit';
import { ref } from 'lit/directives/ref.js';

const PARAGRAPH = 2;

/** lit gives the element before it stands in the document, where it cannot be opened yet. */
const opened = (element) => {
  if (element) queueMicrotask(() => element.isConnected && !element.open && element.showModal());
};

/** A dialog of the page: native, so that Escape closes it and the keyboard stays in it. */
function dialog({ title, body, submit, action, close }) {
  return html`<dialog ${ref(opened)} aria-label=${title} @close=${close}>
    <form
      method="dialog"
      @submit=${(event) => {
        event.preventDefault();
        submit(new FormData(event.target));
      }}
    >
      <header>
        <h2>${title}</h2>
        <button
          type="button"
          class="plain"
          aria-label="Close"
          @click=${(event) => event.target.closest('dialog').close()}
        >
          ✕
        </button>
      </header>
      <div class="fields">${body}</div>
      <footer>
        <button type="button" @click=${(event) => event.target.closest('dialog').close()}>Cancel</button>
        <button class="primary">${action}</button>
      </footer>
    </form>
  </dialog>`;
}

/** A bot's modal: rows of text inputs, or labels around them. */
export function modalView(modal, { submit, close }) {
  const inputs = modal.components.flatMap((part) =>
    part.type === 18
      ? [{ ...part.component, label: part.label, description: part.description }]
      : (part.components ?? []).map((input) => input),
  );
  const body = inputs.map(
    (input) =>
      html`<label>
        <span>${input.label}${input.required === false ? nothing : html`<b class="required"> *</b>`}</span>
        ${input.description ? html`<small>${input.description}</small>` : nothing} ${textInput(input)}
      </label>`,
  );
  return dialog({
    title: modal.title,
    body,
    action: 'Submit',
    close,
    submit: (form) =>
      submit(modal.custom_id, Object.fromEntries(inputs.map(({ custom_id: id }) => [id, form.get(id) ?? '']))),
  });
}

function textInput(input) {
  const { custom_id: name, max_length: longest = 4000, min_length: shortest, placeholder, value = '' } = input;
  const required = input.required !== false;
  return input.style === PARAGRAPH
    ? html`<textarea
        rows="7"
        name=${name}
        maxlength=${longest}
        minlength=${shortest ?? nothing}
        placeholder=${placeholder ?? ''}
        ?required=${required}
        .value=${value}
      ></textarea>`
    : html`<input
        name=${name}
        maxlength=${longest}
        minlength=${shortest ?? nothing}
        placeholder=${placeholder ?? ''}
        ?required=${required}
        .value=${value}
      />`;
}

/** Puts a release of one's own on the sample newswire. */
export function newswireView({ submit, close }) {
  const body = html`
    <label><span>Ticker</span><input name="ticker" required placeholder="TSXV:RMI" autocomplete="off" /></label>
    <label><span>Headline</span><input name="title" required autocomplete="off" /></label>
    <label><span>Release</span><textarea name="html" rows="10" required placeholder="Text or HTML"></textarea></label>
    <label class="row"
      ><input type="checkbox" name="full" checked /><span>The feed carries the whole release</span></label
    >
  `;
  return dialog({
    title: 'Publish on the sample newswire',
    body,
    action: 'Publish',
    close,
    submit: (form) =>
      submit({
        ticker: form.get('ticker'),
        title: form.get('title'),
        html: form.get('html'),
        full: form.get('full') === 'on',
      }),
  });
}
