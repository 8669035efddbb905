import '../../ui/styles/hearing-aid.css';
import type { ReactNode } from 'react';
import { Section } from '../../ui/section.tsx';
import { hearingAidWording } from '../../wording/hearing-aid/hearing-aid.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import type { ClaimFormKind, FormSectionsProps } from '../claim/claim-form.ts';
import { slugOf } from '../claim/claim-forms.ts';
import { HardshipPart, ImplantPart } from './cost-parts.tsx';
import {
  blankHearingAid,
  type HearingAidDraft,
  type Part,
  parts,
  readHearingAid,
  toHearingAidInput,
} from './draft.ts';
import { BatteriesPart, FittingPart, RepairPart } from './lump-sum-parts.tsx';
import { PartEntry } from './part-entry.tsx';

/** Form 300.001, « Facture pour appareillage auditif ». */
export const hearingAidForm: ClaimFormKind<HearingAidDraft> = {
  code: 'HEARING_AID',
  slug: slugOf('HEARING_AID'),
  member: 'hearingAid',
  blank: blankHearingAid,
  read: readHearingAid,
  toInput: toHearingAidInput,
  Sections: HearingAidSections,
  means: (locale) => hearingAidWording[locale].means,
  documentsMean: (locale) => hearingAidWording[locale].documentsMean,
};

const fieldsOfPart: Readonly<Record<Part, (props: FormSectionsProps<HearingAidDraft>) => ReactNode>> = {
  fitting: FittingPart,
  repair: RepairPart,
  batteries: BatteriesPart,
  implant: ImplantPart,
  hardship: HardshipPart,
};

/** All five parts in sight: who looks for one finds it without opening the others. */
function HearingAidSections(props: FormSectionsProps<HearingAidDraft>) {
  const words = useWordsOf(hearingAidWording);
  return (
    <Section title={words.title} aside={words.titleMeans}>
      {parts.map((part) => {
        const Fields = fieldsOfPart[part];
        return (
          <PartEntry key={part} part={part} {...props}>
            <Fields {...props} />
          </PartEntry>
        );
      })}
    </Section>
  );
}
