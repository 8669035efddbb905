import { Link } from 'react-router';
import type { GuichetPageQuery } from '../../graphql/__generated__/documents.ts';
import { TurnAt } from '../../ui/claims/turn.tsx';
import { daysSince, writtenDayOf } from '../../ui/dates.ts';
import { guichetWording } from '../../wording/guichet/guichet.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { type Draft, useSavedWords } from './drafts.tsx';

type Task = GuichetPageQuery['toComplete']['nodes'][number];
type Beneficiaries = NonNullable<GuichetPageQuery['viewer']>['beneficiaries']['nodes'];

interface TasksProps {
  readonly claims: readonly Task[];
  readonly drafts: readonly Draft[];
  readonly beneficiaries: Beneficiaries;
}

/** What lies on the counter for me: the claims that the office sent back, each with what it asks and the one button to answer. */
export function Tasks({ claims, drafts, beneficiaries }: TasksProps) {
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
            person={beneficiaries.find(({ id }) => id === claim.beneficiary?.id)}
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
  readonly person: Beneficiaries[number] | undefined;
}

function TaskRow({ claim, draft, isFirst, person }: TaskRowProps) {
  const words = useWordsOf(guichetWording);
  const savedWords = useSavedWords();
  const asked = claim.history.findLast(({ to }) => to === 'TO_COMPLETE')?.at;
  return (
    <li className="task">
      <p className="meta">{asked && words.since({ days: daysSince(asked), day: writtenDayOf(asked) })}</p>
      <div>
        <h3>
          <Link to={`/guichet/demandes/${claim.id}`}>
            {person && person.relation !== 'SELF'
              ? words.completeFor({ person: person.givenName })
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
