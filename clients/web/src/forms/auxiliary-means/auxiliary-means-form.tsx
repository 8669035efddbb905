import '../../ui/styles/benefits.css';
import { auxiliaryMeansWording } from '../../wording/auxiliary-means/auxiliary-means.ts';
import type { ClaimFormKind } from '../claim/claim-form.ts';
import { slugOf } from '../claim/claim-forms.ts';
import { BenefitChoice } from './benefit-choice.tsx';
import { type AuxiliaryMeansDraft, blankMeans, readMeans, toMeansInput } from './draft.ts';
import { Invoice } from './invoice.tsx';
import { ServicePeriod } from './service-period.tsx';

/** Forms 318.635 to 318.639, « Moyens auxiliaires ». */
export const auxiliaryMeansForm: ClaimFormKind<AuxiliaryMeansDraft> = {
  code: 'AUXILIARY_MEANS',
  slug: slugOf('AUXILIARY_MEANS'),
  member: 'auxiliaryMeans',
  blank: blankMeans,
  read: readMeans,
  toInput: toMeansInput,
  Sections: (props) => (
    <>
      <ServicePeriod {...props} />
      <BenefitChoice {...props} />
      <Invoice {...props} />
    </>
  ),
  means: (locale) => auxiliaryMeansWording[locale].means,
  documentsMean: (locale) => auxiliaryMeansWording[locale].documentsMean,
};
