import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import '@vaadin/button';

interface CountChip {
  key: string;
  text: string;
  count?: string;
  pressed: boolean;
}

/** A group of filters, each with how much it would show: one element for the server, however many the chips. */
@customElement('par-count-chips')
export class CountChips extends LitElement {
  @property({ type: Array }) chips: CountChip[] = [];

  protected override createRenderRoot() {
    return this;
  }

  override render() {
    return repeat(
      this.chips,
      (chip) => chip.key,
      (chip) => html`<vaadin-button
        class="par-chip"
        data-key="${chip.key}"
        aria-pressed="${chip.pressed ? 'true' : 'false'}"
        @click="${() => this.choose(chip.key)}"
        >${chip.text}${chip.count === undefined
          ? nothing
          : html`<span slot="suffix" class="par-chip__count">${chip.count}</span>`}</vaadin-button
      >`,
    );
  }

  private choose(key: string): void {
    this.dispatchEvent(new CustomEvent('chip-chosen', { detail: { key } }));
  }
}
