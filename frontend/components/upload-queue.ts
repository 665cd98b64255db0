import { DetailedError, Upload } from 'tus-js-client';
import { count, type Counted } from './content-hash';
import { sessionOver } from './session-over';

/** Where files go: the resumable uploads of a library, and the address that is told when one is whole. */
export interface Place {
  uploads: string;
  target: string;
}

export type State =
  'waiting' | 'reading' | 'sending' | 'paused' | 'offline' | 'taking' | 'taken' | 'known' | 'refused' | 'left';

export interface Item {
  readonly key: number;
  readonly name: string;
  readonly size: number;
  readonly place: Place;
  readonly file?: File;
  /** the upload's name on the server, once it has one */
  id?: string;
  state: State;
  /** bytes that are on the server, or read while the file is counted */
  sent: number;
  /** bytes a second, smoothed */
  speed: number;
  /** what the server said */
  message: string;
  tus?: Upload;
  counted?: Counted;
  tries: number;
  timer?: number;
}

interface Begun {
  known: boolean;
  uploads: { id: string; fileName: string; size: number; offset: number; target: string }[];
}

const AT_ONCE = 3;
const LONGEST_PAUSE = 20_000;
const ACTIVE: State[] = ['reading', 'sending', 'offline', 'taking'];

/** As all our calls: the session's cookie, and the token against forged requests as it is now. */
function headers(): Record<string, string> {
  const token = document.cookie.match(/(?:^|; )XSRF-TOKEN=([^;]*)/)?.[1];
  return { Accept: 'application/json', ...(token ? { 'X-XSRF-TOKEN': decodeURIComponent(token) } : {}) };
}

function call(url: string, init: RequestInit = {}): Promise<Response> {
  return fetch(url, { credentials: 'same-origin', ...init, headers: { ...headers(), ...init.headers } });
}

/**
 * All files on their way from this page, whatever is on the screen: they go on while people walk from leaf to leaf.
 * What has been sent is on the server's disk; everything else can be begun again from there.
 */
class UploadQueue extends EventTarget {
  items: Item[] = [];

  private last = 0;

  constructor() {
    super();
    window.addEventListener('online', () =>
      this.items.filter((item) => item.state === 'offline').forEach((item) => void this.run(item)),
    );
  }

  add(files: Iterable<File>, place: Place): void {
    for (const file of files) {
      this.items = this.items.filter((item) => !(item.state === 'left' && sameFile(item, file)));
      this.items.push({
        key: ++this.last,
        name: file.name,
        size: file.size,
        place,
        file,
        state: 'waiting',
        sent: 0,
        speed: 0,
        message: '',
        tries: 0,
      });
    }
    this.next();
  }

  /** Asks the server what was begun and not brought to its end: by this page before it was closed, or elsewhere. */
  async findLeft(place: Place, everywhere: boolean): Promise<void> {
    const answer = await call(place.uploads).catch(() => undefined);
    if (!answer?.ok) {
      return;
    }
    const begun: Begun = await answer.json();
    const own = new Set(this.items.filter((item) => item.state !== 'left').map((item) => item.id));
    this.items = this.items.filter((item) => item.state !== 'left' || item.place.uploads !== place.uploads);
    begun.uploads
      .filter((upload) => !own.has(upload.id) && (everywhere || upload.target === place.target))
      .filter((upload) => !this.items.some((item) => item.state !== 'refused' && sameName(item, upload)))
      .forEach((upload) =>
        this.items.push({
          key: ++this.last,
          name: upload.fileName,
          size: upload.size,
          place: { uploads: place.uploads, target: upload.target || place.target },
          id: upload.id,
          state: 'left',
          sent: upload.offset,
          speed: 0,
          message: '',
          tries: 0,
        }),
      );
    this.changed();
  }

  pause(item: Item): void {
    window.clearTimeout(item.timer);
    void item.tus?.abort();
    this.become(item, 'paused');
    this.next();
  }

  resume(item: Item): void {
    item.tries = 0;
    this.become(item, 'waiting');
    this.next();
  }

  /** Gives a file up, here and on the server. */
  async cancel(item: Item): Promise<void> {
    window.clearTimeout(item.timer);
    this.forget(item);
    await item.tus?.abort().catch(() => undefined);
    if (item.id) {
      await call(`${item.place.uploads}/${item.id}`, { method: 'DELETE' }).catch(() => undefined);
    }
  }

  forget(item: Item): void {
    this.items = this.items.filter((other) => other !== item);
    this.changed();
    this.next();
  }

  private next(): void {
    const free = AT_ONCE - this.items.filter((item) => ACTIVE.includes(item.state)).length;
    this.items
      .filter((item) => item.state === 'waiting')
      .slice(0, Math.max(0, free))
      .forEach((item) => void this.run(item));
    this.changed();
  }

