/** The submission as one .zip with UTF-8 names, written while its files are made. */
import { Zip, ZipDeflate } from 'fflate';
import { localNoon } from './deterministic';
import type { ExportedFile } from './types';

export interface ZipStream {
  /** Adds a file; gives the bytes that are to be written next. */
  readonly add: (file: Pick<ExportedFile, 'path' | 'bytes'>) => Uint8Array;
  /** Gives the last bytes: the directory of all that was added. */
  readonly end: () => Uint8Array;
}

/** A zip whose entries all carry `date` (ISO), in the order they are added. Same files, order and date, same bytes. */
export function zipStream(date: string): ZipStream {
  const mtime = localNoon(date);
  let chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  const take = (): Uint8Array => {
    const taken = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
    let at = 0;
    for (const chunk of chunks) {
      taken.set(chunk, at);
      at += chunk.length;
    }
    chunks = [];
    return taken;
  };
  return {
    add({ path, bytes }) {
      const entry = new ZipDeflate(path, { level: 6 });
      entry.mtime = mtime;
      zip.add(entry);
      entry.push(bytes, true);
      return take();
    },
    end() {
      zip.end();
      return take();
    },
  };
}
