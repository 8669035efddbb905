import type { Vault } from '@guichet/chassis/vault/vault.ts';
import { makeWebhookSecret } from './sign-webhook.ts';

const purpose = 'identity.webhook-secret';

/** A secret at the only moment when its provider sees it. */
export interface MadeWebhookSecret {
  readonly secret: string;
  readonly sealed: string;
  /** Its last four characters. */
  readonly hint: string;
}

/** Makes a secret that signs what is sent to an address. */
export async function makeSecret(vault: Vault): Promise<MadeWebhookSecret> {
  const secret = makeWebhookSecret();
  return { secret, sealed: await vault.seal(purpose, secret), hint: secret.replace(/=+$/, '').slice(-4) };
}

/** @throws VaultRefused when it was not sealed by `makeSecret`. */
export function unsealSecret(vault: Vault, sealed: string): Promise<string> {
  return vault.unseal(purpose, sealed);
}
