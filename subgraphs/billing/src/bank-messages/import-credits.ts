import { createHash } from 'node:crypto';
import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import { newFileKey, sealBytes } from '@guichet/chassis/files/sealed-bytes.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { unauthenticated } from '@guichet/chassis/problems/refusals.ts';
import type { BankMessage as ReadMessage } from '../bank-files/bank-word.ts';
import type { BillingContext } from '../context.ts';
import { takeCredits } from '../invoice-payments/take-credits.ts';
import { ordersOffice } from '../orders/order.ts';
import { insertMessage } from './bank-message.repository.ts';
import type { BankMessageId } from './bank-message.ts';
import { fileKeyPurpose } from './import-message.ts';

/** Counts what a message says came in on the account of invoices, once, and keeps its file. False for a file that was read before. */
export async function importCredits(
  context: BillingContext,
  id: BankMessageId,
  message: ReadMessage,
  bytes: Buffer,
): Promise<boolean> {
  const { database, files, newId, vault, viewer } = context;
  const actor = viewer.subject;
  if (actor === null) throw unauthenticated();
  const [storageKey, key] = [files.newKey(), newFileKey()];
  const fileKey = await vault.seal(fileKeyPurpose, key);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return database.transaction(async (tx) => {
    const at = await databaseNow(tx);
    const isNew = await insertMessage(tx, {
      ...{ id, office: ordersOffice, kind: message.kind, messageId: message.messageId, sha256 },
      ...{ storageKey, fileKey, fileSize: bytes.length, importedBy: actor, importedAt: at },
      // Of payouts it says nothing; where each credit stands is the credit's own row.
      ...{ executed: 0, rejected: 0, returned: 0, repeated: 0, unmatched: 0 },
      ignored: message.words.length,
    });
    if (!isNew) return false;
    await files.put(storageKey, sealBytes(key, oneOf(bytes)));
    const taken = await takeCredits(tx, newId, id, message.credits, { actor, at });
    await appendAudit(tx, {
      ...{ office: ordersOffice, actor: viewer, action: 'bankMessage.import' },
      ...{ subject: `BankMessage:${id}`, details: { ...taken } },
    });
    return true;
  });
}

async function* oneOf(bytes: Uint8Array) {
  yield bytes;
}
