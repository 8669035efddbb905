import { Link, useSearchParams } from 'react-router';
import {
  RemindersPageDocument,
  type RemindersPageQuery,
} from '../../graphql/__generated__/documents/reminders-page.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { dayOf } from '../../routes/office-finance-search.ts';
import { Amount } from '../../ui/amount.tsx';
import { today, writtenDay } from '../../ui/dates.ts';
import { PartNotice } from '../../ui/part-notice.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { Cell, Row, RowHead, Table } from '../../ui/table.tsx';
import { useDone } from '../../ui/use-done.ts';
import { financeWording } from '../../wording/finance/finance.ts';
import { invoicesWording } from '../../wording/invoices/invoices.ts';
import { remindersWording } from '../../wording/reminders/reminders.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { AsOfForm } from '../office-finance/as-of-form.tsx';
import { FinanceFrame } from '../office-finance/finance-frame.tsx';
import { SendReminders } from './send-reminders.tsx';

/** « Rappels »: who would be reminded of what on a day; those of today can be sent. */
export function RemindersPage() {
  const words = useWordsOf(remindersWording);
  const [search] = useSearchParams();
  const day = dayOf(search);
  const { data, error, again } = usePageData(RemindersPageDocument, { asOf: day });
  const done = useDone();
  if (!data) return error ? <PartNotice error={error} /> : <PageSkeleton />;
  const due = data.remindersDue;
  const isToday = day === null || day === today();
  const count = due.filter(({ isPaused }) => !isPaused).length;
  return (
    <FinanceFrame title={words.title} lead={words.lead} done={done}>
      <AsOfForm key={day} day={day ?? today()} mayBeLater />
      {due.length === 0 ? (
        <div className="empty">
          <h2>{words.none}</h2>
          <p>{words.noneMeans}</p>
        </div>
      ) : (
        <>
          {isToday ? (
            count > 0 && (
              <SendReminders
                count={count}
                onDone={(sentence) => {
                  done.tell(sentence);
                  again();
                }}
              />
            )
          ) : (
            <p className="meta">{words.later}</p>
          )}
          <Due due={due} />
        </>
      )}
    </FinanceFrame>
  );
}

function Due({ due }: { readonly due: RemindersPageQuery['remindersDue'] }) {
  const words = useWordsOf(remindersWording);
  const { company } = useWordsOf(financeWording);
  const { levels } = useWordsOf(invoicesWording);
  return (
    <Table
      caption={words.caption}
      className="dense list"
      columns={[
        { name: company },
        { name: words.invoice },
        { name: words.level },
        { name: words.open, className: 'num' },
        { name: words.passed, className: 'day' },
        { name: words.newTerm, className: 'day' },
      ]}
    >
      {due.map((one) => (
        <Row key={`${one.invoice.id} ${one.level}`}>
          <RowHead>{one.companyName}</RowHead>
          <Cell>
            <Link className="num-text" to={`/office/finances/factures/${one.invoice.id}`}>
              {one.invoiceNumber}
            </Link>
          </Cell>
          <Cell>
            {levels[one.level]}
            {one.isPaused && <small className="meta said">{words.paused}</small>}
          </Cell>
          <Cell className="num sum" head={words.open}>
            <Amount money={one.open} bare />
          </Cell>
          <Cell className="day" head={words.passed}>
            {writtenDay(one.termPassedOn)}
          </Cell>
          <Cell className="day" head={words.newTerm}>
            {writtenDay(one.dueOn)}
          </Cell>
        </Row>
      ))}
    </Table>
  );
}
