import '@vaadin/button';
import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { pending } from './draft-store';
import { SESSION_OVER } from './session-over';

/**
 * Over the page when the session has ended: the fields behind keep their text, what is not sent stays on this machine,
 * and signing in again leads back to this very address.
 */
@customElement('par-session-over')
export class SessionOver extends LitElement {
  @property() person = '';
  @property() sprite = '';
  @property({ type: Object }) texts: Record<string, string> = {};

  @state() private kept = 0;

  private frameworkSays?: MutationObserver;

  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener(SESSION_OVER, this.open);
    this.frameworkSays = new MutationObserver(this.listen);
    this.frameworkSays.observe(document.body, { childList: true });
  }

  override disconnectedCallback(): void {
    window.removeEventListener(SESSION_OVER, this.open);
    this.frameworkSays?.disconnect();
    super.disconnectedCallback();
  }

  override render() {
    const kept = this.texts.kept?.replace('{0}', String(this.kept));
    return html`<dialog class="par-ask" aria-labelledby="par-session-over-title">
      <svg class="par-icon par-ask__icon" aria-hidden="true"><use href="${this.sprite}#key-round"></use></svg>
      <div class="par-ask__words">
        <h2 id="par-session-over-title">${this.texts.title}</h2>
        <p>${this.texts.next}</p>
        ${this.kept > 0 ? html`<p class="par-note">${kept}</p>` : nothing}
      </div>
      <div class="par-ask__verbs">
        <vaadin-button theme="primary" autofocus @click=${() => window.location.reload()}>
          ${this.texts.signIn}
        </vaadin-button>
      </div>
    </dialog>`;
  }

  private open = async (): Promise<void> => {
    this.kept = this.person ? await pending(this.person).then((held) => held.length, () => 0) : 0;
    await this.updateComplete;
    const dialog = this.querySelector('dialog')!;
    if (!dialog.open) {
      dialog.showModal();
    }
  };

  /** The framework has a box of its own for the same news; one dialog is enough. */
  private listen = (changes: MutationRecord[]): void => {
    for (const added of changes.flatMap((change) => Array.from(change.addedNodes))) {
      if (added instanceof HTMLElement && added.matches('.v-system-error') && this.isOver(added)) {
        added.remove();
        void this.open();
      }
    }
  };

  private isOver(box: HTMLElement): boolean {
    return (box.textContent ?? '').includes(this.texts.title);
  }
}
