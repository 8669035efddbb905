import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import type { WorkContext } from '@guichet/chassis/subgraph/context.ts';
import { type AccountId, counter } from '../accounts/account.ts';
import type { OrganisationId } from '../organisations/organisation.ts';
import { hashToken } from '../sessions/session.ts';
import { insertClient, insertSecret } from './api-client.repository.ts';
import { type ApiClientId, type ApiClientSecretId, scopesOfKind } from './api-client.ts';

/** A program of a demonstration, whose secret everybody knows like the people's password. */
export interface KnownProgram {
  readonly clientId: string;
  readonly secret: string;
  readonly name: string;
}

/** Gives an organisation a program that is known beforehand, for the companies of a demonstration. */
export async function openProgram(
  { newId }: Pick<WorkContext, 'newId'>,
  tx: Transaction,
  { clientId, secret, name }: KnownProgram,
  owner: {
    readonly organisationId: OrganisationId;
    readonly createdBy: AccountId;
    readonly isSandbox: boolean;
  },
): Promise<void> {
  const id = clientId as ApiClientId;
  await insertClient(tx, {
    ...owner,
    id,
    office: counter,
    kind: 'PROVIDER',
    name,
    scopes: [...scopesOfKind.PROVIDER],
    addressRanges: [],
  });
  await insertSecret(tx, {
    id: newId<ApiClientSecretId>(),
    office: counter,
    clientId: id,
    secretHash: hashToken(secret),
    hint: secret.slice(-4),
  });
}
