import { useEffect, useRef, useState } from 'react';
import { controlId } from '../../forms/fields/field.tsx';
import { LongTextField } from '../../forms/fields/long-text-field.tsx';
import { problemAt } from '../../forms/problems.ts';
import { type AmountOfMoney, moneyText } from '../../ui/amount.tsx';
import { Button } from '../../ui/button.tsx';
import { useSendKey } from '../../ui/use-send-key.ts';
import { useShortcuts } from '../../ui/use-shortcuts.ts';
import { officeWording } from '../../wording/office/office.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { Confirmation } from './confirmation.tsx';
import { GrantLines } from './grant-lines.tsx';
import type { OfficeClaim } from './office-claim-page.tsx';
import { OutcomeNotice } from './outcome-notice.tsx';
import { grantedSum, isAbove, isIncomplete } from './reductions.ts';
import type { useDecision, Verdict } from './use-decision.ts';
import { VerdictChoice } from './verdict-choice.tsx';

interface DecisionProps {
  readonly claim: OfficeClaim;
  readonly person: string;
  /** Above it an acceptance takes a second signature. */
  readonly above: AmountOfMoney;
  /** Who comes after this claim. */
  readonly next: string | null;
  readonly decision: ReturnType<typeof useDecision>;
}

/** The officer's decision: chosen, written where it needs words, confirmed where it can't be undone, sent. */
export function Decision({ claim, person, above, next, decision }: DecisionProps) {
  const words = useWordsOf(officeWording);
  const { draft, change, outcome, isSending, send } = decision;
  const isWaiting = claim.proposal?.state === 'WAITING';
  const verdict = isWaiting && draft.verdict === 'accept' ? null : draft.verdict;
  const granted = grantedSum(claim.lines, draft.reductions);
  const isProposal = isAbove(granted, above);
  const [isAsking, setAsking] = useState(false);
  const chosenBy = useRef<'key' | null>(null);
  const sendButton = useRef<HTMLDivElement>(null);
  const problems = outcome?.kind === 'problems' ? outcome.problems : [];

  const choose = (chosen: Verdict) => {
    if (isWaiting && chosen === 'accept') return;
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

  /** What lacks its words is sent without a window: the server refuses it, and says what is missing. */
  const submit = () => {
    if (isSending || verdict === null) return;
    const asks = verdict === 'accept' || (verdict === 'refuse' && draft.reason.trim() !== '');
    if (asks && !(verdict === 'accept' && isIncomplete(draft.reductions))) setAsking(true);
    else void send();
  };
  useSendKey(submit);

  return (
    <section className="decide" aria-labelledby="decision">
      <h2 id="decision">{words.decision}</h2>
      <OutcomeNotice outcome={outcome} />
      {isWaiting && <p className="meta">{words.proposalBecomes}</p>}
      <VerdictChoice
        value={verdict}
        withoutAccept={isWaiting}
        onChange={(chosen) => change({ verdict: chosen })}
      />
      {verdict === 'accept' && (
        <GrantLines
          lines={claim.lines}
          reductions={draft.reductions}
          problems={problems}
          onChange={(reductions) => change({ reductions })}
        />
      )}
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
            {verdict === 'accept' && draft.reductions.length > 0 && (
              <>
                <b>{words.grantedSum({ granted: moneyText(granted), asked: moneyText(claim.total) })}</b>
                <br />
              </>
            )}
            {verdict === 'accept' &&
              (isProposal
                ? words.proposeLeads({ amount: moneyText(granted), above: moneyText(above) })
                : words.acceptLeads({ amount: moneyText(granted) }))}
            {verdict === 'correct' && `${words.marks({ count: draft.marks.length })} ${words.correctLeads}`}
            {verdict === 'refuse' && words.refuseLeads}
          </p>
          <div className="row" ref={sendButton}>
            <Button
              aria-keyshortcuts="Control+Enter"
              busy={isSending ? words.accepting : null}
              onClick={submit}
            >
              {verdict === 'accept' && isProposal ? words.proposeSubmit : words[`${verdict}Submit`]}{' '}
              <kbd>{words.sendKeys}</kbd>
            </Button>
            {next && <span className="meta push">{words.nextIs({ person: next })}</span>}
          </div>
        </>
      )}
      <Confirmation
        verdict={isAsking ? verdict : null}
        granted={granted}
        isProposal={isProposal}
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
