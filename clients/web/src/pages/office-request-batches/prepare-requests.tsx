import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { CreateRequestBatchDocument } from '../../graphql/__generated__/documents/create-request-batch.ts';
import { RequestBatchContentsDocument } from '../../graphql/__generated__/documents/request-batch-contents.ts';
import type { RequestBatchesPageQuery } from '../../graphql/__generated__/documents/request-batches-page.ts';
import type { RequestBatchKind } from '../../graphql/__generated__/types.ts';
import { moneyText } from '../../ui/amount.tsx';
import { ReadyBatch } from '../../ui/batches/ready-batch.tsx';
import { writtenDay } from '../../ui/dates.ts';
import { requestBatchesWording } from '../../wording/request-batches/request-batches.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { RequestItems } from './request-items.tsx';

interface PrepareRequestsProps {
  readonly kind: RequestBatchKind;
  readonly preview: RequestBatchesPageQuery['debits'];
  readonly onDone: (sentence: string) => void;
}

/** What a batch of debits or of payments to providers would hold. */
export function PrepareRequests({ kind, preview, onDone }: PrepareRequestsProps) {
  const words = useWordsOf(requestBatchesWording);
  const { seal, count, amount, executionOn, leftBehind } = preview;
  const [, create] = useMutation(CreateRequestBatchDocument);
  return (
    <ReadyBatch
      preview={preview}
      says={{
        ready: words.ready[kind]({ count, amount: moneyText(amount) }),
        on: words.on[kind]({ day: writtenDay(executionOn) }),
        more: words.more,
        nothing: words.nothing[kind],
      }}
      make={async (idempotencyKey) => {
        const { data } = await create({ kind, seen: seal, idempotencyKey });
        const made = data?.createRequestBatch;
        const sentence = words.made[kind]({ count: made?.requestBatch?.count ?? count });
        return { problems: made?.problems, sentence };
      }}
      name={words.make[kind]}
      onDone={onDone}
    >
      {leftBehind.length > 0 && <p className="meta">{words.leftBehind({ count: leftBehind.length })}</p>}
      {(count > 0 || leftBehind.length > 0) && <Contents kind={kind} />}
    </ReadyBatch>
  );
}

/** Of what it would be made, asked when somebody wants to see it: each request that is shown is written down as read. */
function Contents({ kind }: { readonly kind: RequestBatchKind }) {
  const words = useWordsOf(requestBatchesWording);
  const [isOpen, setOpen] = useState(false);
  const [{ data }] = useQuery({
    query: RequestBatchContentsDocument,
    variables: { kind },
    pause: !isOpen,
    requestPolicy: 'network-only',
  });
  const preview = data?.requestBatchPreview;
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.contents[kind]}</summary>
      {preview ? (
        <>
          <RequestItems items={[...preview.items, ...preview.leftBehind]} />
          {preview.items.length === mostShown && <p className="meta">{words.contentsRest}</p>}
        </>
      ) : (
        <p className="meta">{isOpen && words.reading}</p>
      )}
    </details>
  );
}

/** The most requests that a preview names. */
const mostShown = 100;
