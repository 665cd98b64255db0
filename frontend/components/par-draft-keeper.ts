import { css, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { put } from './draft-sender';
import { acknowledge, erase, pending, type Content, type Draft } from './draft-store';
import { announce } from './par-save-state';
import { TypedKeeper, type Committed } from './typed-keeper';

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

interface Told {
  yours?: { points?: string | null };
  theirs: Theirs;
}

/** Keeps the fields of one answer (each marked with data-draft). A conflict shows both values and drops neither. */
@customElement('par-draft-keeper')
export class DraftKeeper extends TypedKeeper<Content, Saved, Told> {
  @state() private conflict?: Conflict;
  @state() private refusal = '';
  @state() private setAside?: Content;

  protected readonly pause = 400;

  private silent = false;

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
    void this.keepNow();
  };

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
    this.conflict = { mine: { ...draft.content, points: yours?.points }, theirs };
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
