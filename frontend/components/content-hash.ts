/** Counts SHA-256 over files of any size, piece by piece; needs no secure context, as an intranet may be plain HTTP. */
import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';

const PIECE = 1024 * 1024;

export interface Counted {
  /** what the file is recognised by when it is offered again: name, size, last change, beginning */
  fingerprint: string;
  /** over the whole content */
  sha256: string;
}

/** @param stopped asked between pieces; true ends the counting with an error */
export async function count(file: File, progress: (share: number) => void, stopped: () => boolean): Promise<Counted> {
  const whole = sha256.create();
  let beginning = '';
  for (let at = 0; at < file.size || at === 0; at += PIECE) {
    if (stopped()) {
      throw new DOMException('Given up', 'AbortError');
    }
    const piece = new Uint8Array(await file.slice(at, at + PIECE).arrayBuffer());
    whole.update(piece);
    beginning ||= bytesToHex(sha256(piece));
    progress(file.size === 0 ? 1 : Math.min(1, (at + PIECE) / file.size));
  }
  const said = [file.name, file.size, file.lastModified, beginning].join('\n');
  return { fingerprint: bytesToHex(sha256(utf8ToBytes(said))), sha256: bytesToHex(whole.digest()) };
}
