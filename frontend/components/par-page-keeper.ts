import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { put } from './draft-sender';
import { acknowledge, erase, find, keep, type Draft } from './draft-store';
import { announce } from './par-save-state';
import { sessionOver } from './session-over';

interface Page {
  page: string;
}

interface Stored {
  version: number;
  page: string | null;
  by: string;
  savedAt: string;
}

type Field = HTMLElement & { value: string; invalid: boolean; errorMessage: string };

const PAUSE = 600;
const RETRY = 5000;

/**
 * Wraps the field of one page reference. As with the answer's fields, what is typed is kept in the browser first, sent
 * with the version it was typed over, and erased here only when the server has committed it.
 */
@customElement('par-page-keeper')
export class PageKeeper extends LitElement {
  @property() url = '';
  @property() person = '';
  @property() leaf = '';
  @property() document = '';
  @property({ type: Number }) version = 0;
  @property({ type: Object }) texts: Record<string, string> = {};

  @state() private theirs?: Stored;

  private timer?: number;
  private sending = false;
  private again = false;

  static override styles = css`
    :host {
      display: block;
    }
    .both {
      display: flex;
      flex-wrap: wrap;
      gap: 6px;
      align-items: center;
      margin-top: 6px;
      font-size: 0.8125rem;
      color: var(--par-tim-text);
    }
  `;

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('input', this.typed);
    this.addEventListener('change', this.typed);
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
    return html`<slot></slot>${this.theirs ? this.renderBoth(this.theirs) : nothing}`;
  }

  private renderBoth(theirs: Stored) {
    const said = this.texts.theirs.replace('{0}', theirs.by).replace('{1}', theirs.page ?? '–');
    return html`<div class="both" role="alert">
      <span>${said}</span>
      <vaadin-button theme="small" @click=${this.takeMine}>${this.texts.takeMine}</vaadin-button>
      <vaadin-button theme="small" @click=${this.takeTheirs}>${this.texts.takeTheirs}</vaadin-button>
    </div>`;
  }

  private typed = (): void => {
    const field = this.field();
    if (field) {
      field.invalid = false;
      void this.keepNow();
    }
  };

  private lastSeen = '';

  private async keepNow(): Promise<void> {
    if (this.field()!.value === this.lastSeen) {
      return;
    }
    this.lastSeen = this.field()!.value;
    await keep(this.draft());
    announce('saving', '');
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.send(), PAUSE);
  }

  private async restore(): Promise<void> {
    this.lastSeen = this.field()?.value ?? '';
    const held = (await find(this.key())) as Draft<Page> | undefined;
    if (held && this.field()) {
      this.version = held.version;
      this.lastSeen = this.field()!.value = held.content.page;
      await this.send();
    }
  }

  private resume = (): void => void this.send();

  /** One request at a time, in order. */
  private async send(): Promise<void> {
    window.clearTimeout(this.timer);
    this.timer = undefined;
    if (this.sending) {
      this.again = true;
      return;
    }
    const held = (await find(this.key())) as Draft<Page> | undefined;
    if (!held || this.theirs) {
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

  private async handle(draft: Draft<Page>): Promise<void> {
    const response = await put(draft).catch(() => undefined);
    if (!response || response.status >= 500) {
      announce('offline', '1');
      this.timer = window.setTimeout(() => void this.send(), RETRY);
      return;
    }
    const body = await response.json().catch(() => ({}));
    if (response.ok) {
      this.version = body.version;
      await acknowledge(draft);
      announce('saved', body.savedAt);
      this.dispatchEvent(new CustomEvent('page-saved'));
    } else if (response.status === 409) {
      this.theirs = body.theirs;
      announce('conflict', '');
    } else if (response.status === 401) {
      announce('failed', '');
      sessionOver();
    } else {
      this.refuse(body.message ?? this.texts.failed);
    }
  }

  private refuse(message: string): void {
    const field = this.field()!;
    field.errorMessage = message;
    field.invalid = true;
    announce('failed', '');
  }

  private takeMine = async (): Promise<void> => {
    this.version = this.theirs!.version;
    this.theirs = undefined;
    await keep(this.draft());
    await this.send();
  };

  private takeTheirs = async (): Promise<void> => {
    this.version = this.theirs!.version;
    this.lastSeen = this.field()!.value = this.theirs!.page ?? '';
    announce('saved', this.theirs!.savedAt);
    this.theirs = undefined;
    await erase(this.key());
    this.dispatchEvent(new CustomEvent('page-saved'));
  };

  private draft(): Draft<Page> {
    return {
      key: this.key(),
      person: this.person,
      url: this.url,
      version: this.version,
      content: { page: this.field()!.value },
    };
  }

  private field(): Field | null {
    return this.querySelector<Field>('vaadin-text-field');
  }

  private key(): string {
    return `${this.person}|${this.leaf}|${this.document}`;
  }
}
