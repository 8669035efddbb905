import type { BeneficiaryProfileFragment } from '../../graphql/__generated__/documents/beneficiary-profile.ts';
import type { UpdateBeneficiaryMutationVariables } from '../../graphql/__generated__/documents/update-beneficiary.ts';
import type { BeneficiaryRelation } from '../../graphql/__generated__/types.ts';
import { writtenDay } from '../../ui/dates.ts';

/** A beneficiary as he is typed. */
export interface BeneficiaryAnswers {
  readonly relation: BeneficiaryRelation | '';
  readonly familyName: string;
  readonly givenName: string;
  readonly address: string;
  readonly postalCode: string;
  readonly town: string;
  readonly country: string;
  readonly birthDate: string;
  readonly avsNumber: string;
}

export const blankBeneficiary: BeneficiaryAnswers = {
  relation: '',
  familyName: '',
  givenName: '',
  address: '',
  postalCode: '',
  town: '',
  country: 'CH',
  birthDate: '',
  avsNumber: '',
};

/** What the form begins with: what is saved, as one would type it. */
export function beneficiaryAnswersOf(saved: BeneficiaryProfileFragment): BeneficiaryAnswers {
  return {
    relation: saved.relation,
    familyName: saved.familyName,
    givenName: saved.givenName,
    address: saved.address ?? '',
    postalCode: saved.postalCode ?? '',
    town: saved.town ?? '',
    country: saved.country ?? 'CH',
    birthDate: writtenDay(saved.birthDate),
    avsNumber: saved.avsNumber,
  };
}

/** What is sent: as typed; a relation that nobody chose is none. */
export function toBeneficiaryInput({
  relation,
  ...rest
}: BeneficiaryAnswers): UpdateBeneficiaryMutationVariables['input'] {
  return { ...rest, relation: relation || null };
}
