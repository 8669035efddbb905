import { Link } from 'react-router';
import type { ClientLinkRowFragment } from '../../graphql/__generated__/documents/client-link-row.ts';
import type { PaymentRequestRowFragment } from '../../graphql/__generated__/documents/payment-request-row.ts';
import { moneyText } from '../../ui/amount.tsx';
import { daysSince, writtenDayOf, writtenPeriod } from '../../ui/dates.ts';
import { useWindowWords } from '../../ui/payment-requests/use-window-words.ts';
import { useNow } from '../../ui/use-now.ts';
import { clientLinkWording } from '../../wording/client-link/client-link.ts';
import { guichetWording } from '../../wording/guichet/guichet.ts';
import { paymentRequestWording } from '../../wording/payment-request/payment-request.ts';
import { useWordsOf } from '../../wording/wording.tsx';

interface RequestTaskProps {
  readonly request: PaymentRequestRowFragment;
  readonly isFirst: boolean;
}

/** What a provider asks for, with the time that is left to say yes or no. */
export function RequestTask({ request, isFirst }: RequestTaskProps) {
  const { task: words } = useWordsOf(paymentRequestWording);
  const say = useWindowWords();
  const now = useNow(30);
  const { id, provider, clientShare, windowEndsAt, invoiceNumber, periodStart, periodEnd } = request;
  const address = `/guichet/paiements/${id}`;
  return (
    <li className="task">
      <p className="left">{windowEndsAt && say.left(windowEndsAt, now)}</p>
      <div>
        <h3>
          <Link to={address}>{words.title({ provider: provider.name, amount: moneyText(clientShare) })}</Link>
        </h3>
        <p className="meta">
          {[invoiceNumber, writtenPeriod({ start: periodStart, end: periodEnd })].join(', ')}
        </p>
        {windowEndsAt && <p className="asked">{words.means({ until: say.until(windowEndsAt, now) })}</p>}
      </div>
      <Link className={isFirst ? 'btn' : 'btn second'} to={address}>
        {words.act}
      </Link>
    </li>
  );
}

interface LinkTaskProps {
  readonly link: ClientLinkRowFragment;
  readonly isFirst: boolean;
}

/** A provider that asks to be linked. */
export function LinkTask({ link: { id, provider, requestedAt }, isFirst }: LinkTaskProps) {
  const { since } = useWordsOf(guichetWording);
  const { task: words } = useWordsOf(clientLinkWording);
  const address = `/guichet/mises-en-relation/${id}`;
  return (
    <li className="task">
      <p className="meta">{since({ days: daysSince(requestedAt), day: writtenDayOf(requestedAt) })}</p>
      <div>
        <h3>
          <Link to={address}>{words.title({ provider: provider.name })}</Link>
        </h3>
        <p className="meta">{provider.town}</p>
        <p className="asked">{words.means}</p>
      </div>
      <Link className={isFirst ? 'btn' : 'btn second'} to={address}>
        {words.act}
      </Link>
    </li>
  );
}
