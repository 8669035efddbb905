import { Readable } from 'node:stream';
import { openBytes } from '@guichet/chassis/files/sealed-bytes.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import type { OutgoingFile } from '@guichet/chassis/subgraph/file-desk.ts';
import type { AccountId } from '../accounts/account.ts';
import { viewerAccount } from '../accounts/viewer-account.ts';
import type { IdentityContext } from '../context.ts';
import { readId } from '../ids.ts';
import { dayInGeneva } from '../time.ts';
import { findExportsOf, findOwnExport } from './data-export.repository.ts';
import { type DataExport, type DataExportId, shownCopies, statusAt } from './data-export.ts';
import { exportKeyPurpose } from './keep-export.ts';

/** The copies of the viewer's own data, newest first; of anybody else's, none. */
export async function ownExports(context: IdentityContext, accountId: AccountId): Promise<DataExport[]> {
  if (viewerAccount(context) !== accountId) return [];
  const { pages } = context.database;
  const now = await databaseNow(pages);
  const since = now.subtract({ hours: 24 * shownCopies.forDays });
  const found = await findExportsOf(pages, accountId, since, shownCopies.most);
  return found.map((copy) => ({ ...copy, status: statusAt(copy, now) }));
}

/** The bytes of the viewer's own copy, as long as it is there. */
export async function readExport(context: IdentityContext, exportId: string): Promise<OutgoingFile | null> {
  const { database, files, vault } = context;
  const id = readId<DataExportId>(exportId);
  const copy = id && (await findOwnExport(database.pages, viewerAccount(context), id));
  if (!copy || statusAt(copy, await databaseNow(database.pages)) !== 'READY') return null;
  const { storageKey, fileKey, size, requestedAt } = copy;
  if (storageKey === null || fileKey === null || size === null) return null;
  const key = await vault.unseal(exportKeyPurpose, fileKey);
  const bytes = openBytes(key, await files.get(storageKey));
  return {
    fileName: `guichet-${dayInGeneva(requestedAt)}.zip`,
    mediaType: 'application/zip',
    length: size,
    bytes: Readable.from(bytes, { objectMode: false }),
  };
}
