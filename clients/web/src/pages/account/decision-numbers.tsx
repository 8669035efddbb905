import { useState } from 'react';
import { useMutation } from 'urql';
import { RemoveDecisionNumberDocument } from '../../graphql/__generated__/documents/remove-decision-number.ts';
import {
  SavedDecisionNumbersDocument,
  type SavedDecisionNumbersQuery,
} from '../../graphql/__generated__/documents/saved-decision-numbers.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { Section } from '../../ui/section.tsx';
import { accountWording } from '../../wording/account/account.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { DecisionNumberForm } from './decision-number-form.tsx';
import { DoneNotice } from './done-notice.tsx';
import { Removal } from './removal.tsx';

type Profile = NonNullable<NonNullable<SavedDecisionNumbersQuery['viewer']>['beneficiary']>;
export type DecisionNumber = Profile['decisionNumbers'][number];

/** The decision numbers that are saved with a beneficiary. */
export function DecisionNumbers({ beneficiaryId }: { readonly beneficiaryId: string }) {
  const { decisionNumbers: words } = useWordsOf(accountWording);
  const { data, error, again } = usePageData(SavedDecisionNumbersDocument, { beneficiaryId });
  const [done, setDone] = useState<string | null>(null);
  const numbers = data?.viewer?.beneficiary?.decisionNumbers;

  function tell(sentence: string): void {
    setDone(sentence);
    again();
  }

  return (
    <Section title={words.title} aside={words.means}>
      <DoneNotice done={done} />
      {!numbers && error && <p className="notice">{words.away}</p>}
      {numbers?.length === 0 && (
        <div className="empty">
          <p>
            <b>{words.none}</b>
          </p>
          <p>{words.noneMeans}</p>
        </div>
      )}
      {numbers && numbers.length > 0 && (
        <ul className="owned">
          {numbers.map((one) => (
            <DecisionNumberRow key={one.id} decisionNumber={one} onDone={tell} />
          ))}
        </ul>
      )}
    </Section>
  );
}

interface DecisionNumberRowProps {
  readonly decisionNumber: DecisionNumber;
  readonly onDone: (sentence: string) => void;
}

function DecisionNumberRow({ decisionNumber, onDone }: DecisionNumberRowProps) {
  const { decisionNumbers: words, act } = useWordsOf(accountWording);
  const [, remove] = useMutation(RemoveDecisionNumberDocument);
  const [isEditing, setEditing] = useState(false);
  const { id, number, description, version } = decisionNumber;
  if (isEditing)
    return (
      <li>
        <DecisionNumberForm
          decisionNumber={decisionNumber}
          onSaved={(saved) => {
            setEditing(false);
            onDone(words.saved({ number: saved }));
          }}
          onCancel={() => setEditing(false)}
        />
      </li>
    );
  return (
    <li className="row apart">
      <div>
        <b className="num">{number}</b>
        {description && <p className="meta">{description}</p>}
      </div>
      <div className="row acts-of">
        <button type="button" className="linkish" onClick={() => setEditing(true)}>
          <span>
            {act.edit}
            <span className="sr">{words.edit({ number })}</span>
          </span>
        </button>
        <Removal
          of={words.edit({ number })}
          title={words.removeTitle({ number })}
          means={[words.removeMeans]}
          remove={async () => (await remove({ id, version })).data?.removeDecisionNumber.problems ?? null}
          onRemoved={() => onDone(words.removed({ number }))}
        />
      </div>
    </li>
  );
}
