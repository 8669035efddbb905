import { Link } from 'react-router';
import type { GuichetPageQuery } from '../../graphql/__generated__/documents.ts';
import { TurnAt } from '../../ui/claims/turn.tsx';
import { daysSince, writtenDayOf } from '../../ui/dates.ts';
import { guichetWording } from '../../wording/guichet/guichet.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { type Draft, useSavedWords } from './drafts.tsx';

type Task = GuichetPageQuery['toComplete']['nodes'][number];

interface TasksProps {
  readonly claims: readonly Task[];
  readonly drafts: readonly Draft[];
}

/** What lies on the counter for me: the claims that the office sent back, each with what it asks and the one button to answer. */
export function Tasks({ claims, drafts }: TasksProps) {
  const words = useWordsOf(guichetWording);
  return (
    <section className="sec solo yours" aria-labelledby="a-vous">
      <div className="row">
        <h2 id="a-vous">{words.waiting({ things: claims.length })}</h2>
        <TurnAt status="TO_COMPLETE" side="owner" />
      </div>
      <ul className="tasks">
        {claims.map((claim, place) => (
          <TaskRow
            key={claim.id}
            claim={claim}
            isFirst={place === 0}
            draft={drafts.find(({ corrects }) => corrects?.id === claim.id)}
          />
        ))}
      </ul>
    </section>
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
