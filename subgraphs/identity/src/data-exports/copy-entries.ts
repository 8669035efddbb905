import type { JobContext } from '@guichet/chassis/subgraph/context.ts';
import { dayTextOf } from '../notifications/plain-letter.ts';
import { copyWording } from './copy.wording.ts';
import { type ClaimFile, filesAtInvoices, readFile, recordsAt, sources } from './copy-sources.ts';
import type { DataExport } from './data-export.ts';
import { jsonOf } from './records-json.ts';
import type { ZipEntry } from './zip.ts';

/**
 * Everything that goes into a copy, one file after the other: what it is and how to read it, the records of each subgraph as
 * JSON, the documents with the copies of the claims.
 */
export async function* copyEntries(
  context: JobContext,
  copy: Pick<DataExport, 'accountId' | 'locale' | 'requestedAt'>,
): AsyncGenerator<ZipEntry> {
  const words = copyWording[copy.locale];
  yield text(words.readme.name, readme(copy));
  for (const source of sources)
    for await (const { part, batches } of recordsAt(context, source, copy.accountId)) {
      const name = `${words.folders[source]}/${words.parts[part] ?? part}.json`;
      yield { name, bytes: jsonOf(batches), isDense: false };
    }
  const names = new Set<string>();
  for await (const file of filesAtInvoices(context, copy.accountId)) {
    const bytes = await readFile(context, copy, file);
    if (bytes)
      yield { name: unused(pathOf(file, words.folders.files), names), bytes: [bytes], isDense: true };
  }
}

function text(name: string, content: string): ZipEntry {
  return { name, bytes: [new TextEncoder().encode(`${content}\n`)], isDense: false };
}

function readme({ locale, requestedAt }: Pick<DataExport, 'locale' | 'requestedAt'>): string {
  const { readme: said } = copyWording[locale];
  const day = dayTextOf(requestedAt);
  return said.paragraphs
    .map((lines) => lines.join('\n'))
    .join('\n\n')
    .replace('{day}', day);
}

/** The claim's reference is its folder. What a person typed as a name can't lead out of it, nor hide in it. */
function pathOf({ reference, name }: ClaimFile, folder: string): string {
  const plain =
    name
      .replaceAll(/[\p{C}/\\:*?"<>|]/gu, '_')
      .replace(/^\.+/, '_')
      .slice(-150) || '_';
  return [folder, ...(reference ? [reference] : []), plain].join('/');
}

/** Two documents may have the same name: the second one gets a number. */
function unused(path: string, names: Set<string>): string {
  const [, start = path, ending = ''] = /^(.*?)(\.[^./]{1,8})?$/.exec(path) ?? [];
  let name = path;
  for (let number = 2; names.has(name.toLowerCase()); number += 1) name = `${start} (${number})${ending}`;
  names.add(name.toLowerCase());
  return name;
}
