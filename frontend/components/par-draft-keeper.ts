import { css, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { put } from './draft-sender';
import { acknowledge, erase, pending, type Content, type Draft } from './draft-store';
import { announce } from './par-save-state';
import { TypedKeeper, type Committed } from './typed-keeper';

/** How long the focus must rest before it is told, in milliseconds. */
const REST = 120;

interface Saved extends Committed {
  echo: Record<string, string>;
}

interface Theirs extends Content {
  version: number;
  by: string;
  at: string;
  points: string | null;
}

interface Conflict {
  mine: Content & { points?: string | null; at?: string };
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

/** A colleague who is in one of the fields. */
interface Other {
  field: string;
  name: string;
  color: number;
}

interface Told {
  yours?: { points?: string | null; at?: string };
  theirs: Theirs;
}

/** Keeps the fields of one answer (each marked with data-draft). A conflict shows both values and drops neither. */
@customElement('par-draft-keeper')
export class DraftKeeper extends TypedKeeper<Content, Saved, Told> {
  @property({ type: Array }) others: Other[] = [];

  @state() private conflict?: Conflict;
  @state() private refusal = '';
  @state() private setAside?: Content;

  protected readonly pause = 400;

  private silent = false;
  private entered = '';

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
    this.addEventListener('checked-changed', this.typed);
    this.addEventListener('focusin', this.moved);
    this.addEventListener('focusout', this.moved);
    window.addEventListener('keydown', this.pressed);
  }

  override disconnectedCallback(): void {
    window.removeEventListener('keydown', this.pressed);
    super.disconnectedCallback();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (changed.has('others')) {
      this.mark();
    }
    if (this.conflict && changed.has('conflict' as keyof DraftKeeper)) {
      this.renderRoot.querySelector('.conflict')!.scrollIntoView({ block: 'nearest' });
    }
  }

  /** A colleague's answer was committed. Shown unless something was typed here: then the server will tell of both. */
  async follow(version: number, content: Content): Promise<void> {
    if (version > this.version && !(await this.isTyped())) {
      this.version = version;
      this.show(content);
    }
  }

  /** Content from elsewhere, on the person's own demand; what stood here before can be brought back. */
  async carry(content: Content): Promise<void> {
    const before = this.read();
    this.setAside = this.isEmpty(before) ? undefined : before;
    this.show(content);
    this.lastSeen = '';
    await this.keepNow();
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
          <p class="who">${this.texts.mine}${mine.at ? `, ${mine.at}` : nothing}</p>
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

  protected typed = (event: Event): void => {
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
    this.reflect();
    void this.keepNow();
  };

  /** Tells, once the focus rests, in which field the person is. */
  private moved = (): void => {
    window.setTimeout(() => {
      const field = this.fields().find((each) => each.contains(document.activeElement));
      const name = field && this.isConnected && document.hasFocus() ? field.dataset.draft! : '';
      if (name !== this.entered) {
        this.entered = name;
        this.dispatchEvent(new CustomEvent('field-entered', { detail: { field: name } }));
      }
    }, REST);
  };

  /** A digit chooses an option, wherever the focus is but in a text. */
  private pressed = (event: KeyboardEvent): void => {
    const plain = !event.ctrlKey && !event.altKey && !event.metaKey && !event.isComposing && !event.defaultPrevented;
    const choice = this.field('choice') as (Field & { readonly?: boolean }) | undefined;
    if (!plain || !choice || choice.readonly || !/^[1-9]$/.test(event.key) || this.isText(event.composedPath()[0])) {
      return;
    }
    const keys = JSON.parse(choice.dataset.keys ?? '[]') as string[];
    const chosen = keys[Number(event.key) - 1];
    if (chosen !== undefined && document.querySelector('vaadin-dialog-overlay, vaadin-confirm-dialog-overlay') === null) {
      event.preventDefault();
      choice.value = chosen;
      choice.invalid = false;
      void this.keepNow();
    }
  };

  private isText(target: EventTarget | undefined): boolean {
    if (!(target instanceof HTMLElement)) {
      return false;
    }
    const box = target instanceof HTMLInputElement && ['radio', 'checkbox', 'button'].includes(target.type);
    return target.isContentEditable || (!box && target.matches('input, textarea, select'));
  }

  /** Frames the fields in which colleagues are, in their colours and with their names. */
  private mark(): void {
    for (const field of this.fields()) {
      const here = this.others.filter((other) => other.field === field.dataset.draft);
      field.toggleAttribute('data-other', here.length > 0);
      if (here.length > 0) {
        const names = Array.from(new Set(here.map((other) => other.name))).join(', ');
        field.dataset.other = this.texts.writing.replace('{0}', names);
        field.dataset.person = String(here[0].color);
      }
    }
  }

  private isEmpty(content: Content): boolean {
    const figures = Object.values(content.figures).every((figure) => figure === '');
    return content.choice === null && figures && content.explanation === '' && !content.notApplicable;
  }

  private reflect(): void {
    this.toggleAttribute('not-applicable', this.read().notApplicable);
  }

  protected committed(saved: Saved): void {
    for (const [name, echo] of Object.entries(saved.echo ?? {})) {
      const field = this.field(`figure:${name}`);
      if (field) {
        field.helperText = echo;
      }
    }
    announce('saved', saved.savedAt);
    this.dispatchEvent(new CustomEvent('draft-saved', { detail: { version: saved.version, leaf: this.leaf } }));
  }

  protected conflicted(draft: Draft<Content>, { yours, theirs }: Told): void {
    this.conflict = { mine: { ...draft.content, points: yours?.points, at: yours?.at }, theirs };
  }

  protected inConflict(): boolean {
    return this.conflict !== undefined;
  }

  protected refused(status: number, body: { message?: string; errors?: { field: string; message: string }[] }): void {
    if (status === 422) {
      this.showErrors(body.errors ?? []);
    } else {
      this.refusal = body.message ?? this.texts.failed;
    }
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
  }

  /** What is held for other leaves is sent, too. */
  protected override async restore(): Promise<void> {
    this.reflect();
    await super.restore();
    await this.flush();
  }

  protected override async resume(): Promise<void> {
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
    const { version } = this.conflict!.theirs;
    this.conflict = undefined;
    await this.insist(version);
  };

  private takeTheirs = async (): Promise<void> => {
    const { mine, theirs } = this.conflict!;
    this.setAside = mine;
    this.version = theirs.version;
    this.conflict = undefined;
    this.show(theirs);
    await erase(this.key());
    announce('saved', theirs.at);
    this.dispatchEvent(new CustomEvent('draft-saved', { detail: { version: theirs.version, leaf: this.leaf } }));
  };

  private bringBack = async (): Promise<void> => {
    this.show(this.setAside!);
    this.setAside = undefined;
    this.lastSeen = '';
    await this.keepNow();
  };

  protected read(): Content {
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

  protected show(content: Content): void {
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
    this.reflect();
    this.lastSeen = this.seen();
  }

  private fields(): Field[] {
    return Array.from(this.querySelectorAll<Field>('[data-draft]'));
  }

  private field(name: string): Field | undefined {
    return this.fields().find((field) => field.dataset.draft === name);
  }

  protected key(): string {
    return `${this.person}|${this.leaf}`;
  }
}
