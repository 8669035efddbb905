import { lazy, Suspense } from 'react';
import type { BeneficiaryChoiceFragment } from '../../graphql/__generated__/documents/beneficiary-choice.ts';
import { fullName } from '../../ui/viewer.ts';
import { Field, type FieldProps } from '../fields/field.tsx';
import { SelectField } from '../fields/select-field.tsx';

/** The beneficiaries that came with the page: all of them, or as many as a list can show. */
export interface FirstBeneficiaries {
  readonly nodes: readonly BeneficiaryChoiceFragment[];
  readonly pageInfo: { readonly hasNextPage: boolean };
}

export interface BeneficiaryFieldProps extends Omit<FieldProps, 'hint'> {
  readonly first: FirstBeneficiaries;
  /** Who is chosen; empty for nobody. */
  readonly value: string;
  readonly onChange: (id: string) => void;
  /** The account has the chosen one no more. */
  readonly onGone?: () => void;
  /** What stands there while nobody is chosen; without it a list shows its first. */
  readonly nothing?: string;
  /** Nobody may be chosen too; a list of the device offers it anyway. */
  readonly offersNothing?: boolean;
}

const SearchedBeneficiaryField = lazy(async () => ({
  default: (await import('./searched-beneficiary-field.tsx')).SearchedBeneficiaryField,
}));

/** One of the account's beneficiaries: out of the device's own list, or looked for by name where they are more than one reads through. */
export function BeneficiaryField(props: BeneficiaryFieldProps) {
  const { first, onGone, offersNothing, ...field } = props;
  if (!first.pageInfo.hasNextPage)
    return (
      <SelectField {...field} options={first.nodes.map((one) => ({ value: one.id, label: fullName(one) }))} />
    );
  return (
    <Suspense fallback={<Waiting {...field} />}>
      <SearchedBeneficiaryField {...props} />
    </Suspense>
  );
}

/** The place of the field, as long as its code is on the way. */
function Waiting({ value, onChange, nothing, ...field }: Omit<BeneficiaryFieldProps, 'first'>) {
  return <Field {...field}>{(control) => <input {...control} className="in" aria-busy readOnly />}</Field>;
}
