import { useEffect, useRef, useState } from 'react';
import { controlId } from '../../forms/fields/field.tsx';
import { LongTextField } from '../../forms/fields/long-text-field.tsx';
import { problemAt } from '../../forms/problems.ts';
import { moneyText } from '../../ui/amount.tsx';
import { Button } from '../../ui/button.tsx';
import { useSendKey } from '../../ui/use-send-key.ts';
import { useShortcuts } from '../../ui/use-shortcuts.ts';
import { officeWording } from '../../wording/office/office.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { Confirmation } from './confirmation.tsx';
import type { OfficeClaim } from './office-claim-page.tsx';
import { OutcomeNotice } from './outcome-notice.tsx';
import type { useDecision, Verdict } from './use-decision.ts';
import { VerdictChoice } from './verdict-choice.tsx';

interface DecisionProps {
  readonly claim: OfficeClaim;
  readonly person: string;
  /** Who comes after this claim. */
  readonly next: string | null;
  readonly decision: ReturnType<typeof useDecision>;
}

/** The officer's decision: chosen, written where it needs words, confirmed where it can't be undone, sent. */
export function Decision({ claim, person, next, decision }: DecisionProps) {
  const words = useWordsOf(officeWording);
  const { draft, change, outcome, isSending, send } = decision;
  const { verdict } = draft;
  const [isAsking, setAsking] = useState(false);
  const chosenBy = useRef<'key' | null>(null);
  const sendButton = useRef<HTMLDivElement>(null);
  const problems = outcome?.kind === 'problems' ? outcome.problems : [];

  const choose = (chosen: Verdict) => {
    chosenBy.current = 'key';
    change({ verdict: chosen });
  };
  useShortcuts({ a: () => choose('accept'), c: () => choose('correct'), r: () => choose('refuse') });

  // A key leads straight to what comes next: the words, or the button. Choosing by hand leaves the focus where the hand is.
  useEffect(() => {
    if (chosenBy.current === null || verdict === null) return;
    chosenBy.current = null;
    const place =
      verdict === 'accept'
        ? sendButton.current?.querySelector('button')
        : document.getElementById(controlId(wordsOf[verdict]));
    place?.focus();
  }, [verdict]);

  // What the server refused stands at its field: the focus goes there.
  useEffect(() => {
    const field = outcome?.kind === 'problems' && outcome.problems[0]?.field;
    if (field) document.getElementById(controlId(field))?.focus();
  }, [outcome]);

  /** A refusal without words is asked without a window: the server refuses it, and says what is missing. */
  const submit = () => {
    if (isSending || verdict === null) return;
    if (verdict === 'accept' || (verdict === 'refuse' && draft.reason.trim() !== '')) setAsking(true);
    else void send();
  };
  useSendKey(submit);

  return (
    <section className="decide" aria-labelledby="decision">
      <h2 id="decision">{words.decision}</h2>
      <OutcomeNotice outcome={outcome} />
      <VerdictChoice value={verdict} onChange={(chosen) => change({ verdict: chosen })} />
      {verdict === 'correct' && (
        <LongTextField
          name={wordsOf.correct}
          label={words.message}
          hint={words.messageHint}
          problem={problemAt(problems, wordsOf.correct)}
          value={draft.message}
          onChange={(message) => change({ message })}
        />
      )}
      {verdict === 'refuse' && (
        <LongTextField
          name={wordsOf.refuse}
          label={words.reason}
          hint={words.reasonHint}
          problem={problemAt(problems, wordsOf.refuse)}
          value={draft.reason}
          onChange={(reason) => change({ reason })}
        />
      )}
      {verdict && (
        <>
          <p className="meta">
            {verdict === 'accept' && words.acceptLeads({ amount: moneyText(claim.total) })}
            {verdict === 'correct' && words.correctLeads}
            {verdict === 'refuse' && words.refuseLeads}
          </p>
          <div className="row" ref={sendButton}>
            <Button
              aria-keyshortcuts="Control+Enter"
              busy={isSending ? words.accepting : null}
              onClick={submit}
            >
              {words[`${verdict}Submit`]} <kbd>{words.sendKeys}</kbd>
            </Button>
            {next && <span className="meta push">{words.nextIs({ person: next })}</span>}
          </div>
        </>
      )}
      <Confirmation
        verdict={isAsking ? verdict : null}
        claim={claim}
        person={person}
        reason={draft.reason}
        isSending={isSending}
        onClose={() => setAsking(false)}
        onConfirm={() => void send().finally(() => setAsking(false))}
      />
    </section>
  );
}

/** The argument in which each verdict's words travel; the field bears its name. */
const wordsOf = { correct: 'message', refuse: 'reason' } as const;
