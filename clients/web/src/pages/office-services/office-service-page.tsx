import '../../ui/styles/services.css';
import { useNavigate, useParams } from 'react-router';
import { OfficeServicesPageDocument } from '../../graphql/__generated__/documents/office-services-page.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { today, writtenDay, writtenPeriod } from '../../ui/dates.ts';
import { PageHeading } from '../../ui/heading.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { Cell, Row, RowHead, Table } from '../../ui/table.tsx';
import { officeServicesWording } from '../../wording/office-services/office-services.ts';
import { useSpoken, useWordsOf } from '../../wording/wording.tsx';
import { NotFoundPage } from '../trouble/not-found-page.tsx';
import { ChangeForm } from './change-form.tsx';
import { Offer } from './service-fees.tsx';
import type { History } from './service-history.ts';
import { WithdrawForm } from './withdraw-form.tsx';

/** One service at the office: its editions, a change from a day on, its last day. */
export function OfficeServicePage() {
  const { code } = useParams();
  const { data } = usePageData(OfficeServicesPageDocument, {});
  if (!data) return <PageSkeleton />;
  const history = data.serviceHistories.find((one) => one.code === code);
  return history ? <HistorySheet key={history.code} history={history} /> : <NotFoundPage />;
}

function HistorySheet({ history }: { readonly history: History }) {
  const words = useWordsOf(officeServicesWording);
  const navigate = useNavigate();
  const { title, offeredUntil } = history;
  const back = (done: string) => void navigate('/office/prestations', { state: { done } });
  return (
    <div className="work service-form">
      <BackLink to="/office/prestations">{words.title}</BackLink>
      <PageHeading>{title}</PageHeading>
      <p className="meta">
        <Offer history={history} />
      </p>
      <section aria-labelledby="historique">
        <h2 id="historique">{words.history}</h2>
        <Editions history={history} />
      </section>
      {(offeredUntil === null || offeredUntil >= today()) && (
        <>
          <section aria-labelledby="contenu">
            <h2 id="contenu">{words.content}</h2>
            <ChangeForm history={history} onDone={back} />
          </section>
          <section aria-labelledby="retrait">
            <h2 id="retrait">{words.withdraw}</h2>
            <WithdrawForm history={history} onDone={back} />
          </section>
        </>
      )}
    </div>
  );
}

function Editions({ history: { title, editions } }: { readonly history: History }) {
  const words = useWordsOf(officeServicesWording);
  const { locale } = useSpoken();
  return (
    <Table
      caption={words.historyOf({ title })}
      className="dense"
      columns={[
        { name: words.period },
        { name: words.titles },
        { name: words.account },
        { name: words.delay },
        { name: words.asks },
      ]}
    >
      {editions.toReversed().map((edition) => (
        <Row key={edition.validFrom}>
          <RowHead>
            {edition.validUntil
              ? writtenPeriod({ start: edition.validFrom, end: edition.validUntil })
              : words.from({ day: writtenDay(edition.validFrom) })}
          </RowHead>
          <Cell className="part">{edition.titles[locale]}</Cell>
          <Cell>{edition.isOnAccount ? words.yes : words.no}</Cell>
          <Cell>{words.days({ from: edition.minWorkingDays, until: edition.maxWorkingDays })}</Cell>
          <Cell>{words.questions({ count: edition.questions.length })}</Cell>
        </Row>
      ))}
    </Table>
  );
}
