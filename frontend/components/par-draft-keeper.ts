import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { put } from './draft-sender';
import { acknowledge, erase, find, keep, pending, type Content, type Draft } from './draft-store';
import { announce, type SaveStateName } from './par-save-state';
import { sessionOver } from './session-over';

interface Saved {
  version: number;
  savedAt: string;
  echo: Record<string, string>;
}

interface Theirs extends Content {
  version: number;
  by: string;
  at: string;
  points: string | null;
}

interface Conflict {
  mine: Content & { points?: string | null };
  theirs: Theirs;
}

type Field = HTMLElement & {
  value?: string;
  checked?: boolean;
  invalid?: boolean;
  errorMessage?: string;
  helperText?: string;
  dataset: DOMStringMap;
};

const PAUSE = 400;
const RETRY = 5000;

/**
 * Wraps the fields of one answer (each marked with data-draft). Whatever is typed is first kept in the browser, then
 * sent with the version of the answer; it is erased here only when the server says that it is committed. A conflict
 * shows both values and drops neither.
 */
@customElement('par-draft-keeper')
export class DraftKeeper extends LitElement {
  @property() url = '';
  @property() person = '';
  @property() leaf = '';
  @property({ type: Number }) version = 0;
  @property({ type: Object }) texts: Record<string, string> = {};

  @state() private conflict?: Conflict;
  @state() private refusal = '';
  @state() private setAside?: Content;

  private timer?: number;
  private sending = false;
  private again = false;

