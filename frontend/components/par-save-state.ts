import { LitElement, html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';

export type SaveStateName = 'idle' | 'saving' | 'saved' | 'offline' | 'conflict' | 'failed';

const EVENT = 'par-save-state';

/** What was last announced: the line may be attached anew after it. */
let last: { name: SaveStateName; detail: string } = { name: 'idle', detail: '' };

export function announce(name: SaveStateName, detail: string): void {
  last = { name, detail };
  window.dispatchEvent(new CustomEvent(EVENT, { detail: { name, detail } }));
}

const ICONS: Record<SaveStateName, string> = {
  idle: '',
  saving: 'loader-circle',
  saved: 'cloud-check',
  offline: 'wifi-off',
  conflict: 'git-compare-arrows',
  failed: 'circle-alert',
};

/** The fixed place of the header where the state of saving shows, fed by the browser alone, so that it works offline. */
@customElement('par-save-state')
export class SaveState extends LitElement {
  @property({ type: Object }) texts: Record<string, string> = {};
  @property() sprite = '';

  @state() private name: SaveStateName = 'idle';
  @state() private detail = '';

  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.setAttribute('role', 'status');
    this.classList.add('par-save');
    this.name = last.name;
    this.detail = last.detail;
    window.addEventListener(EVENT, this.heard as EventListener);
  }

  override disconnectedCallback(): void {
    window.removeEventListener(EVENT, this.heard as EventListener);
    super.disconnectedCallback();
  }

  override render() {
    const text = (this.texts[this.name] ?? '').replace('{0}', this.detail);
    this.dataset.state = this.name;
    if (this.name === 'idle') {
      return html``;
    }
    return html`<svg class="par-icon" aria-hidden="true" width="18" height="18">
        <use href="${this.sprite}#${ICONS[this.name]}"></use></svg
      ><span>${text}</span>`;
  }

  /** Told by the server, where saving is an act of its own and not a matter of typing. */
  announce(name: SaveStateName, detail: string): void {
    announce(name, detail);
  }

  private heard = (event: CustomEvent<{ name: SaveStateName; detail: string }>): void => {
    this.name = event.detail.name;
    this.detail = event.detail.detail;
  };
}
