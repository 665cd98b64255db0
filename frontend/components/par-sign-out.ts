import '@vaadin/button';
import { LitElement, html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { put } from './draft-sender';
import { acknowledge, eraseAll, pending } from './draft-store';

/**
 * Signing out leaves nothing of the person on this machine. What was typed and is not sent yet is told first: stay and
 * send it, or discard it and go.
 */
@customElement('par-sign-out')
export class SignOut extends LitElement {
  @property() person = '';
  @property() sprite = '';
  @property({ type: Object }) texts: Record<string, string> = {};

  @state() private held = 0;
  @state() private refused = false;
  @state() private sending = false;

  protected override createRenderRoot() {
    return this;
  }

  override render() {
    const title = (this.texts.title ?? '').replace('{0}', String(this.held));
    return html`<dialog class="par-ask" aria-labelledby="par-sign-out-title">
      <svg class="par-icon par-ask__icon par-ask__icon--warning" aria-hidden="true">
        <use href="${this.sprite}#triangle-alert"></use>
      </svg>
      <div class="par-ask__words" aria-live="polite">
        <h2 id="par-sign-out-title">${title}</h2>
        <p>${this.refused ? this.texts.refused : this.texts.text}</p>
      </div>
      <div class="par-ask__verbs">
        <vaadin-button theme="tertiary error" ?disabled=${this.sending} @click=${this.discard}>
          ${this.texts.discard}
        </vaadin-button>
        ${this.refused
          ? html`<vaadin-button theme="primary" @click=${this.close}>${this.texts.stay}</vaadin-button>`
          : html`<vaadin-button theme="primary" ?disabled=${this.sending} @click=${this.send}>
              ${this.texts.send}
            </vaadin-button>`}
      </div>
    </dialog>`;
  }

  /** Called by the menu behind the own name. */
  async ask(): Promise<void> {
    this.refused = false;
    this.held = await this.count();
    if (this.held === 0) {
      this.go();
      return;
    }
    await this.updateComplete;
    this.dialog().showModal();
  }

  /** Sends what is held, in order; what the server does not take stays, and so does the person. */
  private send = async (): Promise<void> => {
    this.sending = true;
    for (const draft of await pending(this.person)) {
      const response = await put(draft).catch(() => undefined);
      if (response?.ok) {
        await acknowledge(draft);
      }
    }
    this.sending = false;
    this.held = await this.count();
    this.refused = this.held > 0;
    if (!this.refused) {
      this.close();
      this.dispatchEvent(new CustomEvent('drafts-sent'));
    }
  };

  private discard = async (): Promise<void> => {
    await eraseAll(this.person).catch(() => undefined);
    this.close();
    this.go();
  };

  private close = (): void => this.dialog().close();

  private go(): void {
    this.dispatchEvent(new CustomEvent('sign-out'));
  }

  /** A browser that keeps nothing has nothing to lose. */
  private count(): Promise<number> {
    return pending(this.person).then(
      (held) => held.length,
      () => 0,
    );
  }

  private dialog(): HTMLDialogElement {
    return this.querySelector('dialog')!;
  }
}
