import { LitElement, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { queue, type Item, type Place, type State } from './upload-queue';

const MEGABYTE = 1024 * 1024;
const GOING: State[] = ['waiting', 'reading', 'sending', 'offline', 'taking'];

/**
 * Where files are brought: chosen, or dropped on the part of the page that surrounds it. Shows one line for each file on
 * its way; the lines of other leaves stay with their leaves.
 */
@customElement('par-upload')
export class ParUpload extends LitElement {
  /** the resumable uploads of the library */
  @property() uploads = '';
  /** the address that is told when a file is whole */
  @property() target = '';
  /** whether the lines of every purpose are shown here */
  @property({ type: Boolean }) everywhere = false;
  /** selector of the surrounding part that takes dropped files */
  @property() dropOn = '';
  @property() sprite = '';
  @property() accept = '';
  @property({ type: Number }) limit = 0;
  @property() language = 'vi';
  @property({ type: Object }) texts: Record<string, string> = {};

  @state() private said = '';

  @query('input') private chooser!: HTMLInputElement;

  private zone?: Element | null;
  private chosenFor?: Place;
  private depth = 0;

  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    queue.addEventListener('changed', this.heard);
    queue.addEventListener('taken', this.taken);
    this.updateComplete.then(() => {
      this.watch();
      void queue.findLeft(this.place(), this.everywhere);
    });
  }

  override disconnectedCallback(): void {
    queue.removeEventListener('changed', this.heard);
    queue.removeEventListener('taken', this.taken);
    this.unwatch();
    super.disconnectedCallback();
  }

  private place(): Place {
    return { uploads: this.uploads, target: this.target };
  }

  private mine(): Item[] {
    return queue.items.filter(
      (item) =>
        item.place.uploads === this.uploads &&
        (this.everywhere || item.place.target === this.target) &&
        item.state !== 'taken',
    );
  }

  private heard = (): void => this.requestUpdate();

  private taken = (event: Event): void => {
    const item = (event as CustomEvent<Item>).detail;
    if (item.place.target === this.target || this.everywhere) {
      this.said = this.text(item.state === 'known' ? 'known' : 'taken', item.message);
    }
    this.dispatchEvent(new CustomEvent('upload-taken'));
  };

  override render() {
    const items = this.mine();
    return html`
      <div class="upload-bar">
        <vaadin-button @click=${() => this.choose()}
          >${this.icon('upload', 'prefix')}<span>${this.texts.add}</span></vaadin-button
        >
        <span class="par-note">${this.text('hint', this.size(this.limit))}</span>
      </div>
      <input type="file" multiple hidden accept=${this.accept} @change=${this.chosen} />
      ${items.length === 0
        ? nothing
        : html`<ul class="upload-list" aria-label=${this.texts.list}>
            ${repeat(
              items,
              (item) => item.key,
              (item) => this.line(item),
            )}
          </ul>`}
      <div class="upload-said" role="status" aria-live="polite">${this.said}</div>
    `;
  }

  private line(item: Item) {
    const moving = GOING.includes(item.state);
    const share = item.size === 0 ? 0 : Math.min(1, item.sent / item.size);
    return html`<li class="upload-row is-${item.state}">
      ${this.icon(item.state === 'refused' ? 'file-x' : item.state === 'known' ? 'copy' : 'file-up')}
      <div class="evidence-what">
        <span class="par-row__title">${item.name}</span>
        ${moving || item.state === 'paused' || item.state === 'left'
          ? html`<span class="upload-progress"
              ><progress
                max="100"
                value=${Math.round(share * 100)}
                aria-label=${this.text('progress', item.name)}
              ></progress
              ><span class="par-note">${this.amount(item)}</span></span
            >`
          : nothing}
        <span class="par-row__why">${this.what(item)}</span>
      </div>
      <div class="upload-verbs">${this.verbs(item)}</div>
    </li>`;
  }

  private amount(item: Item): string {
    return this.text('amount', this.size(item.sent), this.size(item.size));
  }

  /** What is going on with a file, in words. */
  private what(item: Item): string {
    switch (item.state) {
      case 'sending':
        return this.remaining(item);
      case 'refused':
        return item.message || this.texts.failed;
      case 'known':
        return this.text('known', item.message);
      default:
        return this.texts[item.state] ?? '';
    }
  }

  private remaining(item: Item): string {
    if (item.speed < 1) {
      return this.texts.sending;
    }
    const seconds = Math.max(1, Math.ceil((item.size - item.sent) / item.speed));
    return seconds < 100 ? this.text('seconds', seconds) : this.text('minutes', Math.ceil(seconds / 60));
  }

  private verbs(item: Item) {
    switch (item.state) {
      case 'waiting':
      case 'reading':
      case 'sending':
      case 'offline':
        return html`${this.verb('pause', item, () => queue.pause(item), 'pause')}${this.cancel(item)}`;
      case 'paused':
        return html`${this.verb('resume', item, () => queue.resume(item), 'play')}${this.cancel(item)}`;
      case 'left':
        return html`<vaadin-button theme="small" @click=${() => this.choose(item.place)}>${this.texts.again}</vaadin-button
          >${this.cancel(item)}`;
      case 'known':
      case 'refused':
        return this.verb('dismiss', item, () => queue.forget(item), 'x');
      default:
        return nothing;
    }
  }

  private cancel(item: Item) {
    return this.verb('cancel', item, () => void queue.cancel(item), 'x');
  }

  private verb(name: string, item: Item, act: () => void, icon: string) {
    const label = this.text(name, item.name);
    return html`<vaadin-button theme="tertiary icon small" aria-label=${label} title=${label} @click=${act}
      >${this.icon(icon)}</vaadin-button
    >`;
  }

  private icon(name: string, slot = '') {
    return html`<svg class="par-icon" aria-hidden="true" width="18" height="18" slot=${slot}>
      <use href="${this.sprite}#${name}"></use>
    </svg>`;
  }

  /** Opens the machine's own list of files. */
  choose(place = this.place()): void {
    this.chosenFor = place;
    this.chooser.click();
  }

  private chosen = (): void => {
    queue.add([...(this.chooser.files ?? [])], this.chosenFor ?? this.place());
    this.chooser.value = '';
  };

  private watch(): void {
    this.zone = this.dropOn ? this.closest(this.dropOn) : this;
    this.zone?.setAttribute('data-drop', this.texts.drop);
    this.zone?.addEventListener('dragenter', this.over);
    this.zone?.addEventListener('dragover', this.over);
    this.zone?.addEventListener('dragleave', this.left);
    this.zone?.addEventListener('drop', this.dropped);
  }

  private unwatch(): void {
    this.zone?.removeEventListener('dragenter', this.over);
    this.zone?.removeEventListener('dragover', this.over);
    this.zone?.removeEventListener('dragleave', this.left);
    this.zone?.removeEventListener('drop', this.dropped);
    this.zone?.classList.remove('is-drop');
  }

  private over = (event: Event): void => {
    if (!(event as DragEvent).dataTransfer?.types.includes('Files')) {
      return;
    }
    event.preventDefault();
    this.depth += event.type === 'dragenter' ? 1 : 0;
    this.zone?.classList.add('is-drop');
  };

  private left = (): void => {
    this.depth -= 1;
    if (this.depth <= 0) {
      this.depth = 0;
      this.zone?.classList.remove('is-drop');
    }
  };

  private dropped = (event: Event): void => {
    const files = (event as DragEvent).dataTransfer?.files;
    if (files?.length) {
      event.preventDefault();
      queue.add([...files], this.place());
    }
    this.depth = 0;
    this.zone?.classList.remove('is-drop');
  };

  private size(bytes: number): string {
    const figure = (value: number, digits: number) =>
      new Intl.NumberFormat(this.language, { maximumFractionDigits: digits }).format(value);
    return bytes < MEGABYTE ? `${figure(Math.ceil(bytes / 1024), 0)} kB` : `${figure(bytes / MEGABYTE, 1)} MB`;
  }

  private text(name: string, ...parts: unknown[]): string {
    return parts.reduce<string>((text, part, at) => text.replace(`{${at}}`, String(part)), this.texts[name] ?? '');
  }
}
