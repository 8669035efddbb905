import '../../ui/styles/payouts.css';
import { useEffect, useRef, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import {
  PayoutBatchesPageDocument,
  type PayoutBatchesPageQuery,
} from '../../graphql/__generated__/documents/payout-batches-page.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { batchesVariables } from '../../routes/office-payouts.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { BankFiles } from '../../ui/batches/bank-files.tsx';
import { OpenEntries } from '../../ui/batches/open-entries.tsx';
import { PageHeading } from '../../ui/heading.tsx';
import { Section } from '../../ui/section.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { batchesWording } from '../../wording/batches/batches.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { BatchTable } from './batch-table.tsx';
import { PrepareBatch } from './prepare-batch.tsx';

export type Preview = PayoutBatchesPageQuery['payoutBatchPreview'];
export type Batch = PayoutBatchesPageQuery['payoutBatches']['nodes'][number];

/** « Lots et fichiers de la banque »: what goes to the bank in one file, and what it says of it. */
export function OfficeBatchesPage() {
  const words = useWordsOf(batchesWording);
  const [search] = useSearchParams();
  const { data, again } = usePageData(PayoutBatchesPageDocument, batchesVariables(search));
  const [done, setDone] = useState<{ readonly sentence: string } | null>(null);
  const notice = useRef<HTMLDivElement>(null);
  // Who did something in a list may have lost the button that he came from.
  useEffect(() => {
    if (done !== null) notice.current?.focus();
  }, [done]);

  if (!data) return <PageSkeleton />;
  const { nodes, pageInfo } = data.payoutBatches;
  const tell = (sentence: string) => {
    setDone({ sentence });
    again();
  };
  return (
    <div className="work payouts">
      <BackLink to="/office/lots">{words.back}</BackLink>
      <div className="head-row">
        <PageHeading>{words.title}</PageHeading>
        <p className="meta">{words.lead}</p>
      </div>
      <div role="status" tabIndex={-1} ref={notice}>
        {done && (
          <div className="notice ok">
            <p>{done.sentence}</p>
          </div>
        )}
      </div>
      <Section title={words.prepare}>
        <PrepareBatch key={data.payoutBatchPreview.seal} preview={data.payoutBatchPreview} onDone={tell} />
      </Section>
      <Section title={words.batches}>
        {nodes.length === 0 ? (
          <div className="empty">
            <h3>{words.none}</h3>
            <p>{words.noneMeans}</p>
          </div>
        ) : (
          <BatchTable batches={nodes} onDone={tell} />
        )}
        {pageInfo.hasNextPage && (
          <p className="more">
            <Link className="btn second small" to={`?apres=${encodeURIComponent(pageInfo.endCursor ?? '')}`}>
              {words.older}
            </Link>
          </p>
        )}
      </Section>
      <Section title={words.files} aside={words.filesMeans}>
        <BankFiles
          messages={data.bankMessages.nodes}
          says={{
            kinds: words.kinds,
            executed: words.share.EXECUTED,
            rejected: words.share.REJECTED,
            returned: words.share.RETURNED,
            cameToNothing: words.cameToNothing,
          }}
          onStart={() => setDone(null)}
          onDone={tell}
        />
      </Section>
      <Section title={words.entries} aside={words.entriesMeans}>
        <OpenEntries entries={data.openBankEntries.nodes} says={words} onDone={tell} />
      </Section>
    </div>
  );
}
