import { useEffect, useRef, useState } from 'react';
import { controlId } from '../../forms/fields/field.tsx';
import { LongTextField } from '../../forms/fields/long-text-field.tsx';
import { problemAt } from '../../forms/problems.ts';
import { Button } from '../../ui/button.tsx';
import { Confirm } from '../../ui/confirm.tsx';
import { DecisionOutcome } from '../../ui/decision-outcome.tsx';
import { useSendKey } from '../../ui/use-send-key.ts';
import { useShortcuts } from '../../ui/use-shortcuts.ts';
import { officeOrdersWording } from '../../wording/office-orders/office-orders.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import {
  asksWords,
  type OfficeOrder,
  type OrderVerdict,
  openVerdicts,
  type useOrderDecision,
} from './use-order-decision.ts';

const keyOf: Readonly<Record<OrderVerdict, string>> = { FULFIL: 'E', REFUSE: 'R', RETURN: 'P', AGAIN: 'E' };

interface OrderDecisionProps {
  readonly order: OfficeOrder;
  /** The number of the order that comes after this one. */
  readonly next: string | null;
  readonly decision: ReturnType<typeof useOrderDecision>;
}

/** The officer's decision about an order: chosen, with its words where the person reads some, and sent. A refusal is asked once more. */
export function OrderDecision({ order, next, decision }: OrderDecisionProps) {
  const words = useWordsOf(officeOrdersWording);
  const { draft, change, outcome, isSending, send } = decision;
  const { verdict } = draft;
  const open = openVerdicts(order);
  const byKey = useRef(false);
  const sendButton = useRef<HTMLDivElement>(null);
  const [isAsking, setAsking] = useState(false);
  const field = verdict === 'REFUSE' ? 'decision' : 'note';
  const problems = outcome?.kind === 'problems' ? outcome.problems : [];

  const choose = (chosen: OrderVerdict) => {
    if (!open.includes(chosen)) return;
    byKey.current = true;
    change({ verdict: chosen });
  };
  const submit = () => {
    if (verdict === 'REFUSE') setAsking(true);
    else void send();
  };
  useShortcuts({
    e: () => choose(order.status === 'RETURNED' ? 'AGAIN' : 'FULFIL'),
    r: () => choose('REFUSE'),
    p: () => choose('RETURN'),
  });
  useSendKey(submit);

  // A key leads straight to what comes next: the words, or the button. Choosing by hand leaves the focus where the hand is.
  useEffect(() => {
    if (!byKey.current || verdict === null) return;
    byKey.current = false;
    const place = asksWords(verdict)
      ? document.getElementById(controlId(field))
      : sendButton.current?.querySelector('button');
    place?.focus();
  }, [verdict, field]);

  // What the server refused stands at its field: the focus goes there.
  useEffect(() => {
    const wrong = outcome?.kind === 'problems' && outcome.problems[0]?.field;
    if (wrong) document.getElementById(controlId(wrong))?.focus();
  }, [outcome]);

  if (open.length === 0)
    return (
      <section className="decide past" aria-labelledby="decision">
        <h2 id="decision">{words.decision}</h2>
        <p>{words.nothing}</p>
      </section>
    );
  return (
    <section className={order.status === 'DELIVERED' ? 'decide past' : 'decide'} aria-labelledby="decision">
      <h2 id="decision">{words.decision}</h2>
      <DecisionOutcome outcome={outcome} words={words} />
      <fieldset className="trio">
        <legend className="sr">{words.decision}</legend>
        {open.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="decision"
              aria-keyshortcuts={keyOf[one]}
              checked={verdict === one}
              onChange={() => change({ verdict: one })}
            />
            <span>
              <b>{words.verdicts[one]}</b>
              <kbd>{keyOf[one]}</kbd>
            </span>
          </label>
        ))}
      </fieldset>
      {asksWords(verdict) && (
        <LongTextField
          name={field}
          label={verdict === 'REFUSE' ? words.refusal : words.note}
          hint={verdict === 'REFUSE' ? words.refusalHint : words.noteHint}
          problem={problemAt(problems, field)}
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
              busy={isSending ? words.sending : null}
              onClick={submit}
            >
              {words.submits[verdict]} <kbd>{words.sendKeys}</kbd>
            </Button>
            {next && <span className="meta push">{words.nextIs({ number: next })}</span>}
          </div>
        </>
      )}
      <Confirm
        title={words.refuseTitle({ number: order.number })}
        means={words.refuseMeans}
        act={words.submits.REFUSE}
        cancel={words.keep}
        isOpen={isAsking}
        isSending={isSending}
        onClose={() => setAsking(false)}
        onConfirm={() => void send().then(() => setAsking(false))}
      />
    </section>
  );
}
