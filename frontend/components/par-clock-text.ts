const SECOND = 1000;

/** Local time without a zone is read as if it were UTC, so that no zone of the browser moves it. */
function read(text: string): number {
  return Date.parse(`${text}Z`);
}

/** The time as the server writes it: weekday, day, hour and minute. */
export function clockText(at: number, language: string): string {
  const moment = new Date(at);
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(moment);
  const two = (part: number): string => String(part).padStart(2, '0');
  const day = `${two(moment.getUTCDate())}/${two(moment.getUTCMonth() + 1)}/${moment.getUTCFullYear()}`;
  return `${weekday} ${day} ${two(moment.getUTCHours())}:${two(moment.getUTCMinutes())}`;
}

/** Lets the simulated clock of the band go on by the browser's own time. */
class ClockText extends HTMLElement {
  private timer = 0;
  private since = performance.now();

  connectedCallback(): void {
    this.timer = window.setInterval(() => this.tick(), SECOND);
  }

  disconnectedCallback(): void {
    window.clearInterval(this.timer);
  }

  private tick(): void {
    const start = read(this.getAttribute('now') ?? '');
    const words = this.firstChild;
    if (Number.isNaN(start) || !(words instanceof Text)) {
      return;
    }
    const time = clockText(start + performance.now() - this.since, this.getAttribute('language') ?? 'vi');
    const text = (this.getAttribute('pattern') ?? '{0}').replace('{0}', time);
    if (words.data !== text) {
      words.data = text;
    }
  }
}

if (!customElements.get('par-clock-text')) {
  customElements.define('par-clock-text', ClockText);
}
