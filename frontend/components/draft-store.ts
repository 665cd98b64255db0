/** What was typed and is not yet acknowledged by the server, kept in the browser across reloads, per person and leaf. */

export interface Content {
  choice: number | null;
  figures: Record<string, string>;
  explanation: string;
  notApplicable: boolean;
}

export interface Draft<C extends object = object> {
  /** person, leaf and, for a page reference, document: the primary key */
  key: string;
  person: string;
  url: string;
  /** the answer's version that the typing started from */
  version: number;
  content: C;
}

const DATABASE = 'parindex-drafts';
const STORE = 'drafts';

let opened: Promise<IDBDatabase> | undefined;

function database(): Promise<IDBDatabase> {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'key' });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  return opened;
}

async function run<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const transaction = (await database()).transaction(STORE, mode);
  const request = work(transaction.objectStore(STORE));
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve(request.result);
    transaction.onerror = () => reject(transaction.error);
    transaction.onabort = () => reject(transaction.error);
  });
}

export const keep = (draft: Draft) => run('readwrite', (store) => store.put(draft));

export const find = (key: string) => run<Draft | undefined>('readonly', (store) => store.get(key));

/** Erases the draft if nothing newer was typed meanwhile. */
export async function acknowledge(draft: Draft): Promise<void> {
  const held = await find(draft.key);
  if (held && JSON.stringify(held.content) === JSON.stringify(draft.content)) {
    await run('readwrite', (store) => store.delete(draft.key));
  }
}

export const erase = (key: string) => run('readwrite', (store) => store.delete(key));

export async function pending(person: string): Promise<Draft[]> {
  const all = await run<Draft[]>('readonly', (store) => store.getAll());
  return all.filter((draft) => draft.person === person);
}

/** Erases everything that is held for a person on this machine. */
export async function eraseAll(person: string): Promise<void> {
  for (const draft of await pending(person)) {
    await erase(draft.key);
  }
}
