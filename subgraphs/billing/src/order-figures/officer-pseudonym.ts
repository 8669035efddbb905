import type { Vault } from '@guichet/chassis/vault/vault.ts';

/** Under this purpose a fingerprint is no other's: a pseudonym finds nothing else again. */
const purpose = 'billing.figures.officer';

/** What an officer is called in figures: the same for ever, and no way back to who he is. */
export function officerPseudonym(vault: Pick<Vault, 'fingerprint'>, accountId: string): string {
  const fingerprint = Buffer.from(vault.fingerprint(purpose, accountId), 'base64url');
  return fingerprint.toString('hex').slice(0, 8).toUpperCase();
}
