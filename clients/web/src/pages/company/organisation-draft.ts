import { typedLines } from '../../forms/typed-lines.ts';
import type { OrganisationInput } from '../../graphql/__generated__/types.ts';
import type { Company } from './use-company.ts';

/** What is typed about a company. A field of the billing address bears the name that its problems come back with. */
export interface OrganisationAnswers {
  readonly name: string;
  readonly uid: string;
  readonly address: string;
  readonly postalCode: string;
  readonly town: string;
  readonly country: string;
  readonly hasBilling: boolean;
  readonly 'billingAddress-recipient': string;
  readonly 'billingAddress-address': string;
  readonly 'billingAddress-postalCode': string;
  readonly 'billingAddress-town': string;
  readonly 'billingAddress-country': string;
  /** One name a line. */
  readonly branches: string;
}

export const blankOrganisation: OrganisationAnswers = {
  name: '',
  uid: '',
  address: '',
  postalCode: '',
  town: '',
  country: 'CH',
  hasBilling: false,
  'billingAddress-recipient': '',
  'billingAddress-address': '',
  'billingAddress-postalCode': '',
  'billingAddress-town': '',
  'billingAddress-country': 'CH',
  branches: '',
};

/** A registered company as it would be typed. Its own name, which leads the branches, isn't typed among them. */
export function answersOf(company: Company): OrganisationAnswers {
  const { name, uid, address, postalCode, town, country, billingAddress } = company;
  return {
    name,
    uid,
    address,
    postalCode,
    town,
    country,
    hasBilling: billingAddress !== null,
    'billingAddress-recipient': billingAddress?.recipient ?? '',
    'billingAddress-address': billingAddress?.address ?? '',
    'billingAddress-postalCode': billingAddress?.postalCode ?? '',
    'billingAddress-town': billingAddress?.town ?? '',
    'billingAddress-country': billingAddress?.country ?? 'CH',
    branches: company.branches.filter((branch) => branch !== name).join('\n'),
  };
}

/** What is sent: as typed; no billing address when it is the same. */
export function organisationInput(answers: OrganisationAnswers): OrganisationInput {
  const { name, uid, address, postalCode, town, country } = answers;
  return {
    name,
    uid,
    address,
    postalCode,
    town,
    country,
    billingAddress: answers.hasBilling
      ? {
          recipient: answers['billingAddress-recipient'],
          address: answers['billingAddress-address'],
          postalCode: answers['billingAddress-postalCode'],
          town: answers['billingAddress-town'],
          country: answers['billingAddress-country'],
        }
      : null,
    branches: typedLines(answers.branches),
  };
}
