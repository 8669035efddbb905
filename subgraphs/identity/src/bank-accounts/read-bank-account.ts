import { type Report, requiredLine, requiredValue, type Typed } from '@guichet/chassis/problems/fields.ts';
import type { Vault } from '@guichet/chassis/vault/vault.ts';
import { parsePersonIban } from '@guichet/schema/scalars/iban.ts';
import { type Home, type HomeEntry, readHome } from '../people/person.ts';
import { bankAccountLabels, bankAccountProblems } from './bank-account.problems.ts';
import type { BankAccountRow } from './bank-account.repository.ts';
import { ibanFingerprint, type NewBankAccount } from './record-bank-account.ts';

/** A bank account as it is typed. */
export interface BankAccountEntry extends HomeEntry {
  readonly iban?: Typed;
  readonly holder?: Typed;
}

/** A page of the list holds them all. */
const mostInAccount = 100;

/** What is wrong with a bank account, and with its being beside the others: all at once. The caller holds the account. */
export function readBankAccount(
  vault: Vault,
  { entry, others }: { readonly entry: BankAccountEntry; readonly others: readonly BankAccountRow[] },
  report: Report,
): (NewBankAccount & Home) | null {
  const ibanField = { path: ['iban'], label: bankAccountLabels.iban };
  const iban = requiredValue(entry.iban, ibanField, parsePersonIban, report);
  const number = iban && ibanFingerprint(vault, iban);
  const isKnown = others.some((other) => other.ibanFingerprint === number);
  if (isKnown) report(bankAccountProblems.BANK_ACCOUNT_KNOWN, ['iban']);
  const holder = requiredLine(
    entry.holder,
    { path: ['holder'], label: bankAccountLabels.holder },
    70,
    report,
  );
  const home = readHome(entry, report);
  const isTooMany = others.length >= mostInAccount;
  if (isTooMany) report(bankAccountProblems.BANK_ACCOUNT_TOO_MANY, []);
  return iban && holder && home && !isKnown && !isTooMany ? { iban, holder, ...home } : null;
}
