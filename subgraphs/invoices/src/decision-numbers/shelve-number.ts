import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import type { WorkContext } from '@guichet/chassis/subgraph/context.ts';
import { insuranceOffice } from '../claims/claim.ts';
import {
  countNumbers,
  findByNumber,
  holdShelf,
  insertNumber,
  updateNumber,
} from './decision-number.repository.ts';
import { type DecisionNumberId, mostNumbers } from './decision-number.ts';

/** A number that was read, and with whom it is to be saved. */
export interface NumberToSave {
  readonly owner: string;
  readonly beneficiaryId: string;
  readonly number: string;
  readonly description: string | null;
}

/**
 * Saves a number with a beneficiary, or renames it when it is there already: a number without a description keeps the
 * one that it has. Null when the shelf is full.
 */
export async function shelveNumber(
  tx: Transaction,
  { newId }: Pick<WorkContext, 'newId'>,
  { owner, beneficiaryId, number, description }: NumberToSave,
): Promise<DecisionNumberId | null> {
  const shelf = { owner, beneficiaryId };
  await holdShelf(tx, shelf);
  const savedAt = await databaseNow(tx);
  const saved = await findByNumber(tx, shelf, number);
  if (saved) {
    const isRenamed = description !== null && description !== saved.description;
    const renamed = isRenamed ? { ...saved, description, version: saved.version + 1 } : saved;
    await updateNumber(tx, { ...renamed, savedAt });
    return saved.id;
  }
  if ((await countNumbers(tx, shelf)) >= mostNumbers) return null;
  const id = newId<DecisionNumberId>();
  const row = { office: insuranceOffice, ownerAccountId: owner, beneficiaryId, number, description };
  await insertNumber(tx, { id, ...row, version: 1, savedAt });
  return id;
}
