import type { Vault } from '@guichet/chassis/vault/vault.ts';
import { z } from 'zod';
import { readPaymentCode, type SupplierBill } from './payment-code.ts';

/** What the payment codes of a file are sealed for in the vault: they say who pays whom, and where both live. */
export const paymentCodesPurpose = 'invoices.payment-codes';

const texts = z.array(z.string());

/** What the codes on a file come to. */
export interface ReadCodes {
  readonly bills: readonly SupplierBill[];
  /** Whether a code is there that nobody can read, or that no bank would pay. */
  readonly hasUnreadable: boolean;
}

/** The texts of payment codes as a row keeps them; null for none. */
export async function sealPaymentCodes(vault: Vault, codes: readonly string[]): Promise<string | null> {
  return codes.length > 0 ? vault.seal(paymentCodesPurpose, JSON.stringify(codes)) : null;
}

/** Reads what a row keeps. */
export async function readSealedCodes(vault: Vault, sealed: string | null): Promise<ReadCodes> {
  if (sealed === null) return { bills: [], hasUnreadable: false };
  const codes = texts.parse(JSON.parse(await vault.unseal(paymentCodesPurpose, sealed)));
  const read = codes.map(readPaymentCode);
  return { bills: read.filter((bill) => bill !== null), hasUnreadable: read.includes(null) };
}
