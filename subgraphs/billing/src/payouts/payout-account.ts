import type { Vault } from '@guichet/chassis/vault/vault.ts';

const ibanPurpose = 'billing.iban';

/** An IBAN as a payout keeps it: unreadable, and comparable. */
export async function sealIban(vault: Vault, iban: string) {
  return { iban: await vault.seal(ibanPurpose, iban), ibanFingerprint: vault.fingerprint(ibanPurpose, iban) };
}

/** The IBAN that a payout keeps sealed. */
export function unsealIban(vault: Vault, sealed: string): Promise<string> {
  return vault.unseal(ibanPurpose, sealed);
}
