import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import type { WorkContext } from '@guichet/chassis/subgraph/context.ts';
import { hashToken, makeToken } from '../sessions/session.ts';
import { insertSecret } from './api-client.repository.ts';
import type { ApiClientId, ApiClientSecretId } from './api-client.ts';

/** A secret at the only moment when it is known. */
export interface MadeSecret {
  readonly id: ApiClientSecretId;
  /** 256 random bits behind a word by which tools that look for lost secrets know it. */
  readonly secret: string;
}

/** Makes a secret of a program, in the caller's transaction. It is shown once and kept as its hash. */
export async function makeSecret(
  { newId }: Pick<WorkContext, 'newId'>,
  tx: Transaction,
  client: { readonly id: ApiClientId; readonly office: string },
): Promise<MadeSecret> {
  const id = newId<ApiClientSecretId>();
  const secret = `guichet_${makeToken()}`;
  await insertSecret(tx, {
    id,
    office: client.office,
    clientId: client.id,
    secretHash: hashToken(secret),
    hint: secret.slice(-4),
  });
  return { id, secret };
}