  static override styles = css`
    :host {
      display: block;
    }
    .conflict,
    .refusal,
    .aside {
      margin-bottom: 12px;
      padding: 16px;
      border: 1px solid var(--par-tim);
      border-radius: 12px;
      background: var(--par-surface);
      color: var(--par-text);
      font-size: 0.875rem;
    }
    .refusal {
      border-color: var(--par-son);
      background: var(--lumo-error-color-10pct);
      color: var(--lumo-error-text-color);
    }
    .aside {
      border-color: var(--par-line);
      display: flex;
      gap: 12px;
      align-items: center;
      justify-content: space-between;
    }
    h3 {
      margin: 0 0 12px;
      font-size: 1.0625rem;
      color: var(--par-ink);
    }
    .both {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(220px, 1fr));
      gap: 12px;
      margin: 0 0 12px;
    }
    .one {
      margin: 0;
      padding: 12px;
      border: 1px solid var(--par-line);
      border-radius: 8px;
      overflow-wrap: anywhere;
    }
    .one.mine {
      border: 2px solid var(--par-cham);
      background: var(--par-cham-wash);
    }
    .who {
      color: var(--par-text-2);
      margin: 0 0 6px;
    }
    dl {
      margin: 0;
      display: grid;
      grid-template-columns: auto 1fr;
      gap: 2px 12px;
    }
    dt {
      color: var(--par-text-2);
    }
    dd {
      margin: 0;
      font-weight: 500;
      white-space: pre-wrap;
    }
    .verbs {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      justify-content: flex-end;
      align-items: center;
    }
    .note {
      color: var(--par-text-2);
      margin-inline-end: auto;
    }
  `;

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('input', this.typed);
    this.addEventListener('change', this.typed);
    this.addEventListener('checked-changed', this.typed);
    window.addEventListener('online', this.resume);
    this.updateComplete.then(() => this.restore());
  }

  override disconnectedCallback(): void {
    window.removeEventListener('online', this.resume);
    if (this.timer !== undefined) {
      void this.send();
    }
    super.disconnectedCallback();
  }

  override render() {
    return html`${this.refusal ? html`<div class="refusal" role="alert">${this.refusal}</div>` : nothing}
    ${this.conflict ? this.renderConflict(this.conflict) : nothing}
    ${this.setAside && !this.conflict ? this.renderAside() : nothing}<slot></slot>`;
  }

  private renderConflict({ mine, theirs }: Conflict) {
    return html`<section class="conflict" role="alertdialog" aria-labelledby="title">
      <h3 id="title">${this.texts.conflictTitle}</h3>
      <div class="both">
        <div class="one mine">
          <p class="who">${this.texts.mine}</p>
          ${this.renderContent(mine)}
        </div>
        <div class="one">
          <p class="who">${theirs.by}, ${theirs.at}</p>
          ${this.renderContent(theirs)}
        </div>
      </div>
      <div class="verbs">
        <span class="note">${this.texts.bothKept}</span>
        <vaadin-button @click=${this.takeTheirs}>${this.texts.takeTheirs}</vaadin-button>
        <vaadin-button theme="primary" @click=${this.takeMine}>${this.texts.takeMine}</vaadin-button>
      </div>
    </section>`;
  }

  private renderAside() {
    return html`<div class="aside">
      <span>${this.texts.setAside}</span>
      <vaadin-button @click=${this.bringBack}>${this.texts.bringBack}</vaadin-button>
    </div>`;
  }

  private renderContent(content: Content & { points?: string | null }) {
    const rows = this.fields().map((field) => {
      const label = field.dataset.label ?? '';
      return html`<dt>${label}</dt>
        <dd>${this.shown(field, content)}</dd>`;
    });
    return html`<dl>
      ${rows}
      ${content.points ? html`<dt>${this.texts.points}</dt><dd>${content.points}</dd>` : nothing}
    </dl>`;
  }

  private shown(field: Field, content: Content): string {
    const name = field.dataset.draft!;
    if (name === 'choice') {
      const options = JSON.parse(field.dataset.options ?? '[]') as string[];
      return content.choice === null ? '–' : (options[content.choice] ?? '–');
    }
    if (name === 'notApplicable') {
      return content.notApplicable ? this.texts.yes : this.texts.no;
    }
    return (name === 'explanation' ? content.explanation : content.figures[name.substring(7)]) || '–';
  }

  private typed = (event: Event): void => {
    const field = event
      .composedPath()
      .find((target) => target instanceof HTMLElement && target.dataset.draft !== undefined) as Field | undefined;
    if (!field || this.silent) {
      return;
    }
    if (event.type === 'checked-changed' && field.dataset.draft !== 'notApplicable') {
      return;
    }
    field.invalid = false;
    this.refusal = '';
    void this.keepNow();
  };

  private silent = false;

  private async keepNow(): Promise<void> {
    const draft = this.draft();
    if (JSON.stringify(draft.content) === this.lastSeen) {
      return;
    }
    this.lastSeen = JSON.stringify(draft.content);
    await keep(draft);
    this.tell('saving');
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.send(), PAUSE);
  }

  private lastSeen = '';

  /** Sends what is held; one request at a time, in order. */
  private async send(): Promise<void> {
    window.clearTimeout(this.timer);
    this.timer = undefined;
    if (this.sending) {
      this.again = true;
      return;
    }
    const held = (await find(this.key())) as Draft<Content> | undefined;
    if (!held || this.conflict) {
      return;
    }
    this.sending = true;
    try {
      await this.handle({ ...held, version: this.version });
    } finally {
      this.sending = false;
      if (this.again) {
        this.again = false;
        void this.send();
      }
    }
  }

  private async handle(draft: Draft<Content>): Promise<void> {
    let response: Response;
    try {
      response = await put(draft);
    } catch {
      await this.offline();
      return;
    }
    const body = await response.json().catch(() => ({}));
    if (response.ok) {
      await this.acknowledged(draft, body as Saved);
    } else if (response.status === 409) {
      this.conflict = { mine: { ...draft.content, points: body.yours?.points }, theirs: body.theirs };
      this.tell('conflict');
    } else if (response.status === 422) {
      this.showErrors(body.errors ?? []);
    } else if (response.status === 401) {
      this.tell('failed');
      sessionOver();
    } else if (response.status >= 500) {
      await this.offline();
    } else {
      this.refusal = body.message ?? this.texts.failed;
      this.tell('failed');
    }
  }

  private async acknowledged(draft: Draft<Content>, saved: Saved): Promise<void> {
    this.version = saved.version;
    await acknowledge(draft);
    for (const [name, echo] of Object.entries(saved.echo ?? {})) {
      const field = this.field(`figure:${name}`);
      if (field) {
        field.helperText = echo;
      }
    }
    this.tell('saved', saved.savedAt);
    this.dispatchEvent(new CustomEvent('draft-saved', { detail: { version: saved.version, leaf: this.leaf } }));
  }

  private showErrors(errors: { field: string; message: string }[]): void {
    for (const { field: name, message } of errors) {
      const field = this.field(name.replace(/^figures\./, 'figure:'));
      if (field) {
        field.errorMessage = message;
        field.invalid = true;
      } else {
        this.refusal = message;
      }
    }
    this.tell('failed');
  }

  private async offline(): Promise<void> {
    const kept = await pending(this.person);
    this.tell('offline', String(kept.length));
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.send(), RETRY);
  }

  private resume = (): void => void this.flush();

  /** After a reload: what was typed here comes back, and what is held for other leaves is sent. */
  private async restore(): Promise<void> {
    this.lastSeen = JSON.stringify(this.read());
    const held = (await find(this.key())) as Draft<Content> | undefined;
    if (held) {
      this.version = held.version;
      this.show(held.content);
      await this.send();
    }
    await this.flush();
  }

  private async flush(): Promise<void> {
    for (const draft of await pending(this.person)) {
      if (draft.key === this.key()) {
        await this.send();
      } else {
        const response = await put(draft).catch(() => undefined);
        if (response?.ok) {
          await acknowledge(draft);
          this.dispatchEvent(new CustomEvent('draft-saved', { detail: { leaf: draft.key.split('|')[1] } }));
        }
      }
    }
  }

  private takeMine = async (): Promise<void> => {
    this.version = this.conflict!.theirs.version;
    this.conflict = undefined;
    await keep(this.draft());
    await this.send();
  };

  private takeTheirs = async (): Promise<void> => {
    const { mine, theirs } = this.conflict!;
    this.setAside = mine;
    this.version = theirs.version;
    this.conflict = undefined;
    this.show(theirs);
    await erase(this.key());
    this.tell('saved', theirs.at);
    this.dispatchEvent(new CustomEvent('draft-saved', { detail: { version: theirs.version, leaf: this.leaf } }));
  };

  private bringBack = async (): Promise<void> => {
    this.show(this.setAside!);
    this.setAside = undefined;
    this.lastSeen = '';
    await this.keepNow();
  };

  private draft(): Draft<Content> {
    return {
      key: this.key(),
      person: this.person,
      url: this.url,
      version: this.version,
      content: this.read(),
    };
  }

  private read(): Content {
    const content: Content = { choice: null, figures: {}, explanation: '', notApplicable: false };
    for (const field of this.fields()) {
      const name = field.dataset.draft!;
      if (name === 'choice') {
        const options = JSON.parse(field.dataset.keys ?? '[]') as string[];
        const chosen = options.indexOf(field.value ?? '');
        content.choice = chosen < 0 ? null : chosen;
      } else if (name === 'notApplicable') {
        content.notApplicable = Boolean(field.checked);
      } else if (name === 'explanation') {
        content.explanation = field.value ?? '';
      } else {
        content.figures[name.substring(7)] = field.value ?? '';
      }
    }
    return content;
  }

  private show(content: Content): void {
    this.silent = true;
    for (const field of this.fields()) {
      const name = field.dataset.draft!;
      if (name === 'choice') {
        const keys = JSON.parse(field.dataset.keys ?? '[]') as string[];
        field.value = content.choice === null ? '' : (keys[content.choice] ?? '');
      } else if (name === 'notApplicable') {
        field.checked = content.notApplicable;
      } else if (name === 'explanation') {
        field.value = content.explanation;
      } else {
        field.value = content.figures[name.substring(7)] ?? '';
      }
    }
    this.silent = false;
    this.lastSeen = JSON.stringify(this.read());
  }

  private fields(): Field[] {
    return Array.from(this.querySelectorAll<Field>('[data-draft]'));
  }

  private field(name: string): Field | undefined {
    return this.fields().find((field) => field.dataset.draft === name);
  }

  private key(): string {
    return `${this.person}|${this.leaf}`;
  }

  private tell(name: SaveStateName, detail = ''): void {
    announce(name, detail);
  }
}
