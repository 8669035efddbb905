import '../../ui/styles/guichet.css';
import { CalendarRange, FileText, Plus, User } from 'lucide-react';
import { Link, useSearchParams } from 'react-router';
import { BasketLink } from '../../forms/order/basket-link.tsx';
import { ClaimFormsDocument } from '../../graphql/__generated__/documents/claim-forms.ts';
import { GuichetOrdersDocument } from '../../graphql/__generated__/documents/guichet-orders.ts';
import { GuichetPageDocument } from '../../graphql/__generated__/documents/guichet-page.ts';
import { GuichetServicesDocument } from '../../graphql/__generated__/documents/guichet-services.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { guichetVariables } from '../../routes/guichet.ts';
import { PageHeading } from '../../ui/heading.tsx';
import { PartNotice } from '../../ui/part-notice.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { guichetWording } from '../../wording/guichet/guichet.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { BeneficiaryFilter } from './beneficiary-filter.tsx';
import { ClaimsTable } from './claims-table.tsx';
import { Drafts } from './drafts.tsx';
import { EmailNotice } from './email-notice.tsx';
import { FormChooser } from './form-chooser.tsx';
import { NoClaims } from './no-claims.tsx';
import { Orders } from './orders.tsx';
import { Providers } from './providers.tsx';
import { Tasks } from './tasks.tsx';

/** The centre of the counter: what waits for me, then my claims on the left and what I can send on the right. */
export function GuichetPage() {
  const words = useWordsOf(guichetWording);
  const [search] = useSearchParams();
  const variables = guichetVariables(search);
  const { data, error } = usePageData(GuichetPageDocument, variables);
  const orders = usePageData(GuichetOrdersDocument, {});
  const services = usePageData(GuichetServicesDocument, {});
  const forms = usePageData(ClaimFormsDocument, {}).data?.claimForms ?? [];
  if (!data) return <PageSkeleton />;

  const { viewer, waiting, claims } = data;
  const beneficiaries = viewer?.beneficiaries;
  const people = beneficiaries?.nodes ?? [];
  const drafts = viewer?.claimDrafts?.nodes ?? [];
  const mine = {
    requests: services.data?.viewer?.asked.nodes ?? [],
    orders: orders.data?.viewer?.waiting.nodes ?? [],
    links: services.data?.viewer?.clientLinks.filter(({ status }) => status === 'REQUESTED') ?? [],
    claims: waiting.nodes,
  };
  return (
    <div className="wrap">
      <div className="head-row">
        <PageHeading>{words.title}</PageHeading>
        <p className="lead">{words.welcome}</p>
      </div>
      <PartNotice error={error ?? orders.error ?? services.error} />
      {viewer && !viewer.emailVerifiedAt && <EmailNotice email={viewer.email} />}
      {Object.values(mine).some(({ length }) => length > 0) && <Tasks waiting={mine} drafts={drafts} />}
      <Drafts drafts={drafts.filter(({ corrects }) => corrects === null)} />
      {claims.nodes.length > 0 && (
        <a className="btn second only-phone" href="#choisir">
          <Plus className="icon" aria-hidden="true" />
          {words.choose}
        </a>
      )}
      <div className="cols">
        <div>
          <section className="sec solo" aria-labelledby="demandes">
            <h2 id="demandes">{words.claims}</h2>
            {beneficiaries && people.length > 1 && <BeneficiaryFilter first={beneficiaries} />}
            {claims.nodes.length === 0 ? (
              <NoClaims isFiltered={Boolean(variables.beneficiaryId)} />
            ) : (
              <ClaimsTable
                key={variables.beneficiaryId ?? 'all'}
                first={claims}
                namesPeople={people.some(({ relation }) => relation !== 'SELF')}
              />
            )}
          </section>
          {orders.data?.viewer && <Orders orders={orders.data.viewer.orders} />}
          {services.data?.viewer && <Providers services={services.data.viewer} />}
        </div>
        <aside className="sec solo" aria-labelledby="choisir">
          <h2 id="choisir" tabIndex={-1}>
            {words.choose}
          </h2>
          <FormChooser forms={forms} />
          <p className="own">
            <Link className="btn second small" to="/guichet/prestations">
              <FileText className="icon" aria-hidden="true" />
              {words.order}
            </Link>
          </p>
          <div className="own">
            <BasketLink />
          </div>
          <p className="own">
            <Link className="btn second small" to="/compte">
              <User className="icon" aria-hidden="true" />
              {words.account}
            </Link>
          </p>
          <p className="own">
            <Link className="btn second small" to="/recapitulatif">
              <CalendarRange className="icon" aria-hidden="true" />
              {words.recap}
            </Link>
          </p>
        </aside>
      </div>
    </div>
  );
}
