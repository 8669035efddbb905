import type { AddBankAccountMutationVariables } from '../../graphql/__generated__/documents/add-bank-account.ts';
import type { BankPageQuery } from '../../graphql/__generated__/documents/bank-page.ts';
import type { ReimbursementAccountFragment } from '../../graphql/__generated__/documents/reimbursement-account.ts';
import { fullName } from '../../ui/viewer.ts';

/** A bank account as it is typed. */
export type BankAccountAnswers = {
  readonly [Name in keyof AddBankAccountMutationVariables['input']]-?: string;
};

/** A new account belongs to the person himself, until he says otherwise. */
export function ownBankAccount(person: NonNullable<BankPageQuery['viewer']>): BankAccountAnswers {
  return {
    iban: '',
    holder: fullName(person),
    address: person.address ?? '',
    postalCode: person.postalCode ?? '',
    town: person.town ?? '',
    country: person.country ?? 'CH',
  };
}

/** What the form begins with: what is saved, as one would type it. */
export function bankAccountAnswersOf(saved: ReimbursementAccountFragment): BankAccountAnswers {
  return {
    iban: saved.iban,
    holder: saved.holder,
    address: saved.address ?? '',
    postalCode: saved.postalCode ?? '',
    town: saved.town ?? '',
    country: saved.country ?? 'CH',
  };
}
