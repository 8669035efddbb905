import { Link } from 'react-router';
import type { GuichetPageQuery } from '../../graphql/__generated__/documents/guichet-page.ts';
import type { OrderRowFragment } from '../../graphql/__generated__/documents/order-row.ts';
import { TurnAt } from '../../ui/claims/turn.tsx';
import { daysSince, writtenDayOf } from '../../ui/dates.ts';
import { guichetWording } from '../../wording/guichet/guichet.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { type Draft, useSavedWords } from './drafts.tsx';
import { OrderTask } from './order-task.tsx';

type Task = GuichetPageQuery['waiting']['nodes'][number];

interface TasksProps {
  readonly claims: readonly Task[];
  readonly drafts: readonly Draft[];
  readonly orders: readonly OrderRowFragment[];
}

/**
 * What lies on the counter for me: first the orders that lapse unless they are paid, then the claims that wait for an account to be paid
 * to, then those that the office sent back, each with what is asked and the one button to answer.
 */
export function Tasks({ claims, drafts, orders }: TasksProps) {
  const words = useWordsOf(guichetWording);
  const money = claims.filter(({ status }) => status === 'PAYMENT_REJECTED');
  const inOrder = [...money, ...claims.filter((claim) => !money.includes(claim))];
  const isFirst = (place: number) => place === 0 && orders.length === 0;
  return (
    <section className="sec solo yours" aria-labelledby="a-vous">
      <div className="row">
        <h2 id="a-vous">
          {orders.length > 0
            ? words.waitingAll({ things: claims.length + orders.length })
            : words.waiting({ things: claims.length })}
        </h2>
        <TurnAt status="TO_COMPLETE" side="owner" />
      </div>
      <ul className="tasks">
        {orders.map((order, place) => (
          <OrderTask key={order.id} order={order} isFirst={place === 0} />
        ))}
        {inOrder.map((claim, place) =>
          claim.status === 'PAYMENT_REJECTED' ? (
            <AccountTask key={claim.id} claim={claim} isFirst={isFirst(place)} />
          ) : (
            <TaskRow
              key={claim.id}
              claim={claim}
              isFirst={isFirst(place)}
              draft={drafts.find(({ corrects }) => corrects?.id === claim.id)}
            />
          ),
        )}
      </ul>
    </section>
  );
}

/** « Indiquez un autre compte »: the bank did not pay what the office granted. */
function AccountTask({ claim, isFirst }: Omit<TaskRowProps, 'draft'>) {
  const words = useWordsOf(guichetWording);
  const refused = claim.payments.at(-1);
  const asked = claim.history.findLast(({ to }) => to === 'PAYMENT_REJECTED')?.at;
  const address = `/guichet/demandes/${claim.id}`;
  return (
    <li className="task">
      <p className="meta">{asked && words.since({ days: daysSince(asked), day: writtenDayOf(asked) })}</p>
      <div>
        <h3>
          <Link to={address}>{refused?.refusal?.isOfAccount ? words.otherAccount : words.sameAccount}</Link>
        </h3>
        <p className="meta">{claim.form.title}</p>
        {refused && (
          <p className="asked">
            {words.notPaid({ account: refused.accountHint })} {refused.refusal?.sentence}
          </p>
        )}
      </div>
      <Link className={isFirst ? 'btn' : 'btn second'} to={address}>
        {words.otherAccountButton}
      </Link>
    </li>
  );
}

interface TaskRowProps {
  readonly claim: Task;
  readonly draft: Draft | undefined;
  readonly isFirst: boolean;
}

function TaskRow({ claim, draft, isFirst }: TaskRowProps) {
  const words = useWordsOf(guichetWording);
  const savedWords = useSavedWords();
  const { beneficiary } = claim;
  const asked = claim.history.findLast(({ to }) => to === 'TO_COMPLETE')?.at;
  return (
    <li className="task">
      <p className="meta">{asked && words.since({ days: daysSince(asked), day: writtenDayOf(asked) })}</p>
      <div>
        <h3>
          <Link to={`/guichet/demandes/${claim.id}`}>
            {beneficiary && beneficiary.relation !== 'SELF'
              ? words.completeFor({ person: beneficiary.givenName })
              : words.complete}
          </Link>
        </h3>
        <p className="meta">{claim.form.title}</p>
        <p className="asked">{claim.officerMessage}</p>
        {draft && <p className="meta">{words.begun({ when: savedWords(draft.savedAt) })}</p>}
      </div>
      <Link className={isFirst ? 'btn' : 'btn second'} to={`/guichet/demandes/${claim.id}/correction`}>
        {draft ? words.resumeButton : words.completeButton}
      </Link>
    </li>
  );
}
