import '../../ui/styles/claim.css';
import '../../ui/styles/money.css';
import '../../ui/styles/paper.css';
import '../../ui/styles/payment-requests.css';
import { useLocation, useParams } from 'react-router';
import {
  ClientLinkPageDocument,
  type ClientLinkPageQuery,
} from '../../graphql/__generated__/documents/client-link-page.ts';
import type { ClientLinkSheetFragment } from '../../graphql/__generated__/documents/client-link-sheet.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { ClientLinkTag, ClientLinkTurn } from '../../ui/client-links/status.tsx';
import { writtenDayOf } from '../../ui/dates.ts';
import { DoneNotice } from '../../ui/done-notice.tsx';
import { PageHeading } from '../../ui/heading.tsx';
import { PostalLines } from '../../ui/postal-lines.tsx';
import { Section } from '../../ui/section.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { useDone } from '../../ui/use-done.ts';
import { clientLinkWording } from '../../wording/client-link/client-link.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { NotFoundPage } from '../trouble/not-found-page.tsx';
import { AnswerLink } from './answer-link.tsx';
import { EndLink } from './end-link.tsx';
import { LinkHistory } from './link-history.tsx';
import { OwnMandate } from './own-mandate.tsx';

export type ClientLink = ClientLinkSheetFragment;

/** A provider that asks to be linked, or is: who it is, what that changes, the mandate; accept, refuse, end. */
export function ClientLinkPage() {
  const { id = '' } = useParams();
  const { data } = usePageData(ClientLinkPageDocument, { id });
  if (!data) return <PageSkeleton />;
  if (!data.clientLink) return <NotFoundPage />;
  return <Sheet key={id} link={data.clientLink} text={data.sepaMandateText} />;
}

interface SheetProps {
  readonly link: ClientLink;
  readonly text: ClientLinkPageQuery['sepaMandateText'];
}

function Sheet({ link, text }: SheetProps) {
  const words = useWordsOf(clientLinkWording);
  const next = useNextWords();
  const { state } = useLocation();
  const done = useDone();
  const { provider, status, requestedAt } = link;
  const isAsked = status === 'REQUESTED';
  return (
    <div className="wrap client-link">
      <BackLink />
      <div className="page-head">
        <div className="row">
          <ClientLinkTag status={status} />
          <ClientLinkTurn status={status} />
        </div>
        <PageHeading>{words.title({ provider: provider.name })}</PageHeading>
        <p className="over">
          <time dateTime={requestedAt}>{words.over({ day: writtenDayOf(requestedAt) })}</time>
        </p>
        <p className="lead">{next(status, provider.name)}</p>
      </div>
      <DoneNotice
        notice={done.notice}
        sentence={done.sentence ?? (state?.activated ? words.done.activated : null)}
      />
      <Section title={words.who} aside={isAsked && words.whoAside} yours={isAsked}>
        <dl className="facts">
          <dt>{words.name}</dt>
          <dd>{provider.name}</dd>
          <dt>{words.address}</dt>
          <dd>
            <PostalLines address={provider} />
          </dd>
        </dl>
      </Section>
      {(isAsked || status === 'ACTIVE') && (
        <Section title={words.changes}>
          <ul className="plain-steps">
            {words.changesSteps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ul>
        </Section>
      )}
      {isAsked ? <AnswerLink link={link} text={text} onAnswered={done.tell} /> : <OwnMandate link={link} />}
      {status === 'ACTIVE' && <EndLink link={link} onEnded={done.tell} />}
      <Section title={words.history} aside={words.historyAside}>
        <LinkHistory history={link.history} />
      </Section>
    </div>
  );
}

/** What comes next with a provider. */
function useNextWords() {
  const { next } = useWordsOf(clientLinkWording);
  return (status: ClientLink['status'], provider: string): string => {
    const sentence = next[status];
    return typeof sentence === 'string' ? sentence : sentence({ provider });
  };
}
