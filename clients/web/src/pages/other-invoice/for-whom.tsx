import { SelectField } from '../../forms/fields/select-field.tsx';
import { TextField } from '../../forms/fields/text-field.tsx';
import type { DraftInHand } from '../../forms/other-invoice/use-draft.ts';
import type { OtherInvoicePageQuery } from '../../graphql/__generated__/documents.ts';
import { Section } from '../../ui/section.tsx';
import { fullName } from '../../ui/viewer.ts';
import { useWording } from '../../wording/wording.tsx';

export interface PartProps {
  readonly hand: DraftInHand;
  /** What is wrong with a field. */
  readonly at: (field: string) => string | null;
}

interface ForWhomProps extends PartProps {
  readonly choices: NonNullable<OtherInvoicePageQuery['viewer']>;
}

/** The head that all six forms share: beneficiary, IBAN, decision number. */
export function ForWhom({ hand, choices, at }: ForWhomProps) {
  const { claimForm: words } = useWording();
  const beneficiaries = choices.beneficiaries.nodes;
  const accounts = choices.bankAccounts.nodes;
  return (
    <Section title={words.forWhom}>
      <div className="pair">
        <SelectField
          name="beneficiaryId"
          label={words.beneficiary}
          value={hand.draft.beneficiaryId}
          onChange={hand.set('beneficiaryId')}
          options={beneficiaries.map((one) => ({ value: one.id, label: fullName(one) }))}
          {...(beneficiaries.length === 1 ? {} : { nothing: words.pick })}
          problem={at('beneficiaryId')}
        />
        <SelectField
          name="bankAccountId"
          label={words.iban}
          width="grow"
          value={hand.draft.bankAccountId}
          onChange={hand.set('bankAccountId')}
          options={accounts.map(({ id, iban, holder }) => ({ value: id, label: `${iban}, ${holder}` }))}
          {...(accounts.length === 1 ? {} : { nothing: words.pick })}
          problem={at('bankAccountId')}
        />
      </div>
      <TextField
        name="decisionNumber"
        label={words.decisionNumber}
        hint={words.decisionNumberHint}
        width="m"
        value={hand.draft.decisionNumber}
        onChange={hand.set('decisionNumber')}
        problem={at('decisionNumber')}
      />
    </Section>
  );
}
