import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import type { AccountId } from '../accounts/account.ts';
import type { IdentitySettings } from '../settings.ts';
import type { PasskeyRow } from './second-factor.repository.ts';

/** The counter as passkeys know it: they are bound to its host, and answer its pages alone. */
function relyingParty({ publicUrl }: Pick<IdentitySettings, 'publicUrl'>) {
  const { hostname, origin } = new URL(publicUrl);
  return { id: hostname, origin };
}

const patience = 5 * 60_000;

/** EdDSA, ES256 and RS256 (COSE): what passkeys sign with today. What Node calls experimental is not offered. */
const supportedAlgorithmIDs = [-8, -7, -257];

/** What the browser is to make: a passkey that it finds by itself, behind a finger, a face or a PIN. */
export function creationOptions(
  settings: Pick<IdentitySettings, 'publicUrl'>,
  person: { readonly accountId: AccountId; readonly email: string; readonly name: string },
  known: readonly PasskeyRow[],
): Promise<PublicKeyCredentialCreationOptionsJSON> {
  return generateRegistrationOptions({
    rpName: 'Guichet',
    rpID: relyingParty(settings).id,
    userID: new TextEncoder().encode(person.accountId),
    userName: person.email,
    userDisplayName: person.name,
    timeout: patience,
    attestationType: 'none',
    supportedAlgorithmIDs,
    excludeCredentials: known.map(({ credentialId, transports }) => ({
      id: credentialId,
      transports: [...transports],
    })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
}

/** What the browser is to show: any passkey that it has for the counter. No account is named. */
export function requestOptions(
  settings: Pick<IdentitySettings, 'publicUrl'>,
): Promise<PublicKeyCredentialRequestOptionsJSON> {
  return generateAuthenticationOptions({
    rpID: relyingParty(settings).id,
    timeout: patience,
    userVerification: 'required',
  });
}

/** What is kept of a new passkey. */
export type NewPasskey = Pick<PasskeyRow, 'credentialId' | 'publicKey' | 'signCount' | 'transports'>;

/** The passkey that a browser made for a challenge; null when the answer is not one to it, or nobody was verified. */
export async function readNewPasskey(
  settings: Pick<IdentitySettings, 'publicUrl'>,
  response: RegistrationResponseJSON,
  expectedChallenge: string,
): Promise<NewPasskey | null> {
  const { id: expectedRPID, origin: expectedOrigin } = relyingParty(settings);
  const verifying = verifyRegistrationResponse({
    response,
    expectedChallenge,
    expectedOrigin,
    expectedRPID,
    supportedAlgorithmIDs,
    requireUserVerification: true,
  });
  const { verified, registrationInfo } = await verifying.catch(notVerified);
  if (!verified || !registrationInfo) return null;
  const { id, publicKey, counter, transports } = registrationInfo.credential;
  return {
    credentialId: id,
    publicKey: Buffer.from(publicKey).toString('base64url'),
    signCount: counter,
    transports: transports ?? [],
  };
}

/**
 * How often a passkey says that it was used, once its answer to a challenge is verified; null when it isn't: made for another
 * challenge or by another site's page, signed by another key, with nobody verified, or by a copy that counts less.
 */
export async function readShownPasskey(
  settings: Pick<IdentitySettings, 'publicUrl'>,
  response: AuthenticationResponseJSON,
  expectedChallenge: string,
  passkey: PasskeyRow,
): Promise<number | null> {
  const { userHandle } = response.response;
  const isOthers = userHandle && Buffer.from(userHandle, 'base64url').toString() !== passkey.accountId;
  if (isOthers) return null;
  const { id: expectedRPID, origin: expectedOrigin } = relyingParty(settings);
  const verifying = verifyAuthenticationResponse({
    response,
    expectedChallenge,
    expectedOrigin,
    expectedRPID,
    requireUserVerification: true,
    credential: {
      id: passkey.credentialId,
      publicKey: new Uint8Array(Buffer.from(passkey.publicKey, 'base64url')),
      counter: passkey.signCount,
      transports: [...passkey.transports],
    },
  });
  const { verified, authenticationInfo } = await verifying.catch(notVerified);
  return verified && authenticationInfo ? authenticationInfo.newCounter : null;
}

/** The library throws for an answer that is wrong in any way; what came from outside is no bug of ours. */
const notVerified = () => ({ verified: false, registrationInfo: null, authenticationInfo: null }) as const;
