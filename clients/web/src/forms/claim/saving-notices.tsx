import { Link } from 'react-router';
import { Button } from '../../ui/button.tsx';
import { timeOf } from '../../ui/dates.ts';
import { claimFormWording } from '../../wording/claim-form/claim-form.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { claimPath } from './claim-forms.ts';
import type { SavedDraft } from './draft-saving.ts';

interface ConflictNoticeProps {
  readonly other: SavedDraft;
  readonly onTake: () => void;
  readonly onKeep: () => void;
}

/** Where the total bar leads: the notice comes while one types, and must not move the page under the fingers. */
export const conflictId = 'deux-versions';

/** Two tabs, one draft: the person says which of the two versions stays. */
export function ConflictNotice({ other, onTake, onKeep }: ConflictNoticeProps) {
  const { conflict: words } = useWordsOf(claimFormWording);
  return (
    <div className="notice todo" id={conflictId} tabIndex={-1}>
      <p>
        <b>{words.title({ time: timeOf(other.savedAt) })}</b>
      </p>
      <p>{words.means}</p>
      <div className="row">
        <Button look="second" small onClick={onTake}>
          {words.take}
        </Button>
        <Button look="second" small onClick={onKeep}>
          {words.keep}
        </Button>
      </div>
    </div>
  );
}

interface AlreadySentProps {
  /** Null when the answer didn't name it. */
  readonly claimId: string | null;
  /** What the server says, when it knows more. */
  readonly message?: string;
}

/** Sent from another tab, or a moment ago from this one: nothing leaves twice. */
export function AlreadySent({ claimId, message }: AlreadySentProps) {
  const { already: words } = useWordsOf(claimFormWording);
  return (
    <div className="notice">
      <p>
        <b>{message ?? words.title}</b>
      </p>
      <p>{words.means}</p>
      <p>
        {claimId ? (
          <Link className="btn second small" to={claimPath(claimId)}>
            {words.toClaim}
          </Link>
        ) : (
          <Link className="btn second small" to="/guichet">
            {words.toGuichet}
          </Link>
        )}
      </p>
    </div>
  );
}
