import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import Viewer from 'bpmn-js/lib/Viewer';
import MoveCanvasModule from 'diagram-js/lib/navigation/movecanvas';
import { freePlace, takenBy } from './par-process-notes';

/** What is said of one element of the model: where the work is, how much of it, in how many words. */
interface Mark {
  element: string;
  state: 'done' | 'here' | 'late' | 'ahead';
  note: string;
}

const STEP = 60;
const READABLE = 0.86;

/**
 * A process model as it is deployed, with what is behind, what is here and what lies ahead. Colours come from the
 * theme's tokens through CSS, so a change of theme needs no redrawing. The names of elements can be replaced: models
 * speak Vietnamese. Never the only place where something is said.
 */
@customElement('par-process-diagram')
export class ProcessDiagram extends LitElement {
  @property() xml = '';
  @property({ type: Array }) marks: Mark[] = [];
  @property({ type: Object }) names: Record<string, string> = {};
  @property() label = '';
  @property({ type: Object }) texts: Record<string, string> = {};
  @property() chosen = '';
  @property({ type: Boolean }) choosable = false;

  private viewer: any;
  private drawn: Promise<void> = Promise.resolve();
  private sizes?: ResizeObserver;
  private listening = false;

  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.classList.add('par-process');
  }

  override disconnectedCallback(): void {
    this.sizes?.disconnect();
    this.viewer?.destroy();
    this.viewer = undefined;
    this.listening = false;
    super.disconnectedCallback();
  }

  override render() {
    if (!this.xml) {
      return nothing;
    }
    return html`<div
        class="par-process__canvas"
        tabindex="0"
        role="group"
        aria-roledescription=${this.texts.role ?? ''}
        aria-label=${this.label}
        @keydown=${this.key}
      ></div>
      <div class="par-process__tools">
        ${this.tool('smaller', '−', () => this.zoom(1 / 1.25))} ${this.tool('larger', '+', () => this.zoom(1.25))}
        ${this.tool('whole', '', () => this.whole())} ${this.tool('here', '', () => this.goHere())}
      </div>`;
  }

  private tool(name: string, sign: string, act: () => void) {
    const text = this.texts[name] ?? name;
    return html`<button type="button" class="par-process__tool" aria-label=${text} title=${text} @click=${act}>
      ${sign || text}
    </button>`;
  }

  override updated(changed: Map<string, unknown>): void {
    if (this.xml && (changed.has('xml') || changed.has('marks') || changed.has('names'))) {
      this.drawn = this.drawn.then(() => this.draw()).catch((failure) => console.error(failure));
    }
  }

  private async draw(): Promise<void> {
    const container = this.querySelector('.par-process__canvas');
    if (!container || !this.isConnected) {
      return;
    }
    this.viewer ??= new Viewer({
      container: container as HTMLElement,
      additionalModules: [MoveCanvasModule],
      textRenderer: {
        defaultStyle: { fontFamily: 'inherit', fontSize: 14, lineHeight: 1.25 },
        externalStyle: { fontSize: 13, lineHeight: 1.25 },
      },
      bpmnRenderer: {
        defaultFillColor: 'var(--par-surface)',
        defaultStrokeColor: 'var(--par-process-line)',
        defaultLabelColor: 'var(--par-text)',
      },
    } as any);
    this.listen();
    await this.viewer.importXML(this.named());
    this.mark();
    this.first();
    if (!this.sizes) {
      this.sizes = new ResizeObserver(() => this.viewer?.get('canvas').resized());
      this.sizes.observe(container);
    }
  }

  /** Once: a click on a marked element tells which one. */
  private listen(): void {
    if (this.listening || !this.choosable) {
      return;
    }
    this.listening = true;
    this.viewer.on('element.click', ({ element }: { element: { id: string } }) => {
      const id = element.id.replace(/_label$/, '');
      if (this.marks.some((mark) => mark.element === id)) {
        this.dispatchEvent(new CustomEvent('par-choose', { detail: id }));
      }
    });
  }

  /** The model with the names of the reader's language. */
  private named(): string {
    const model = new DOMParser().parseFromString(this.xml, 'application/xml');
    Object.entries(this.names).forEach(([id, name]) =>
      model.querySelector(`[id="${CSS.escape(id)}"]`)?.setAttribute('name', name),
    );
    return new XMLSerializer().serializeToString(model);
  }

  private mark(): void {
    const canvas = this.viewer.get('canvas');
    const overlays = this.viewer.get('overlays');
    const registry = this.viewer.get('elementRegistry');
    const taken = takenBy(registry.getAll());
    for (const { element, state, note } of this.marks) {
      if (!registry.get(element)) {
        continue;
      }
      canvas.addMarker(element, `is-${state}`);
      if (this.choosable) {
        canvas.addMarker(element, 'is-choosable');
      }
      if (element === this.chosen) {
        canvas.addMarker(element, 'is-chosen');
      }
      if (note) {
        const text = document.createElement('span');
        text.className = `par-process__note is-${state}`;
        text.textContent = note;
        const place = freePlace(registry.get(element), this.size(text), taken);
        taken.push(place.box);
        overlays.add(element, { position: { top: place.top, left: place.left }, html: text });
      }
    }
  }

  /** How large a note will be, in the units of the model. */
  private size(note: HTMLElement): { width: number; height: number } {
    this.append(note);
    const size = { width: note.offsetWidth, height: note.offsetHeight };
    note.remove();
    return size;
  }

  /** Whole where it stays readable; else as large as it must be, with the present place in the middle. */
  private first(): void {
    const canvas = this.viewer.get('canvas');
    canvas.zoom('fit-viewport', 'auto');
    if (canvas.zoom() < READABLE) {
      canvas.zoom(READABLE);
      this.goHere();
    }
  }

  private whole(): void {
    this.viewer?.get('canvas').zoom('fit-viewport', 'auto');
  }

  private goHere(): void {
    const here =
      this.marks.find((mark) => mark.element === this.chosen) ??
      this.marks.find((mark) => mark.state === 'here' || mark.state === 'late') ??
      this.marks.find((mark) => mark.state === 'done');
    const place = here && this.viewer?.get('elementRegistry').get(here.element);
    const canvas = this.viewer?.get('canvas');
    if (!place) {
      return;
    }
    const box = canvas.viewbox();
    const root = canvas.getRootElement();
    const inner = root && canvas.viewbox().inner;
    const x = place.x + place.width / 2 - box.outer.width / box.scale / 2;
    const y = place.y + place.height / 2 - box.outer.height / box.scale / 2;
    const width = box.outer.width / box.scale;
    const height = box.outer.height / box.scale;
    canvas.viewbox({
      x: inner ? Math.max(inner.x - 12, Math.min(x, inner.x + inner.width - width + 12)) : x,
      y: inner && inner.height > height ? Math.max(inner.y - 12, Math.min(y, inner.y + inner.height - height + 12)) : inner ? inner.y - (height - inner.height) / 2 : y,
      width,
      height,
    });
  }

  private zoom(factor: number): void {
    const canvas = this.viewer?.get('canvas');
    canvas?.zoom(Math.min(3, Math.max(0.2, canvas.zoom() * factor)));
  }

  private key(event: KeyboardEvent): void {
    const canvas = this.viewer?.get('canvas');
    if (!canvas || event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    const acts: Record<string, () => void> = {
      ArrowLeft: () => canvas.scroll({ dx: STEP, dy: 0 }),
      ArrowRight: () => canvas.scroll({ dx: -STEP, dy: 0 }),
      ArrowUp: () => canvas.scroll({ dx: 0, dy: STEP }),
      ArrowDown: () => canvas.scroll({ dx: 0, dy: -STEP }),
      '+': () => this.zoom(1.25),
      '=': () => this.zoom(1.25),
      '-': () => this.zoom(1 / 1.25),
      '0': () => this.whole(),
      Home: () => this.goHere(),
    };
    const act = acts[event.key];
    if (act) {
      event.preventDefault();
      act();
    }
  }
}
