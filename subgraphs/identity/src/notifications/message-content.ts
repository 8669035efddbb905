import type { Vault } from '@guichet/chassis/vault/vault.ts';

/** What is sealed of a message. */
export interface MessageContent {
  /** Null for nobody: such a message costs what every other costs, and is not sent. */
  readonly to: string | null;
  readonly subject: string | null;
  readonly text: string;
  /** The same words drawn, for an e-mail. */
  readonly html?: string;
}

const purpose = 'identity.message';

export function sealContent(vault: Vault, { to, subject, text, html }: MessageContent): Promise<string> {
  return vault.seal(purpose, JSON.stringify({ to, subject, text, html }));
}

/** @throws VaultRefused when it was not sealed by `sealContent`. */
export async function unsealContent(vault: Vault, sealed: string): Promise<MessageContent> {
  return JSON.parse(await vault.unseal(purpose, sealed));
}
