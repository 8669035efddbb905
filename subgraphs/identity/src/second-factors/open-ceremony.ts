import type { Executor } from '@guichet/chassis/postgres/database.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import type { WorkContext } from '@guichet/chassis/subgraph/context.ts';
import { type AccountId, counter } from '../accounts/account.ts';
import { later } from '../time.ts';
import { deleteCeremoniesBefore, insertCeremony } from './ceremony.repository.ts';
import { type CeremonyId, type CeremonyPurpose, ceremonyTtl } from './second-factor.ts';

/** Keeps what an answer will be held against, for some minutes. @returns the ceremony's name. */
export async function openCeremony(
  { newId }: Pick<WorkContext, 'newId'>,
  db: Executor,
  ceremony: {
    readonly purpose: CeremonyPurpose;
    readonly accountId: AccountId | null;
    readonly secret: string;
  },
): Promise<CeremonyId> {
  const id = newId<CeremonyId>();
  const expiresAt = later(await databaseNow(db), ceremonyTtl[ceremony.purpose]);
  await insertCeremony(db, { ...ceremony, id, office: counter, expiresAt });
  return id;
}

/** Takes away ceremonies that nobody answered in time. */
export function sweepCeremonies(db: Executor, now: Temporal.Instant, most: number): Promise<number> {
  return deleteCeremoniesBefore(db, now, most);
}
