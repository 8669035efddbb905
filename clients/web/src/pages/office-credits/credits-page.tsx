import { useSearchParams } from 'react-router';
import {
  OpenCreditsPageDocument,
  type OpenCreditsPageQuery,
} from '../../graphql/__generated__/documents/open-credits-page.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { Amount, moneyText } from '../../ui/amount.tsx';
import { ReadBankFile } from '../../ui/batches/bank-files.tsx';
import { writtenDay } from '../../ui/dates.ts';
import { PartNotice } from '../../ui/part-notice.tsx';
import { Section } from '../../ui/section.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { Cell, Row, RowHead, Table } from '../../ui/table.tsx';
import { useDone } from '../../ui/use-done.ts';
import { bankCreditsWording } from '../../wording/bank-credits/bank-credits.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { FinanceFrame } from '../office-finance/finance-frame.tsx';
import { Further } from '../office-finance/further.tsx';
import { AssignCredit } from './assign-credit.tsx';
import { SettleCredit } from './settle-credit.tsx';

export type Credit = OpenCreditsPageQuery['openBankCredits']['nodes'][number];

/** « Encaissements »: what came in and no invoice was found for, to be assigned by hand. */
export function CreditsPage() {
  const words = useWordsOf(bankCreditsWording);
  const [search] = useSearchParams();
  const { data, error, again } = usePageData(OpenCreditsPageDocument, {
    first: 40,
    after: search.get('apres'),
  });
  const done = useDone();
  if (!data) return error ? <PartNotice error={error} /> : <PageSkeleton />;
  const { nodes, pageInfo } = data.openBankCredits;
  const said = (sentence: string) => {
    done.tell(sentence);
    again();
  };
  return (
    <FinanceFrame title={words.title} lead={words.lead} done={done}>
      {nodes.length === 0 ? (
        <div className="empty">
          <h2>{words.none}</h2>
          <p>{words.noneMeans}</p>
        </div>
      ) : (
        <Credits credits={nodes} onDone={said} />
      )}
      <Further pageInfo={pageInfo} />
      <Section title={words.files} aside={words.filesMean}>
        <div className="stack">
          <ReadBankFile onStart={done.forget} onDone={said} />
        </div>
      </Section>
    </FinanceFrame>
  );
}

interface CreditsProps {
  readonly credits: readonly Credit[];
  readonly onDone: (sentence: string) => void;
}

function Credits({ credits, onDone }: CreditsProps) {
  const words = useWordsOf(bankCreditsWording);
  return (
    <Table
      caption={words.caption}
      className="dense list"
      columns={[
        { name: words.bookedOn, className: 'day' },
        { name: words.debtor },
        { name: words.why },
        { name: words.amount, className: 'num' },
        { name: words.actions, className: 'acts', silent: true },
      ]}
    >
      {credits.map((credit) => {
        const who = credit.debtorName ?? words.unknown;
        const about = { amount: moneyText(credit.amount), who };
        return (
          <Row key={credit.id}>
            <Cell className="day">{writtenDay(credit.bookedOn)}</Cell>
            <RowHead>
              {who}
              <small className="num-text">{credit.reference ?? words.noReference}</small>
            </RowHead>
            <Cell>{words.doubts[credit.doubt]}</Cell>
            <Cell className="num sum">
              <Amount money={credit.amount} />
            </Cell>
            <Cell className="acts">
              <div className="row">
                {credit.doubt !== 'REVERSAL' && (
                  <AssignCredit credit={credit} title={words.assignOf(about)} onDone={onDone} />
                )}
                <SettleCredit credit={credit} title={words.settleOf(about)} onDone={onDone} />
              </div>
            </Cell>
          </Row>
        );
      })}
    </Table>
  );
}
