import { Link } from 'react-router';
import { TurnAt } from '../../ui/claims/turn.tsx';
import { daysSince, writtenDayOf } from '../../ui/dates.ts';
import { guichetWording } from '../../wording/guichet/guichet.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { type Draft, useSavedWords } from './drafts.tsx';
import { inOrderOfNeed, type Waiting, type WaitingClaim, type WaitingThing } from './in-order-of-need.ts';
import { OrderTask } from './order-task.tsx';
import { LinkTask, RequestTask } from './provider-tasks.tsx';

type Task = WaitingClaim;

interface TasksProps {
  readonly waiting: Waiting;
  readonly drafts: readonly Draft[];
}

/** What lies on the counter for me, by what needs me first, each with what is asked and the one button to answer. */
export function Tasks({ waiting, drafts }: TasksProps) {
  const words = useWordsOf(guichetWording);
  const inOrder = inOrderOfNeed(waiting);
  const things = inOrder.length;
  return (
    <section className="sec solo yours" aria-labelledby="a-vous">
      <div className="row">
        <h2 id="a-vous">
          {things > waiting.claims.length ? words.waitingAll({ things }) : words.waiting({ things })}
        </h2>
        <TurnAt status="TO_COMPLETE" side="owner" />
      </div>
      <ul className="tasks">
        {inOrder.map((thing, place) => (
          <AnyTask key={keyOf(thing)} thing={thing} drafts={drafts} isFirst={place === 0} />
        ))}
      </ul>
    </section>
  );
}

interface AnyTaskProps {
  readonly thing: WaitingThing;
  readonly drafts: readonly Draft[];
  readonly isFirst: boolean;
}

function AnyTask({ thing, drafts, isFirst }: AnyTaskProps) {
  switch (thing.kind) {
    case 'request':
      return <RequestTask request={thing.request} isFirst={isFirst} />;
    case 'order':
      return <OrderTask order={thing.order} isFirst={isFirst} />;
    case 'link':
      return <LinkTask link={thing.link} isFirst={isFirst} />;
    case 'claim': {
      const { claim } = thing;
      if (claim.status === 'PAYMENT_REJECTED') return <AccountTask claim={claim} isFirst={isFirst} />;
      const draft = drafts.find(({ corrects }) => corrects?.id === claim.id);
      return <TaskRow claim={claim} isFirst={isFirst} draft={draft} />;
    }
  }
}

function keyOf(thing: WaitingThing): string {
  if (thing.kind === 'request') return thing.request.id;
  if (thing.kind === 'order') return thing.order.id;
  return thing.kind === 'link' ? thing.link.id : thing.claim.id;
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
