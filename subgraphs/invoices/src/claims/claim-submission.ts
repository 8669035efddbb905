import { createHash } from 'node:crypto';
import { canonicalText } from '@guichet/chassis/history/canonical.ts';
import type { Vault } from '@guichet/chassis/vault/vault.ts';
import { toPlainString } from '@guichet/schema/scalars/decimal.ts';
import { toDecimalString } from '@guichet/schema/scalars/money.ts';
import { freezeDetails } from '../forms/form-rooms.ts';
import type { ClaimContent } from './check-claim.ts';
import type { ClaimEntry } from './claim-entry.ts';
import { quantityDecimals } from './claim-line.ts';

/**
 * Of the text that `freeze` writes. It rises when a reader of the former text would misread the new one. `typed` stands in
 * every version; 1 knew form 318.632 alone, and neither documents nor kinds of lines; 2 two forms, and their kinds alone.
 */
const schemaVersion = 3;

const avsNumberPurpose = 'invoices.avs-number';
const ibanPurpose = 'invoices.iban';

/**
 * A claim as it was submitted, ready to be kept for ever: what was typed and how it was read, as one canonical text with
 * its hash. AVS number and IBAN stand in the text as fingerprints and beside it sealed, so that the hash vouches for them
 * and the text may be read without them.
 */
export async function freeze(vault: Vault, entry: ClaimEntry, claim: ClaimContent) {
  const { beneficiary, bankAccount } = claim;
  const avsNumberFingerprint = vault.fingerprint(avsNumberPurpose, beneficiary.avsNumber);
  const sealedIban = await sealIban(vault, bankAccount.iban);
  const content = canonicalText({
    schemaVersion,
    typed: entry,
    form: claim.form,
    beneficiary: { ...beneficiary, avsNumber: avsNumberFingerprint },
    bankAccount: { ...bankAccount, iban: sealedIban.ibanFingerprint },
    decisionNumber: claim.decisionNumber,
    attachments: claim.attachments.map(({ id, fileName, sha256 }) => ({ id, name: fileName, sha256 })),
    remark: claim.remark,
    lines: claim.lines.map(({ quantity, unitPriceMinor, amountMinor, ...line }) => ({
      ...line,
      quantity: toPlainString({ units: quantity, scale: quantityDecimals }),
      unitPrice: toDecimalString(unitPriceMinor),
      amount: toDecimalString(amountMinor),
    })),
    rates: claim.rates.map(({ code, validFrom, amountMinor, source }) => ({
      code,
      validFrom,
      amount: toDecimalString(amountMinor),
      source,
    })),
    details: freezeDetails(claim.details),
    period: claim.period,
    total: toDecimalString(claim.totalMinor),
    currency: 'CHF',
  });
  return {
    schemaVersion,
    content,
    contentHash: createHash('sha256').update(content).digest('hex'),
    avsNumber: await vault.seal(avsNumberPurpose, beneficiary.avsNumber),
    avsNumberFingerprint,
    ...sealedIban,
    accountHolder: bankAccount.holder,
  };
}

/** An IBAN as invoices keeps it: unreadable, and comparable. */
export async function sealIban(vault: Vault, iban: string) {
  return { iban: await vault.seal(ibanPurpose, iban), ibanFingerprint: vault.fingerprint(ibanPurpose, iban) };
}

/** The IBAN that a submission or a payment keeps sealed. */
export function unsealIban(vault: Vault, submission: { readonly iban: string }): Promise<string> {
  return vault.unseal(ibanPurpose, submission.iban);
}

/** The AVS number that a submission keeps sealed. */
export function unsealAvsNumber(vault: Vault, submission: { readonly avsNumber: string }): Promise<string> {
  return vault.unseal(avsNumberPurpose, submission.avsNumber);
}