  private async run(item: Item): Promise<void> {
    window.clearTimeout(item.timer);
    try {
      await this.read(item);
      const begun = await this.ask(item);
      if (gone(item)) {
        return;
      }
      if (begun.known) {
        await this.finish(item);
      } else {
        this.send(item, begun);
      }
    } catch (failure) {
      this.failed(item, failure);
    }
  }

  private async read(item: Item): Promise<void> {
    if (!item.counted) {
      this.become(item, 'reading');
      item.counted = await count(
        item.file!,
        (share) => {
          item.sent = share * item.size;
          this.changed();
        },
        () => gone(item),
      );
      item.sent = 0;
    }
  }

  private async ask(item: Item): Promise<Begun> {
    const { fingerprint, sha256 } = item.counted!;
    const answer = await call(`${item.place.uploads}?fingerprint=${fingerprint}&sha256=${sha256}`);
    if (!answer.ok) {
      throw await refusal(answer.status, await answer.text());
    }
    return answer.json();
  }

  private send(item: Item, begun: Begun): void {
    const found = begun.uploads[0];
    item.id = found?.id;
    const metadata = { filename: item.name, fingerprint: item.counted!.fingerprint, target: item.place.target };
    let before = { at: Date.now(), sent: found?.offset ?? 0 };
    item.tus = new Upload(item.file!, {
      endpoint: item.place.uploads,
      uploadUrl: found ? `${item.place.uploads}/${found.id}` : null,
      metadata,
      retryDelays: null,
      storeFingerprintForResuming: false,
      onBeforeRequest: (request) =>
        Object.entries(headers()).forEach(([name, value]) => request.setHeader(name, value)),
      onUploadUrlAvailable: () => {
        item.id = item.tus!.url!.split('/').pop();
      },
      onProgress: (sent) => {
        const now = Date.now();
        if (now - before.at > 400) {
          const speed = ((sent - before.sent) * 1000) / (now - before.at);
          item.speed = item.speed ? item.speed * 0.7 + speed * 0.3 : speed;
          before = { at: now, sent };
        }
        item.sent = sent;
        item.tries = 0;
        this.changed();
      },
      onSuccess: () => void this.finish(item).catch((failure) => this.failed(item, failure)),
      onError: (failure) => this.failed(item, failure),
    });
    item.sent = found?.offset ?? 0;
    this.become(item, 'sending');
    item.tus.start();
  }

  /** Tells the purpose of the file that it is whole; only this makes a document of it. */
  private async finish(item: Item): Promise<void> {
    this.become(item, 'taking');
    const answer = await call(item.place.target, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ upload: item.id ?? null, sha256: item.counted!.sha256 }),
    });
    if (!answer.ok) {
      throw await refusal(answer.status, await answer.text());
    }
    const taken = await answer.json();
    item.message = taken.fileName;
    this.become(item, taken.known ? 'known' : 'taken');
    this.dispatchEvent(new CustomEvent('taken', { detail: item }));
    this.next();
  }

  /** The line, the server or the database is away: again later, from where the server stands. A no is a no. */
  private failed(item: Item, failure: unknown): void {
    if (gone(item)) {
      return;
    }
    const refused = failure instanceof DetailedError ? answered(failure) : (failure as Refused);
    const status = refused?.status ?? 0;
    if (status === 401) {
      this.become(item, 'paused');
      sessionOver();
    } else if (status >= 400 && status < 500 && ![403, 404, 408, 409, 429].includes(status)) {
      item.message = refused!.message;
      item.id = undefined;
      this.become(item, 'refused');
      this.next();
    } else if (status === 404 && item.tries > 2) {
      item.message = refused?.message ?? '';
      this.become(item, 'refused');
      this.next();
    } else {
      this.become(item, 'offline');
      const pause = Math.min(LONGEST_PAUSE, 1000 * 2 ** item.tries++);
      item.timer = window.setTimeout(() => void this.run(item), pause);
    }
  }

  private become(item: Item, state: State): void {
    item.state = state;
    this.changed();
  }

  private changed(): void {
    this.dispatchEvent(new Event('changed'));
  }
}

interface Refused {
  status: number;
  message: string;
}

async function refusal(status: number, body: string): Promise<Refused> {
  try {
    return { status, message: JSON.parse(body).message ?? '' };
  } catch {
    return { status, message: '' };
  }
}

function answered(failure: DetailedError): Refused | undefined {
  const response = failure.originalResponse;
  if (!response) {
    return undefined;
  }
  let message = '';
  try {
    message = JSON.parse(response.getBody() ?? '').message ?? '';
  } catch {
    message = '';
  }
  return { status: response.getStatus(), message };
}

function sameName(item: Item, upload: { fileName: string; size: number }): boolean {
  return item.name.normalize('NFC') === upload.fileName && item.size === upload.size;
}

function sameFile(item: Item, file: File): boolean {
  return item.name === file.name.normalize('NFC') && item.size === file.size;
}

/** Paused or given up meanwhile: what still comes back concerns nobody. */
function gone(item: Item): boolean {
  return item.state === 'paused' || !queue.items.includes(item);
}

export const queue = new UploadQueue();
