import { createHash } from 'node:crypto';
import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import { newFileKey, sealBytes } from '@guichet/chassis/files/sealed-bytes.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { unauthenticated } from '@guichet/chassis/problems/refusals.ts';
import { idOfReference } from '../bank-batches/bank-batch.ts';
import type { BankMessage as ReadMessage } from '../bank-files/bank-word.ts';
import type { BillingContext } from '../context.ts';
import { holdSent, recordAnswer } from '../payout-batches/hold-sent.ts';
import type { HeldPayout } from '../payouts/hold-payouts.ts';
import { movePayouts } from '../payouts/move-payouts.ts';
import { insuranceOffice } from '../payouts/payout.ts';
import { insertEntries, insertMessage } from './bank-message.repository.ts';
import type { BankEntryId, BankMessageId } from './bank-message.ts';
import { entryOf } from './entry-of.ts';
import { type Matched, type MatchedStep, matchWords } from './match-words.ts';

/** What the key of a bank's file is sealed for in the vault. */
export const fileKeyPurpose = 'billing.bank-message-key';

/**
 * Does what a message says, once: its payouts move, its file is kept, and what nobody can match waits for a person. False for a file
 * that was read before, by its bytes or by the bank's own reference.
 */
export async function importMessage(
  context: BillingContext,
  id: BankMessageId,
  message: ReadMessage,
  bytes: Buffer,
): Promise<boolean> {
  const { database, files, newId, vault, viewer } = context;
  const actor = viewer.subject;
  if (actor === null) throw unauthenticated();
  const [storageKey, key] = [files.newKey(), newFileKey()];
  const ids = message.words.map(({ of }) => idOfReference(of.reference)).filter((named) => named !== null);
  return database.transaction(async (tx) => {
    const held = await holdSent(tx, [...new Set(ids)]);
    const matched = matchWords(
      message.words,
      held.map(({ payout, batchId }) => ({ ...payout, batchId })),
    );
    const at = await databaseNow(tx);
    const isNew = await insertMessage(tx, {
      ...{ id, office: insuranceOffice, kind: message.kind, messageId: message.messageId },
      sha256: createHash('sha256').update(bytes).digest('hex'),
      ...{ storageKey, fileKey: await vault.seal(fileKeyPurpose, key), fileSize: bytes.length },
      ...{ importedBy: actor, importedAt: at, ...countsOf(matched), ignored: message.ignored },
    });
    if (!isNew) return false;
    await files.put(storageKey, sealBytes(key, oneOf(bytes)));
    const from = { office: insuranceOffice, bankMessageId: id, recordedAt: at };
    await insertEntries(
      tx,
      matched.doubts.map((doubtful) => entryOf(newId<BankEntryId>(), doubtful, from)),
    );
    for (const [batchId, answer] of matched.answers) await recordAnswer(tx, batchId, answer);
    await takeSteps(
      tx,
      held.map(({ payout }) => payout),
      matched.steps,
      { actor, at },
    );
    await appendAudit(tx, {
      ...{ office: insuranceOffice, actor: viewer, action: 'bankMessage.import' },
      ...{ subject: `BankMessage:${id}`, details: { ...countsOf(matched) } },
    });
    return true;
  });
}

function countsOf({ steps, doubts, repeated }: Matched) {
  const count = (verb: MatchedStep['verb']) => steps.filter((step) => step.verb === verb).length;
  return {
    executed: count('recordExecution'),
    rejected: count('recordRejection'),
    returned: count('recordReturn'),
    repeated,
    unmatched: doubts.length,
  };
}

/** Takes the steps in their order. What many take for the same reason on the same day is written at once. */
async function takeSteps(
  tx: Transaction,
  held: readonly HeldPayout[],
  steps: readonly MatchedStep[],
  mover: { readonly actor: string; readonly at: Temporal.Instant },
): Promise<void> {
  const standing = new Map(held.map((payout) => [payout.id, payout]));
  let left = steps;
  while (left.length > 0) {
    const seen = new Set<string>();
    // The first step of each payout that is left: a second one builds on it.
    const round = left.filter(({ payoutId }) => !seen.has(payoutId) && seen.add(payoutId));
    const alike = Map.groupBy(round, ({ verb, bookedOn, reasonCode }) => `${verb} ${bookedOn} ${reasonCode}`);
    for (const together of alike.values()) {
      const [first] = together;
      if (!first) continue;
      const rows = together.map(({ payoutId }) => standing.get(payoutId)).filter((row) => row !== undefined);
      const { verb, bookedOn, reasonCode } = first;
      for (const moved of await movePayouts(tx, rows, verb, { ...mover, bookedOn, reasonCode }))
        standing.set(moved.id, moved);
    }
    left = left.filter((step) => !round.includes(step));
  }
}

async function* oneOf(bytes: Uint8Array) {
  yield bytes;
}
