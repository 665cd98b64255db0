import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { erase, type Draft } from './draft-store';
import { announce } from './par-save-state';
import { TypedKeeper, type Committed } from './typed-keeper';

interface Page {
  page: string;
}

interface Stored extends Committed {
  page: string | null;
  by: string;
}

type Field = HTMLElement & { value: string; invalid: boolean; errorMessage: string };

/** Keeps the field of one page reference. */
@customElement('par-page-keeper')
export class PageKeeper extends TypedKeeper<Page, Committed, { theirs: Stored }> {
  @property() document = '';

  @state() private theirs?: Stored;

  protected readonly pause = 600;

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

  protected typed = (): void => {
    const field = this.field();
    if (field) {
      field.invalid = false;
      void this.keepNow();
    }
  };

  protected committed(saved: Committed): void {
    announce('saved', saved.savedAt);
    this.dispatchEvent(new CustomEvent('page-saved'));
  }

  protected conflicted(_mine: Draft<Page>, { theirs }: { theirs: Stored }): void {
    this.theirs = theirs;
  }

  protected inConflict(): boolean {
    return this.theirs !== undefined;
  }

  protected refused(_status: number, { message }: { message?: string }): void {
    const field = this.field()!;
    field.errorMessage = message ?? this.texts.failed;
    field.invalid = true;
  }

  private takeMine = async (): Promise<void> => {
    const { version } = this.theirs!;
    this.theirs = undefined;
    await this.insist(version);
  };

  private takeTheirs = async (): Promise<void> => {
    const theirs = this.theirs!;
    this.version = theirs.version;
    this.theirs = undefined;
    this.show({ page: theirs.page ?? '' });
    announce('saved', theirs.savedAt);
    await erase(this.key());
    this.dispatchEvent(new CustomEvent('page-saved'));
  };

  protected read(): Page {
    return { page: this.field()?.value ?? '' };
  }

  protected show(content: Page): void {
    this.field()!.value = content.page;
    this.lastSeen = this.seen();
  }

  private field(): Field | null {
    return this.querySelector<Field>('vaadin-text-field');
  }

  protected key(): string {
    return `${this.person}|${this.leaf}|${this.document}`;
  }
}
