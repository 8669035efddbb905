import '../../ui/styles/assistance.css';
import { assistanceWording } from '../../wording/assistance/assistance.ts';
import type { ClaimFormKind, FormSectionsProps } from '../claim/claim-form.ts';
import { slugOf } from '../claim/claim-forms.ts';
import { type AssistanceDraft, blankAssistance, readAssistance, toAssistanceInput } from './draft.ts';
import { Month } from './month.tsx';
import { useMonthRates } from './rates.ts';
import { Services } from './services.tsx';

/** The rows that make each part of the sum. */
const parts = {
  hours: ['hours', 'qualifiedHours'],
  nights: ['nights', 'sharedNights'],
  sums: ['sickPay', 'preventedPay', 'advance'],
} as const;

/** Form 318.536, « Facture pour la contribution d'assistance »: one month. */
export const assistanceForm: ClaimFormKind<AssistanceDraft> = {
  code: 'ASSISTANCE_CONTRIBUTION',
  slug: slugOf('ASSISTANCE_CONTRIBUTION'),
  member: 'assistanceContribution',
  blank: blankAssistance,
  read: readAssistance,
  toInput: toAssistanceInput,
  Sections: AssistanceSections,
  parts: (locale) => {
    const words = assistanceWording[locale].parts;
    const owns =
      (names: readonly string[]) =>
      ([name = '']: readonly string[]) =>
        names.includes(name);
    return [
      { label: words.hours, owns: owns(parts.hours) },
      { label: words.nights, owns: owns(parts.nights) },
      { label: words.sums, owns: owns(parts.sums) },
    ];
  },
  means: (locale) => assistanceWording[locale].means,
  documentsMean: (locale) => assistanceWording[locale].documentsMean,
};

function AssistanceSections(props: FormSectionsProps<AssistanceDraft>) {
  const rates = useMonthRates(props.draft);
  return (
    <>
      <Month {...props} rates={rates} />
      <Services {...props} rates={rates} />
    </>
  );
}
