import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { CompactEncrypt, type CompactJWEHeaderParameters, compactDecrypt, errors } from 'jose';
import { z } from 'zod';
import { StartRefused } from '../config/exit.ts';
import { HouseError } from '../log/house-error.ts';
import { vaultFile } from '../secrets/secret-files.ts';

/**
 * Seals what must not be readable at rest (AVS numbers, IBANs, phone numbers, second-factor secrets) and finds it
 * again by fingerprint. A purpose (`identity.phone`) separates uses: what was sealed for one does not open for another.
 */
export interface Vault {
  /** JWE compact serialisation (RFC 7516), `dir` with A256GCM; different each time. */
  seal(purpose: string, text: string): Promise<string>;
  /** @throws VaultRefused when the text was changed, sealed for another purpose or by a key that is gone. */
  unseal(purpose: string, sealed: string): Promise<string>;
  /** HMAC-SHA256 of the text: the same for the same purpose and text, and no way back. */
  fingerprint(purpose: string, text: string): string;
}

/** The sealed text does not open. Says nothing of its content. */
export class VaultRefused extends HouseError {}

const key = z.base64url().transform((text, context) => {
  const bytes = Buffer.from(text, 'base64url');
  if (bytes.length === 32) return bytes;
  context.addIssue({ code: 'custom', message: 'a key has 32 bytes' });
  return z.NEVER;
});
const vaultKeys = z
  .object({ current: z.string(), keys: z.record(z.string(), key), fingerprint: key })
  .refine((file) => file.current in file.keys, { message: '`current` names no key' });

function readKeys(directory: string): z.output<typeof vaultKeys> {
  const path = vaultFile(directory);
  try {
    return vaultKeys.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    throw new StartRefused(`The keys in ${path} can't be read: the file is missing or damaged.`);
  }
}

/** Between two looks at the file for a key id that is not known, in milliseconds. */
const REREAD_AFTER = 1_000;

/**
 * Opens the vault whose keys are in `vault.json` of the secrets directory. Rotation adds a key and makes it
 * `current`: what older keys sealed still opens, and a running process finds the new key when it first meets it.
 * @throws StartRefused when the file is missing or damaged.
 */
export function openVault(directory: string): Vault {
  let file = readKeys(directory);
  let readAt = Date.now();

  const keyFor = (kid: string) => {
    if (!(kid in file.keys) && Date.now() - readAt > REREAD_AFTER) {
      readAt = Date.now();
      file = readKeys(directory);
    }
    const found = file.keys[kid];
    if (!found) throw new VaultRefused('No key opens this');
    return found;
  };

  return {
    seal: (purpose, text) =>
      new CompactEncrypt(new TextEncoder().encode(text))
        .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', kid: file.current, purpose })
        .encrypt(keyFor(file.current)),

    unseal: async (purpose, sealed) => {
      const options = { keyManagementAlgorithms: ['dir'], contentEncryptionAlgorithms: ['A256GCM'] };
      const keyOf = (header: CompactJWEHeaderParameters) => keyFor(header.kid ?? '');
      const opened = await compactDecrypt(sealed, keyOf, options).catch((error) => {
        if (error instanceof errors.JOSEError) throw new VaultRefused('This is not what was sealed');
        throw error;
      });
      if (opened.protectedHeader['purpose'] !== purpose) throw new VaultRefused('Sealed for another purpose');
      return new TextDecoder().decode(opened.plaintext);
    },

    fingerprint: (purpose, text) =>
      createHmac('sha256', file.fingerprint).update(`${purpose}\0${text}`).digest('base64url'),
  };
}
