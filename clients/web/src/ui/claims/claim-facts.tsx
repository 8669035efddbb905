import { Fragment } from 'react';
import type { ClaimPageQuery } from '../../graphql/__generated__/documents.ts';
import { useWording } from '../../wording/wording.tsx';
import { writtenDay } from '../dates.ts';

type Claim = NonNullable<ClaimPageQuery['claim']>;
type FactsOfClaim = Pick<Claim, 'reference' | 'decisionNumber' | 'bankAccount' | 'details' | 'remark'>;

/** What a claim says beside its lines. What was left empty is not shown. */
export function ClaimFacts({ claim }: { readonly claim: FactsOfClaim }) {
  const { claim: words, claimForm: labels } = useWording();
  const facts: readonly (readonly [string, string | null])[] = [
    [words.reference, claim.reference],
    [labels.decisionNumber, claim.decisionNumber],
    [labels.iban, claim.bankAccount ? `${claim.bankAccount.iban}, ${claim.bankAccount.holder}` : null],
    [labels.invoiceDate, claim.details ? writtenDay(claim.details.invoiceDate) : null],
    [labels.invoiceNumber, claim.details?.invoiceNumber ?? null],
    [labels.remark, claim.remark],
  ];
  return (
    <dl className="facts">
      {facts
        .filter(([, fact]) => fact)
        .map(([label, fact]) => (
          <Fragment key={label}>
            <dt>{label}</dt>
            <dd>{fact}</dd>
          </Fragment>
        ))}
    </dl>
  );
}
