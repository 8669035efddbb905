import { useEffect, useRef, useState } from 'react';
import { controlId } from '../../forms/fields/field.tsx';
import { LongTextField } from '../../forms/fields/long-text-field.tsx';
import { problemAt } from '../../forms/problems.ts';
import { decisionDeskWording } from '../../wording/decision-desk/decision-desk.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { Button } from '../button.tsx';
import { Confirm } from '../confirm.tsx';
import { DecisionOutcome } from '../decision-outcome.tsx';
import { useSendKey } from '../use-send-key.ts';
import { useShortcuts } from '../use-shortcuts.ts';
import type { Desk } from './desk.ts';
import type { Decision } from './use-decision.ts';

/** The words that a person reads with a decision. */
interface DecisionField {
  /** As the graph calls it. */
  readonly name: string;
  readonly label: string;
  readonly hint: string;
}

interface DecisionPanelProps<Verdict extends string> {
  readonly desk: Desk<Verdict>;
  readonly decision: Decision<Verdict>;
  /** What may be decided as it stands. */
  readonly open: readonly Verdict[];
  /** It was decided before. */
  readonly isPast: boolean;
  /** Which words a verdict asks for; null for none. */
  readonly fieldOf: (verdict: Verdict) => DecisionField | null;
  /** What is said once more before a verdict is sent. */
  readonly confirmation?: {
    readonly verdict: Verdict;
    readonly title: string;
    readonly means: string;
    readonly cancel: string;
  };
  /** What comes after this one. */
  readonly next: string | null;
  readonly onNext: () => void;
}

/** An officer's decision: chosen, with its words where the person reads some, and sent. */
export function DecisionPanel<Verdict extends string>(props: DecisionPanelProps<Verdict>) {
  const { desk, decision, open, isPast } = props;
  const shared = useWordsOf(decisionDeskWording);
  const { outcome, draft, drop } = decision;
  const isOvertaken = outcome?.kind === 'overtaken';
  return (
    <section
      className={isPast || isOvertaken || open.length === 0 ? 'decide past' : 'decide'}
      aria-labelledby="decision"
    >
      <h2 id="decision">{shared.decision}</h2>
      {open.length === 0 && !isOvertaken ? (
        <p>{desk.words.nothing}</p>
      ) : (
        <DecisionOutcome outcome={outcome} words={{ ...shared, overtaken: desk.words.overtaken }} />
      )}
      {isOvertaken ? (
        <Overtaken
          text={draft.words}
          toNext={desk.words.toNext}
          onNext={() => {
            drop();
            props.onNext();
          }}
        />
      ) : (
        open.length > 0 && <Choice {...props} />
      )}
    </section>
  );
}

function Choice<Verdict extends string>(props: DecisionPanelProps<Verdict>) {
  const { desk, decision, open, fieldOf, confirmation, next } = props;
  const { words, letters } = desk;
  const shared = useWordsOf(decisionDeskWording);
  const { draft, change, outcome, isSending, send } = decision;
  const { verdict } = draft;
  const byKey = useRef(false);
  const sendButton = useRef<HTMLDivElement>(null);
  const [isAsking, setAsking] = useState(false);
  const field = verdict && fieldOf(verdict);
  const name = field?.name;
  const problems = outcome?.kind === 'problems' ? outcome.problems : [];

  const choose = (chosen: Verdict) => {
    byKey.current = true;
    change({ verdict: chosen });
  };
  const submit = () => {
    if (verdict !== null && verdict === confirmation?.verdict) setAsking(true);
    else void send();
  };
  useShortcuts(Object.fromEntries(open.map((one) => [letters[one].toLowerCase(), () => choose(one)])));
  useSendKey(submit);

  // A key leads straight to what comes next: the words, or the button. Choosing by hand leaves the focus where the hand is.
  useEffect(() => {
    if (!byKey.current || verdict === null) return;
    byKey.current = false;
    const place = name
      ? document.getElementById(controlId(name))
      : sendButton.current?.querySelector('button');
    place?.focus();
  }, [verdict, name]);

  // What the server refused stands at its field: the focus goes there.
  useEffect(() => {
    const wrong = outcome?.kind === 'problems' && outcome.problems[0]?.field;
    if (wrong) document.getElementById(controlId(wrong))?.focus();
  }, [outcome]);

  return (
    <>
      <fieldset className="trio">
        <legend className="sr">{shared.decision}</legend>
        {open.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="decision"
              aria-keyshortcuts={letters[one]}
              checked={verdict === one}
              onChange={() => change({ verdict: one })}
            />
            <span>
              <b>{words.verdicts[one]}</b>
              <kbd>{letters[one]}</kbd>
            </span>
          </label>
        ))}
      </fieldset>
      {field && (
        <LongTextField
          {...field}
          problem={problemAt(problems, field.name)}
          value={draft.words}
          onChange={(typed) => change({ words: typed })}
        />
      )}
      {verdict && (
        <>
          <p className="meta">{words.leads[verdict]}</p>
          <div className="row" ref={sendButton}>
            <Button
              aria-keyshortcuts="Control+Enter"
              busy={isSending ? shared.sending : null}
              onClick={submit}
            >
              {words.submits[verdict]} <kbd>{shared.sendKeys}</kbd>
            </Button>
            {next && <span className="meta push">{words.nextIs({ name: next })}</span>}
          </div>
        </>
      )}
      {confirmation && (
        <Confirm
          {...confirmation}
          act={words.submits[confirmation.verdict]}
          isOpen={isAsking}
          isSending={isSending}
          onClose={() => setAsking(false)}
          onConfirm={() => void send().then(() => setAsking(false))}
        />
      )}
    </>
  );
}

interface OvertakenProps {
  /** What was written; it is given back. */
  readonly text: string;
  readonly toNext: string;
  readonly onNext: () => void;
}

/** Stands in the decision's place once somebody else has taken it. */
function Overtaken({ text, toNext, onNext }: OvertakenProps) {
  const { yourText } = useWordsOf(decisionDeskWording);
  return (
    <>
      {text && (
        <div className="field">
          <label htmlFor="votre-texte">{yourText}</label>
          <textarea id="votre-texte" className="in" rows={4} readOnly value={text} />
        </div>
      )}
      <Button onClick={onNext}>{toNext}</Button>
    </>
  );
}
