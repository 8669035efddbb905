import { type Report, requiredLine, requiredValue, type Typed } from '@guichet/chassis/problems/fields.ts';
import { scalarProblems } from '@guichet/chassis/problems/scalar-problems.ts';
import { isBankOf, parseBic } from '@guichet/schema/scalars/bic.ts';
import { isQrIban, parseIban } from '@guichet/schema/scalars/iban.ts';
import { clientLabels, clientProblems } from './client.problems.ts';
import type { ClientBank } from './registered-person.ts';

/** Bank details as they are typed. */
export interface ClientBankEntry {
  readonly iban?: Typed;
  readonly bic?: Typed;
  readonly holder?: Typed;
}

const longestHolder = 70;

/** Reads whence a client's share is debited; null when something is wrong, and all of it is reported. */
export function readClientBank(entry: ClientBankEntry, report: Report): ClientBank | null {
  const field = (name: keyof ClientBank) => ({ path: ['bank', name], label: clientLabels[name] });
  const iban = requiredValue(entry.iban, field('iban'), parseIban, report);
  const bic = requiredValue(entry.bic, field('bic'), parseBic, report);
  const holder = requiredLine(entry.holder, field('holder'), longestHolder, report);
  // A QR-IBAN takes payments of QR-bills, and nothing is debited from it.
  const isQr = iban !== null && isQrIban(iban);
  if (isQr) report(scalarProblems.IBAN_IS_QR, field('iban').path);
  const isElsewhere = iban !== null && bic !== null && !isBankOf(bic, iban);
  if (isElsewhere) report(clientProblems.BIC_NOT_OF_ACCOUNT, field('bic').path);
  return iban && bic && holder && !isQr && !isElsewhere ? { iban, bic, holder } : null;
}
