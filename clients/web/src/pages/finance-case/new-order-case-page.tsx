import '../../ui/styles/money.css';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { OrderOfCaseDocument } from '../../graphql/__generated__/documents/order-of-case.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { PageHeading } from '../../ui/heading.tsx';
import { Section } from '../../ui/section.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { financeCasesWording } from '../../wording/finance-cases/finance-cases.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { NotFoundPage } from '../trouble/not-found-page.tsx';
import { CaseForm } from './case-form.tsx';

/** Opens a case about an order of the person's own: `?commande=` names it. */
export function NewOrderCasePage() {
  const words = useWordsOf(financeCasesWording);
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const id = search.get('commande') ?? '';
  const { data } = usePageData(OrderOfCaseDocument, { id });
  if (!data) return <PageSkeleton />;
  const { order } = data;
  if (order === null) return <NotFoundPage />;
  const open = order.financeCases.find(({ status }) => status === 'OPEN');
  return (
    <div className="wrap">
      <BackLink to={`/guichet/commandes/${order.id}`}>{words.backToOrder({ number: order.number })}</BackLink>
      <div className="page-head">
        <PageHeading>{words.new}</PageHeading>
        <p className="meta">{words.order({ number: order.number })}</p>
      </div>
      {open ? (
        <div className="empty">
          <p>{words.already}</p>
          <p>
            <Link to={`/guichet/dossiers/${open.id}`}>{words.case({ number: open.number })}</Link>
          </p>
        </div>
      ) : (
        <Section title={words.asked} aside={words.formLead}>
          <CaseForm
            keptAs={order.id}
            orderId={order.id}
            invoiceId=""
            invoices={null}
            onDone={({ id: opened, number }) =>
              void navigate(`/guichet/dossiers/${opened}`, { state: { done: words.done({ number }) } })
            }
          />
        </Section>
      )}
    </div>
  );
}
