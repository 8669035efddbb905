import type { Passport } from '@guichet/chassis/passport/passport.ts';
import type { Executor, Transaction } from '@guichet/chassis/postgres/database.ts';
import type { OrganisationId } from '../organisations/organisation.ts';
import { findNamed, findOfProgram } from './provider.repository.ts';
import type { Provider, ProviderId, ProviderStatus } from './provider.ts';
import { programOf } from './provider-scope.ts';

/** The provider whose program asks. */
export interface ProgramProvider {
  readonly id: ProviderId;
  readonly organisationId: OrganisationId;
  readonly status: ProviderStatus;
  /** Whether it is the organisation's sandbox. */
  readonly isSandbox: boolean;
}

/** For a command: it stands where it stands until the transaction ends. Null for a program of nobody who applied. */
export async function holdProgramProvider(
  tx: Transaction,
  viewer: Passport,
): Promise<ProgramProvider | null> {
  const program = programOf(viewer);
  return program && findOfProgram(tx, program, true);
}

/** A provider by its name alone, whoever asks: for a mail, and for who holds a link that names it. */
export function nameProvider(db: Executor, id: ProviderId): Promise<Provider | null> {
  return findNamed(db, id);
}
