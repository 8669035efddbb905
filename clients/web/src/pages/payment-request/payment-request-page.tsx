import '../../ui/styles/claim.css';
import '../../ui/styles/money.css';
import '../../ui/styles/paper.css';
import '../../ui/styles/orders.css';
import '../../ui/styles/payment-requests.css';
import { Printer } from 'lucide-react';
import { useState } from 'react';
import { useParams } from 'react-router';
import {
  PaymentRequestPageDocument,
  type PaymentRequestPageQuery,
} from '../../graphql/__generated__/documents/payment-request-page.ts';
import type { PaymentRequestSheetFragment } from '../../graphql/__generated__/documents/payment-request-sheet.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { moneyText } from '../../ui/amount.tsx';
import { BackLink } from '../../ui/back-link.tsx';
import { instantInWords, writtenPeriod } from '../../ui/dates.ts';
import { DoneNotice } from '../../ui/done-notice.tsx';
import { PageHeading } from '../../ui/heading.tsx';
import { RequestHistory } from '../../ui/payment-requests/request-history.tsx';
import { PaymentRequestTag } from '../../ui/payment-requests/status.tsx';
import { PaymentRequestTurn } from '../../ui/payment-requests/turn.tsx';
import { Section } from '../../ui/section.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { useDone } from '../../ui/use-done.ts';
import { paymentRequestWording } from '../../wording/payment-request/payment-request.ts';
import { useSpoken, useWording, useWordsOf } from '../../wording/wording.tsx';
import { NotFoundPage } from '../trouble/not-found-page.tsx';
import { Trouble } from '../trouble/trouble.tsx';
import { Answer } from './answer.tsx';
import { Delay } from './delay.tsx';
import { LateNotice } from './late-notice.tsx';
import { RequestLines, Shares } from './lines.tsx';
import { Outcome } from './outcome.tsx';

export type PaymentRequest = PaymentRequestSheetFragment;

/** What a provider asks for: all that is needed to decide, the time left, the answer; afterwards what became of it. */
export function PaymentRequestPage() {
  const { id = '' } = useParams();
  const { data, error, again } = usePageData(PaymentRequestPageDocument, { id });
  if (!data) return <PageSkeleton />;
  if (!data.paymentRequest) return error ? <Failed again={again} /> : <NotFoundPage />;
  return <Sheet key={id} request={data.paymentRequest} account={accountOf(data)} again={again} />;
}

/** The servers did not say: that is not the same as none. */
function Failed({ again }: { readonly again: () => void }) {
  const { trouble } = useWording();
  return <Trouble title={trouble.failed} means={trouble.failedMeans} onAgain={again} />;
}

/** The account that the client's share is debited from: that of the mandate, which is good for all of his providers. */
function accountOf({ paymentRequest, viewer }: PaymentRequestPageQuery): string | null {
  const links = viewer?.clientLinks ?? [];
  const own = links.find(({ provider }) => provider.id === paymentRequest?.provider.id);
  return [own, ...links].map((link) => link?.mandate?.accountHint).find(Boolean) ?? null;
}

interface SheetProps {
  readonly request: PaymentRequest;
  readonly account: string | null;
  readonly again: () => void;
}

function Sheet({ request, account, again }: SheetProps) {
  const words = useWordsOf(paymentRequestWording);
  const { locale } = useSpoken();
  const done = useDone();
  const [late, setLate] = useState<readonly string[]>([]);
  const { status, provider, invoiceNumber, createdAt, clientShare, periodStart, periodEnd } = request;
  const amount = moneyText(clientShare);
  const isOpen = status === 'AWAITING_CLIENT';
  const isAsking = isOpen || status === 'RECEIVED' || status === 'NOTICE_FAILED';
  return (
    <div className="wrap payment-request">
      <BackLink />
      <div className="page-head">
        <div className="row">
          <PaymentRequestTag status={status} />
          <PaymentRequestTurn status={status} />
        </div>
        <PageHeading title={words.tabTitle({ provider: provider.name, invoice: invoiceNumber })}>
          {(isAsking ? words.title : words.titleLater)({ provider: provider.name, amount })}
        </PageHeading>
        <p className="over">
          {words.over({
            period: writtenPeriod({ start: periodStart, end: periodEnd }),
            invoice: invoiceNumber,
            at: instantInWords(createdAt, locale),
          })}
        </p>
        {!isOpen && <p>{words.next[status]}</p>}
        <div className="row">
          <button type="button" className="linkish" onClick={() => window.print()}>
            <Printer className="icon" aria-hidden="true" />
            {words.print}
          </button>
        </div>
      </div>
      <DoneNotice notice={done.notice} sentence={done.sentence} />
      <LateNotice sentences={late} />
      {isOpen && <Delay request={request} again={again} />}
      {!isOpen && <Outcome request={request} />}
      <Section title={words.detail}>
        <RequestLines request={request} />
        <Shares request={request} account={account} />
      </Section>
      {isOpen && (
        <Answer
          request={request}
          onAnswered={(sentence) => {
            setLate([]);
            done.tell(sentence);
          }}
          onTooLate={(sentences) => {
            setLate(sentences);
            again();
          }}
        />
      )}
      <Section title={words.history} aside={words.historyAside}>
        <RequestHistory request={request} />
      </Section>
    </div>
  );
}
