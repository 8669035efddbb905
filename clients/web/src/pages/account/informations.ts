import type { PersonalInformationFragment } from '../../graphql/__generated__/documents/personal-information.ts';
import type { UpdatePersonMutationVariables } from '../../graphql/__generated__/documents/update-person.ts';
import type { CounterUse } from '../../graphql/__generated__/types.ts';
import { writtenDay } from '../../ui/dates.ts';

/** « Mes informations » as they are typed. */
export interface Informations {
  readonly roles: readonly CounterUse[];
  readonly familyName: string;
  readonly givenName: string;
  readonly address: string;
  readonly postalCode: string;
  readonly town: string;
  readonly country: string;
  readonly birthDate: string;
  readonly avsNumber: string;
}

/** What the form begins with: what is saved, as one would type it. */
export function informationsOf(account: PersonalInformationFragment): Informations {
  const { uses, familyName, givenName, insuredSelf } = account;
  return {
    roles: uses,
    familyName,
    givenName,
    address: account.address ?? '',
    postalCode: account.postalCode ?? '',
    town: account.town ?? '',
    country: account.country ?? 'CH',
    birthDate: insuredSelf ? writtenDay(insuredSelf.birthDate) : '',
    avsNumber: insuredSelf?.avsNumber ?? '',
  };
}

export const isInsured = ({ roles }: Pick<Informations, 'roles'>): boolean => roles.includes('INSURED');

/** Whether saving takes the person out of his own beneficiaries. */
export function ceases(saved: Pick<Informations, 'roles'>, typed: Pick<Informations, 'roles'>): boolean {
  return isInsured(saved) && !isInsured(typed);
}

/** What is sent: as typed, without what somebody who isn't insured is not asked. */
export function toPersonInput(typed: Informations): UpdatePersonMutationVariables['input'] {
  const { birthDate, avsNumber, ...rest } = typed;
  return isInsured(typed) ? { ...rest, birthDate, avsNumber } : rest;
}
