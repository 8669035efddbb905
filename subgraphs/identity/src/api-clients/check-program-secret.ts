import { timingSafeEqual } from 'node:crypto';
import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import { countAct, forgiveActs } from '../caps/count-act.ts';
import type { IdentityContext } from '../context.ts';
import { readId } from '../ids.ts';
import { hashToken } from '../sessions/session.ts';
import { place } from '../sign-in/place.ts';
import { findHeldSecrets, touch } from './access-token.repository.ts';
import { isWithin } from './address-range.ts';
import type { ApiClientId, ApiScope } from './api-client.ts';

/** What a program presented to the token endpoint. */
export interface Presented {
  readonly clientId: string;
  readonly secret: string;
}

export type CheckedSecret =
  | { readonly kind: 'RIGHT'; readonly scopes: readonly ApiScope[] }
  | { readonly kind: 'WRONG' }
  | { readonly kind: 'TOO_MANY'; readonly retryAfterSeconds: number };

/** A minute after the first of ten wrong ones the place is heard again. */
const retryAfterSeconds = 60;

/**
 * Holds a secret against those of a program. An unknown program, a wrong secret, one that is revoked, a program that is over
 * and one that asks from elsewhere than it may answer alike, for the same work. Each try counts as wrong before anybody
 * looks, so that fifty at once are fifty; the right one forgives those before it.
 */
export async function checkProgramSecret(
  context: IdentityContext,
  { clientId, secret }: Presented,
): Promise<CheckedSecret> {
  const { database, vault, viewer, log, clientAddress } = context;
  const db = database.pages;
  const from = place(clientAddress);
  // The place first: who makes up programs leaves no row for each of them beyond its limit.
  const counted = [
    ['API_SECRET_FROM_PLACE', vault.fingerprint('identity.place', from)],
    ['API_SECRET', vault.fingerprint('identity.api-secret', `${clientId} ${from}`)],
  ] as const;
  for (const [cap, key] of counted)
    if (!(await countAct(context, db, cap, key))) {
      log.warn('program refused', { limit: cap });
      return { kind: 'TOO_MANY', retryAfterSeconds };
    }
  const id = readId<ApiClientId>(clientId) ?? context.newId<ApiClientId>();
  const presented = Buffer.from(hashToken(secret));
  const held = (await findHeldSecrets(db, id)).find(({ secretHash }) =>
    timingSafeEqual(Buffer.from(secretHash), presented),
  );
  if (!held) return { kind: 'WRONG' };
  if (!isWithin(held.addressRanges, clientAddress)) {
    // Who manages the program should learn of it: either his own range is wrong, or somebody else has the secret.
    await appendAudit(db, {
      office: held.office,
      actor: viewer,
      action: 'api-client.refuse-address',
      subject: `ApiClient:${id}`,
    });
    return { kind: 'WRONG' };
  }
  for (const [cap, key] of counted) await forgiveActs(db, cap, key);
  await touch(db, id, held.id);
  return { kind: 'RIGHT', scopes: held.scopes };
}
