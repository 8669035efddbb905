import type {
  AddBankAccountMutationVariables,
  BankPageQuery,
  ReimbursementAccountFragment,
} from '../../graphql/__generated__/documents.ts';
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
