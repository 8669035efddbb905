import { HouseError } from '@guichet/chassis/log/house-error.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import type { ClientAccount } from '../client-accounts/client-account.ts';
import { type ChargeGroup, sumsOf } from '../monthly-invoices/closing.ts';
import {
  groupMonth,
  insertRecap,
  insertRecapLines,
  isClosed,
  type WrittenSum,
} from './closed-recap.repository.ts';
import type { RecapId } from './recap.ts';

/** The requests of a recap do not come to what its invoice would ask: nothing is issued until somebody has looked. */
export class RecapDiffers extends HouseError {}

/** What an account's month charges; null when it was closed. The caller holds the account. */
export async function readMonth(
  tx: Transaction,
  { id }: ClientAccount,
  month: string,
): Promise<readonly ChargeGroup[] | null> {
  return (await isClosed(tx, id, month)) ? null : groupMonth(tx, id, month);
}

/**
 * Writes the recap of an account's month, a line for each request as its order stands. The caller holds the account.
 * @throws RecapDiffers when the lines do not come to the groups that the invoice is made of.
 */
export async function writeRecap(
  tx: Transaction,
  recap: {
    readonly id: RecapId;
    readonly account: ClientAccount;
    readonly month: string;
    readonly at: Temporal.Instant;
    readonly groups: readonly ChargeGroup[];
    readonly creditsMinor: bigint;
  },
): Promise<void> {
  const { id, account, month, at, groups, creditsMinor } = recap;
  const sums = sumsOf(groups);
  const row = {
    ...{ id, office: account.office, clientAccountId: account.id, organisationId: account.organisationId },
    ...{ month, closedAt: at, creditsMinor, ...sums },
  };
  await insertRecap(tx, row);
  const written = await insertRecapLines(tx, row);
  const onAccount = sumIn(written, 'ON_ACCOUNT');
  const card = sumIn(written, 'CARD');
  const isTheSame =
    onAccount.count === sums.count &&
    onAccount.feeMinor === sums.feeMinor &&
    onAccount.postageMinor === sums.postageMinor &&
    card.count === sums.cardCount &&
    card.feeMinor + card.postageMinor === sums.cardMinor;
  if (!isTheSame) throw new RecapDiffers('The requests of a month do not come to its invoice');
}

function sumIn(written: readonly WrittenSum[], kind: WrittenSum['settlement']) {
  const sum = written.find(({ settlement }) => settlement === kind);
  return {
    count: sum?.count ?? 0,
    feeMinor: BigInt(sum?.fee_minor ?? 0),
    postageMinor: BigInt(sum?.postage_minor ?? 0),
  };
}
