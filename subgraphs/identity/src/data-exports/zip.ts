import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** A file on its way into a ZIP. */
export interface ZipEntry {
  /** Its path in the ZIP, with forward slashes. */
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
  /** PDF and pictures are compressed by themselves. */
  readonly isDense: boolean;
}

/** Writes a ZIP as its files come: one at a time, and nothing is held but what is being written. */
export async function* zipOf(
  entries: AsyncIterable<ZipEntry>,
  at: Temporal.Instant,
): AsyncGenerator<Uint8Array> {
  const written: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    written.push(chunk);
  });
  for await (const { name, bytes, isDense } of entries) {
    const file = isDense ? new ZipPassThrough(name) : new ZipDeflate(name);
    file.mtime = at.epochMilliseconds;
    zip.add(file);
    for await (const chunk of bytes) {
      file.push(chunk);
      yield* written.splice(0);
    }
    file.push(new Uint8Array(), true);
    yield* written.splice(0);
  }
  zip.end();
  yield* written.splice(0);
}
