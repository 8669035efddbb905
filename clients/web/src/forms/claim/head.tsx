import type { ClaimFormPageQuery } from '../../graphql/__generated__/documents/claim-form-page.ts';
import { Section } from '../../ui/section.tsx';
import { claimFormWording } from '../../wording/claim-form/claim-form.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { BeneficiaryField } from '../beneficiary/beneficiary-field.tsx';
import { useSavedNumbers } from '../beneficiary/use-chosen.ts';
import { CheckField } from '../fields/check-field.tsx';
import { SelectField } from '../fields/select-field.tsx';
import { TextField } from '../fields/text-field.tsx';
import type { ClaimHead } from './claim-draft.ts';
import { DecisionNumberField } from './decision-number-field.tsx';

export type ClaimViewer = NonNullable<ClaimFormPageQuery['viewer']>;

interface HeadProps {
  readonly head: ClaimHead;
  readonly change: (part: Partial<ClaimHead>) => void;
  readonly viewer: ClaimViewer;
  readonly at: (field: string) => string | null;
}

/** The head that all six forms share: for whom, on which account, on which decision. */
export function Head({ head, change, viewer, at }: HeadProps) {
  const { head: words } = useWordsOf(claimFormWording);
  const { beneficiaries } = viewer;
  const accounts = viewer.bankAccounts.nodes;
  const saved = useSavedNumbers(head.beneficiaryId, beneficiaries.nodes);
  const isSaved = saved.some(({ number }) => number === head.decisionNumber.trim());
  return (
    <Section title={words.title}>
      <div className="pair">
        <BeneficiaryField
          name="beneficiaryId"
          label={words.beneficiary}
          first={beneficiaries}
          value={head.beneficiaryId}
          onChange={(beneficiaryId) => change({ beneficiaryId })}
          onGone={() => change({ beneficiaryId: '' })}
          {...(beneficiaries.nodes.length === 1 ? {} : { nothing: words.pick })}
          problem={at('beneficiaryId')}
        />
        <SelectField
          name="bankAccountId"
          label={words.iban}
          width="grow"
          value={head.bankAccountId}
          onChange={(bankAccountId) => change({ bankAccountId })}
          options={accounts.map(({ id, iban, holder }) => ({ value: id, label: `${iban}, ${holder}` }))}
          {...(accounts.length === 1 ? {} : { nothing: words.pick })}
          problem={at('bankAccountId')}
        />
      </div>
      <DecisionNumberField
        value={head.decisionNumber}
        onChange={(decisionNumber) => change({ decisionNumber })}
        saved={saved}
        problem={at('decisionNumber')}
      />
      {!isSaved && (
        <CheckField
          name="savesDecisionNumber"
          label={words.save}
          value={head.savesDecisionNumber}
          onChange={(savesDecisionNumber) => change({ savesDecisionNumber })}
          problem={at('savesDecisionNumber')}
        />
      )}
      {!isSaved && head.savesDecisionNumber && (
        <TextField
          name="decisionNumberDescription"
          label={words.description}
          hint={words.descriptionHint}
          isOptional
          width="m"
          value={head.decisionNumberDescription}
          onChange={(decisionNumberDescription) => change({ decisionNumberDescription })}
          problem={at('decisionNumberDescription')}
        />
      )}
    </Section>
  );
}
