import { createHash } from 'node:crypto';
import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import { newFileKey, sealBytes } from '@guichet/chassis/files/sealed-bytes.ts';
import { HouseError } from '@guichet/chassis/log/house-error.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { unauthenticated } from '@guichet/chassis/problems/refusals.ts';
import type { BankMessage as ReadMessage } from '../bank-files/bank-word.ts';
import type { BillingContext } from '../context.ts';
import { providersOffice } from '../payment-requests/payment-request.ts';
import type { JudgedWords } from '../request-batches/judge-words.ts';
import { providerFinanceOf } from '../request-batches/request-batch-scope.ts';
import { takeWords } from '../request-batches/take-words.ts';
import { insertEntries, insertMessage } from './bank-message.repository.ts';
import type { BankEntryId, BankMessageId } from './bank-message.ts';
import { entryOf } from './entry-of.ts';
import { fileKeyPurpose } from './import-message.ts';

/** Takes the transaction back, and with it what the message did. */
class ReadBefore extends HouseError {}

/**
 * Does what a message says of the debits and the payments of payment requests, once: its file is kept, and what nobody can match waits for a person. False for a file that was
 * read before, by its bytes or by the bank's own reference.
 */
export async function importRequestWords(
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
  try {
    await database.transaction(async (tx) => {
      const at = await databaseNow(tx);
      const judged = await takeWords(tx, message, { scope: providerFinanceOf(viewer), actor, at, newId });
      const isNew = await insertMessage(tx, {
        ...{ id, office: providersOffice, kind: message.kind, messageId: message.messageId, sha256 },
        ...{ storageKey, fileKey, fileSize: bytes.length, importedBy: actor, importedAt: at },
        ...countsOf(judged),
      });
      if (!isNew) throw new ReadBefore('A message of the bank was read before');
      await files.put(storageKey, sealBytes(key, oneOf(bytes)));
      const from = { office: providersOffice, bankMessageId: id, recordedAt: at };
      await insertEntries(
        tx,
        judged.doubts.map((doubtful) => entryOf(newId<BankEntryId>(), doubtful, from)),
      );
      await appendAudit(tx, {
        ...{ office: providersOffice, actor: viewer, action: 'bankMessage.import' },
        ...{ subject: `BankMessage:${id}`, details: countsOf(judged) },
      });
    });
    return true;
  } catch (error) {
    if (error instanceof ReadBefore) return false;
    throw error;
  }
}

function countsOf({ steps, doubts, repeated, ignored }: JudgedWords) {
  const count = (status: JudgedWords['steps'][number]['to']) =>
    steps.filter(({ to }) => to === status).length;
  return {
    ...{ executed: count('EXECUTED'), rejected: count('REFUSED'), returned: count('RETURNED') },
    ...{ repeated, ignored, unmatched: doubts.length },
  };
}

async function* oneOf(bytes: Uint8Array) {
  yield bytes;
}
