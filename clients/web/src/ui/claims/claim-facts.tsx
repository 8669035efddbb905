import { Fragment } from 'react';
import { tidyIban, tidyReference } from '../../forms/fields/tidy.ts';
import type { ClaimSheetFragment } from '../../graphql/__generated__/documents/claim-sheet.ts';
import { claimWording } from '../../wording/claim/claim.ts';
import { useSpoken, useWordsOf } from '../../wording/wording.tsx';
import { moneyText } from '../amount.tsx';
import { monthInWords, writtenDay, writtenPeriod } from '../dates.ts';

type FactsOfClaim = Pick<
  ClaimSheetFragment,
  'reference' | 'decisionNumber' | 'bankAccount' | 'details' | 'remark'
>;

/** What a claim says beside its lines. What was left empty is not shown. */
export function ClaimFacts({ claim }: { readonly claim: FactsOfClaim }) {
  const words = useWordsOf(claimWording);
  const { locale } = useSpoken();
  const { details, bankAccount } = claim;
  const means = details?.__typename === 'AuxiliaryMeansDetails' ? details : null;
  const other = details?.__typename === 'OtherInvoiceDetails' ? details : null;
  const invoice = means ?? other;
  const assistance = details?.__typename === 'AssistanceContributionDetails' ? details : null;
  const meals = details?.__typename === 'TravelDetails' ? details.meals : null;
  const allowance = details?.__typename === 'HelplessnessAllowanceDetails' ? details : null;
  const period = meals ?? allowance;
  const hearing = details?.__typename === 'HearingAidDetails' ? details : null;
  const facts: readonly (readonly [string, string | null | undefined])[] = [
    [words.reference, claim.reference],
    [words.decisionNumber, claim.decisionNumber],
    [words.iban, bankAccount && `${bankAccount.iban}, ${bankAccount.holder}`],
    [words.printedForm, means?.printedForm],
    [words.benefit, means && `${means.benefitCode} ${means.benefitTitle}`],
    [words.delivery, means && words.deliveries[means.delivery]],
    [words.supplier, means?.supplier],
    [words.assistance.month, assistance && monthInWords(assistance.month, locale)],
    [words.assistance.monthlyAmount, assistance?.monthlyAmount && moneyText(assistance.monthlyAmount)],
    [words.invoiceDate, invoice && writtenDay(invoice.invoiceDate)],
    [words.invoiceNumber, invoice?.invoiceNumber],
    [words.supplier, other?.supplierName],
    [words.supplierIban, other?.supplierIban && tidyIban(other.supplierIban)],
    [words.supplierReference, other?.supplierReference && tidyReference(other.supplierReference)],
    [words.mealsPeriod, period && writtenPeriod({ start: period.periodStart, end: period.periodEnd })],
    [words.fitting, hearing?.fitting && words.fittingKind[hearing.fitting.kind]],
    [words.hardshipNumber, hearing?.hardship?.decisionNumber],
    [words.remark, claim.remark],
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
