import '../../ui/styles/travel.css';
import '../../ui/styles/stays.css';
import { helplessnessAllowanceWording } from '../../wording/helplessness-allowance/helplessness-allowance.ts';
import type { ClaimFormKind } from '../claim/claim-form.ts';
import { slugOf } from '../claim/claim-forms.ts';
import { AccountingPeriod } from './accounting-period.tsx';
import { blankHelplessness, type HelplessnessDraft, helplessnessInput, readHelplessness } from './draft.ts';
import { Stays } from './stays.tsx';

/** Form 318.632.2, « Facture pour l'allocation pour impotent (API) et supplément pour soins intenses (SSI) pour mineurs ». */
export const helplessnessAllowanceForm: ClaimFormKind<HelplessnessDraft> = {
  code: 'HELPLESSNESS_ALLOWANCE',
  slug: slugOf('HELPLESSNESS_ALLOWANCE'),
  member: 'helplessnessAllowance',
  blank: blankHelplessness,
  read: readHelplessness,
  toInput: helplessnessInput,
  Sections: (props) => (
    <>
      <AccountingPeriod {...props} />
      <Stays {...props} />
    </>
  ),
  parts: (locale) => {
    const words = helplessnessAllowanceWording[locale].parts;
    return [
      { label: words.helplessness, owns: ([, , benefit]) => benefit === 'helplessness' },
      { label: words.intensiveCare, owns: ([, , benefit]) => benefit === 'intensiveCare' },
    ];
  },
  means: (locale) => helplessnessAllowanceWording[locale].means,
  documentsMean: (locale) => helplessnessAllowanceWording[locale].documentsMean,
};
