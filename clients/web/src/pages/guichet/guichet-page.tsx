import { useSearchParams } from 'react-router';
import { ClaimFormsDocument, GuichetPageDocument } from '../../graphql/__generated__/documents.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { guichetVariables } from '../../routes/guichet.ts';
import { PageHeading } from '../../ui/heading.tsx';
import { PartNotice } from '../../ui/part-notice.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { useWording } from '../../wording/wording.tsx';
import { BeneficiaryFilter } from './beneficiary-filter.tsx';
import { ClaimsTable } from './claims-table.tsx';
import { FormChooser } from './form-chooser.tsx';
import { NoClaims } from './no-claims.tsx';

/** The centre of the counter: my claims on the left, what I can send on the right. */
export function GuichetPage() {
  const { guichet } = useWording();
  const [search] = useSearchParams();
  const variables = guichetVariables(search);
  const { data, error } = usePageData(GuichetPageDocument, variables);
  const forms = usePageData(ClaimFormsDocument, {}).data?.claimForms ?? [];
  if (!data) return <PageSkeleton />;

  const beneficiaries = data.viewer?.beneficiaries.nodes ?? [];
  const isEmpty = data.claims.nodes.length === 0;
  return (
    <div className="wrap">
      <div className="head-row">
        <PageHeading>{guichet.title}</PageHeading>
        <p className="lead">{guichet.welcome}</p>
      </div>
      <PartNotice error={error} />
      <div className="cols">
        <section className="sec solo" aria-labelledby="demandes">
          <h2 id="demandes">{guichet.claims}</h2>
          {beneficiaries.length > 1 && <BeneficiaryFilter beneficiaries={beneficiaries} />}
          {isEmpty ? (
            <NoClaims isFiltered={Boolean(variables.beneficiaryId)} />
          ) : (
            <ClaimsTable key={variables.beneficiaryId ?? 'all'} first={data.claims} />
          )}
        </section>
        <aside className="sec solo" aria-labelledby="choisir">
          <h2 id="choisir">{guichet.choose}</h2>
          <FormChooser forms={forms} />
        </aside>
      </div>
    </div>
  );
}
