import { newFileKey, sealBytes } from '@guichet/chassis/files/sealed-bytes.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import type { JobContext } from '@guichet/chassis/subgraph/context.ts';
import { tellAccount } from '../accounts/tell-account.ts';
import type { IdentitySettings } from '../settings.ts';
import { later } from '../time.ts';
import { lockExport, updateExport } from './data-export.repository.ts';
import { type DataExport, type DataExportId, mostBytes } from './data-export.ts';

/** What a copy's own key is sealed for in the vault. */
export const exportKeyPurpose = 'identity.data-export-key';

/** A copy is larger than what anybody could download. */
export class CopyTooLarge extends Error {}

/** The copy, held, as long as it waits for its bytes. */
export async function holdAwaited(tx: Transaction, id: DataExportId): Promise<DataExport | null> {
  const copy = await lockExport(tx, id);
  return copy?.status === 'PREPARING' ? copy : null;
}

/**
 * Keeps the bytes of a copy, sealed on their way, and tells its owner. Where they will be is noted before the first one
 * comes, so that whatever happens then, they are found again. Of two who write at once the first that comes to its end counts.
 */
export async function keepExport(
  context: JobContext,
  { id, accountId }: DataExport,
  zip: AsyncIterable<Uint8Array>,
  settings: IdentitySettings,
): Promise<void> {
  const { database, files, vault } = context;
  const storageKey = files.newKey();
  const isAwaited = await database.transaction(async (tx) => {
    const copy = await holdAwaited(tx, id);
    if (copy) await updateExport(tx, id, { attempts: [...copy.attempts, storageKey] });
    return copy !== null;
  }, 'jobs');
  if (!isAwaited) return;

  const key = newFileKey();
  const counted = countBytes(zip);
  await files.put(storageKey, sealBytes(key, counted.bytes));
  const fileKey = await vault.seal(exportKeyPurpose, key);
  const useless = await database.transaction(async (tx) => {
    const copy = await holdAwaited(tx, id);
    if (!copy) return [storageKey];
    const expiresAt = later(await databaseNow(tx), settings.dataExportTtl);
    const kept = { storageKey, fileKey, size: counted.count(), attempts: [storageKey] };
    await updateExport(tx, id, { status: 'READY', expiresAt, ...kept });
    const link = `${settings.publicUrl}/compte/donnees`;
    await tellAccount({ ...context, settings }, tx, accountId, {
      kind: 'DATA_EXPORT_READY',
      link,
      expiresAt,
    });
    return copy.attempts.filter((attempt) => attempt !== storageKey);
  }, 'jobs');
  for (const attempt of useless) await files.remove(attempt);
}

function countBytes(bytes: AsyncIterable<Uint8Array>) {
  let count = 0;
  async function* counted() {
    for await (const chunk of bytes) {
      count += chunk.length;
      if (count > mostBytes) throw new CopyTooLarge('A copy of data is too large');
      yield chunk;
    }
  }
  return { bytes: counted(), count: () => count };
}
