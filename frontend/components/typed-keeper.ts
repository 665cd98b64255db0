import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { put } from './draft-sender';
import { acknowledge, find, keep, pending, type Draft } from './draft-store';
import { announce } from './par-save-state';
import { sessionOver } from './session-over';

const RETRY = 5000;

/** What every answer of the server that commits says. */
export interface Committed {
  version: number;
  savedAt: string;
}

/**
 * Wraps fields whose content is typed. Whatever is typed is first kept in the browser, then sent, one request at a time
 * and in order, with the version that it was typed over; it is erased here only when the server says that it is
 * committed. Which fields those are, and how a conflict or a refusal is shown, is the business of each keeper.
 */
export abstract class TypedKeeper<Content extends object, Answer extends Committed, Conflict> extends LitElement {
  @property() url = '';
  @property() person = '';
  @property() leaf = '';
  @property({ type: Number }) version = 0;
  @property({ type: Object }) texts: Record<string, string> = {};

  /** How long a pause in typing ends a piece, in milliseconds. */
  protected abstract readonly pause: number;

  /** The content that was last kept, sent or shown. */
  protected lastSeen = '';

  private timer?: number;
  private sending = false;
  private again = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('input', this.typed);
    this.addEventListener('change', this.typed);
    window.addEventListener('online', this.online);
    this.updateComplete.then(() => this.restore());
  }

  override disconnectedCallback(): void {
    window.removeEventListener('online', this.online);
    if (this.timer !== undefined) {
      void this.send();
    }
    super.disconnectedCallback();
  }

  /** The name under which the content is kept in the browser. */
  protected abstract key(): string;

  /** What stands in the fields. */
  protected abstract read(): Content;

  /** Puts content into the fields, as if it had been there all the time. */
  protected abstract show(content: Content): void;

  /** Whether a conflict waits for the person; nothing is sent meanwhile. */
  protected abstract inConflict(): boolean;

  protected abstract committed(answer: Answer): void;

  protected abstract conflicted(draft: Draft<Content>, conflict: Conflict): void;

  protected abstract refused(status: number, body: { message?: string }): void;

  /** Somebody typed, or changed a field otherwise. */
  protected abstract typed: (event: Event) => void;

  protected seen(): string {
    return JSON.stringify(this.read());
  }

  protected async keepNow(): Promise<void> {
    const draft = this.draft();
    const seen = JSON.stringify(draft.content);
    if (seen === this.lastSeen) {
      return;
    }
    this.lastSeen = seen;
    await keep(draft);
    announce('saving', '');
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.send(), this.pause);
  }

  /** After a reload: what was typed here comes back and is sent. */
  protected async restore(): Promise<void> {
    this.lastSeen = this.seen();
    const held = await this.held();
    if (held) {
      this.version = held.version;
      this.show(held.content);
      await this.send();
    }
  }

  /** The network is back. */
  protected async resume(): Promise<void> {
    await this.send();
  }

  protected async send(): Promise<void> {
    window.clearTimeout(this.timer);
    this.timer = undefined;
    if (this.sending) {
      this.again = true;
      return;
    }
    const held = await this.held();
    if (!held || this.inConflict()) {
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

  /** Whether something was typed here that the server has not committed. */
  protected async isTyped(): Promise<boolean> {
    return this.timer !== undefined || this.sending || this.inConflict() || (await this.held()) !== undefined;
  }

  /** Sends what stands here over the version that the server told. */
  protected async insist(version: number): Promise<void> {
    this.version = version;
    await keep(this.draft());
    await this.send();
  }

  private online = (): void => void this.resume();

  private async handle(draft: Draft<Content>): Promise<void> {
    const response = await put(draft).catch(() => undefined);
    if (!response || response.status >= 500) {
      await this.offline();
      return;
    }
    const body = await response.json().catch(() => ({}));
    if (response.ok) {
      this.version = body.version;
      await acknowledge(draft);
      this.committed(body);
    } else if (response.status === 409) {
      this.conflicted(draft, body);
      announce('conflict', '');
    } else if (response.status === 401) {
      announce('failed', '');
      sessionOver();
    } else {
      this.refused(response.status, body);
      announce('failed', '');
    }
  }

  private async offline(): Promise<void> {
    const kept = await pending(this.person);
    announce('offline', String(kept.length));
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.send(), RETRY);
  }

  private async held(): Promise<Draft<Content> | undefined> {
    return (await find(this.key())) as Draft<Content> | undefined;
  }

  private draft(): Draft<Content> {
    return {
      key: this.key(),
      person: this.person,
      url: this.url,
      version: this.version,
      content: this.read(),
    };
  }
}
