import type { RegisterAccountMutationVariables } from '../../graphql/__generated__/documents/register-account.ts';
import type { CounterUse } from '../../graphql/__generated__/types.ts';
import type { Locale } from '../../wording/locale.ts';

type Input = RegisterAccountMutationVariables['input'];

/** What is typed on the registration page. */
export interface Registration {
  readonly roles: readonly CounterUse[];
  readonly familyName: string;
  readonly givenName: string;
  readonly address: string;
  readonly postalCode: string;
  readonly town: string;
  readonly country: string;
  readonly birthDate: string;
  readonly avsNumber: string;
  readonly iban: string;
  readonly email: string;
  readonly password: string;
  readonly mobilePhone: string;
  readonly confirmsEntitlement: boolean;
}

export const blankRegistration: Registration = {
  roles: [],
  familyName: '',
  givenName: '',
  address: '',
  postalCode: '',
  town: '',
  country: 'CH',
  birthDate: '',
  avsNumber: '',
  iban: '',
  email: '',
  password: '',
  mobilePhone: '',
  confirmsEntitlement: false,
};

/** Birth date and AVS number are asked of an insured person only. */
export function asksInsurance({ roles }: Pick<Registration, 'roles'>): boolean {
  return roles.includes('INSURED');
}

/** What is sent: as typed, without what this person is not asked. */
export function toRegistrationInput(typed: Registration, locale: Locale): Input {
  const { birthDate, avsNumber, ...rest } = typed;
  const insured = asksInsurance(typed) ? { birthDate, avsNumber } : {};
  return { ...rest, ...insured, locale: localeNames[locale] };
}

const localeNames = { fr: 'FR', de: 'DE', it: 'IT', en: 'EN' } as const;
