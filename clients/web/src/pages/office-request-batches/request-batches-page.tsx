import { useSearchParams } from 'react-router';
import { RequestBatchesPageDocument } from '../../graphql/__generated__/documents/request-batches-page.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { requestBatchesVariables } from '../../routes/office-debits.ts';
import { BankFiles } from '../../ui/batches/bank-files.tsx';
import { OpenEntries } from '../../ui/batches/open-entries.tsx';
import { Section } from '../../ui/section.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { useDone } from '../../ui/use-done.ts';
import { batchesWording } from '../../wording/batches/batches.ts';
import { requestBatchesWording } from '../../wording/request-batches/request-batches.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { Further } from '../office-finance/further.tsx';
import { DebitsFrame } from './debits-frame.tsx';
import { PrepareRequests } from './prepare-requests.tsx';
import { RequestBatchTable } from './request-batch-table.tsx';

/** « Prélèvements et versements »: what goes to the bank for payment requests, and what it says of it. */
export function RequestBatchesPage() {
  const shared = useWordsOf(batchesWording);
  const words = useWordsOf(requestBatchesWording);
  const [search] = useSearchParams();
  const { data, again } = usePageData(RequestBatchesPageDocument, requestBatchesVariables(search));
  const done = useDone();
  if (!data) return <PageSkeleton />;
  const { debits, payouts, requestBatches } = data;
  const tell = (sentence: string) => {
    done.tell(sentence);
    again();
  };
  return (
    <DebitsFrame title={words.title} lead={words.lead} done={done}>
      {(
        [
          ['DEBIT', debits],
          ['PAYOUT', payouts],
        ] as const
      ).map(([kind, preview]) => (
        <Section key={kind} title={words.prepare[kind]} aside={words.prepareMeans[kind]}>
          <PrepareRequests key={preview.seal} kind={kind} preview={preview} onDone={tell} />
        </Section>
      ))}
      <Section title={words.batches}>
        {requestBatches.nodes.length === 0 ? (
          <div className="empty">
            <h3>{shared.none}</h3>
            <p>{shared.noneMeans}</p>
          </div>
        ) : (
          <RequestBatchTable batches={requestBatches.nodes} onDone={tell} />
        )}
        <Further pageInfo={requestBatches.pageInfo} />
      </Section>
      <Section title={shared.files} aside={words.filesMean}>
        <BankFiles
          messages={data.bankMessages.nodes}
          says={{
            kinds: words.kinds,
            executed: words.share.EXECUTED,
            rejected: words.share.REFUSED,
            returned: words.share.RETURNED,
            cameToNothing: words.cameToNothing,
          }}
          onStart={done.forget}
          onDone={tell}
        />
      </Section>
      <Section title={shared.entries} aside={shared.entriesMeans}>
        <OpenEntries entries={data.openBankEntries.nodes} says={words} onDone={tell} />
      </Section>
    </DebitsFrame>
  );
}
