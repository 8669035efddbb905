import { LongTextField } from '../../forms/fields/long-text-field.tsx';
import { blankDraft, toClaimInput } from '../../forms/other-invoice/draft.ts';
import { useDraft } from '../../forms/other-invoice/use-draft.ts';
import { usePreview } from '../../forms/other-invoice/use-preview.ts';
import { useSubmission } from '../../forms/other-invoice/use-submission.ts';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { problemAt } from '../../forms/problems.ts';
import {
  OtherInvoicePageDocument,
  type OtherInvoicePageQuery,
} from '../../graphql/__generated__/documents.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { PageHeading } from '../../ui/heading.tsx';
import { Section } from '../../ui/section.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { useWording } from '../../wording/wording.tsx';
import { Confirmation } from './confirmation.tsx';
import { ForWhom } from './for-whom.tsx';
import { InvoiceHead } from './invoice-head.tsx';
import { Lines } from './lines.tsx';
import { TotalBar } from './total-bar.tsx';

type Choices = NonNullable<OtherInvoicePageQuery['viewer']>;

/** Form 318.632, « Facture »: for what no other form covers. */
export function OtherInvoicePage() {
  const { data } = usePageData(OtherInvoicePageDocument, {});
  if (!data?.viewer) return <PageSkeleton />;
  const form = data.claimForms.find(({ code }) => code === 'OTHER_INVOICE');
  return <OtherInvoiceForm choices={data.viewer} title={form?.title ?? ''} number={form?.number ?? ''} />;
}

interface OtherInvoiceFormProps {
  readonly choices: Choices;
  readonly title: string;
  readonly number: string;
}

function OtherInvoiceForm({ choices, title, number }: OtherInvoiceFormProps) {
  const { claimForm: words } = useWording();
  const hand = useDraft(choices.id, blankDraft(choices.beneficiaries.nodes, choices.bankAccounts.nodes));
  const preview = usePreview(toClaimInput(hand.draft));
  const submission = useSubmission(hand, preview);
  const at = (field: string) => problemAt(submission.problems, field);

  return (
    <>
      <div className="wrap">
        <BackLink />
        <div className="page-head">
          <PageHeading>{title}</PageHeading>
          <p className="over">{words.numbered(number)}</p>
        </div>
        <ProblemSummary problems={submission.problems} attempt={submission.attempt} />
        <form
          id="facture"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void submission.check();
          }}
        >
          <ForWhom hand={hand} choices={choices} at={at} />
          <InvoiceHead hand={hand} at={at} />
          <Lines hand={hand} submission={submission} preview={preview} at={at} />
          <Section title={words.closing}>
            <LongTextField
              name="remark"
              label={words.remark}
              hint={words.remarkHint}
              isOptional
              value={hand.draft.remark}
              onChange={hand.set('remark')}
              problem={at('remark')}
            />
          </Section>
        </form>
      </div>
      <TotalBar form="facture" preview={preview} hand={hand} submission={submission} />
      <Confirmation submission={submission} />
    </>
  );
}
