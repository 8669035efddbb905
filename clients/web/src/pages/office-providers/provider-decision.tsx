import { useEffect, useRef } from 'react';
import { controlId } from '../../forms/fields/field.tsx';
import { LongTextField } from '../../forms/fields/long-text-field.tsx';
import { problemAt } from '../../forms/problems.ts';
import { Button } from '../../ui/button.tsx';
import { DecisionOutcome } from '../../ui/decision-outcome.tsx';
import { useSendKey } from '../../ui/use-send-key.ts';
import { useShortcuts } from '../../ui/use-shortcuts.ts';
import { providersWording } from '../../wording/providers/providers.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import {
  type OfficeProvider,
  openVerdicts,
  type useProviderDecision,
  type Verdict,
} from './use-provider-decision.ts';

const keyOf: Readonly<Record<Verdict, string>> = { ADMIT: 'A', REFUSE: 'R', SUSPEND: 'S' };

interface ProviderDecisionProps {
  readonly provider: OfficeProvider;
  /** Who comes after this company. */
  readonly next: string | null;
  readonly decision: ReturnType<typeof useProviderDecision>;
}

/** The officer's decision about a provider: chosen, with its reason where the managers are told one, and sent. */
export function ProviderDecision({ provider, next, decision }: ProviderDecisionProps) {
  const { office: words } = useWordsOf(providersWording);
  const { draft, change, outcome, isSending, send } = decision;
  const { verdict } = draft;
  const open = openVerdicts(provider);
  const byKey = useRef(false);
  const sendButton = useRef<HTMLDivElement>(null);
  const problems = outcome?.kind === 'problems' ? outcome.problems : [];
  const asksReason = verdict === 'REFUSE' || verdict === 'SUSPEND';

  const choose = (chosen: Verdict) => {
    if (!open.includes(chosen)) return;
    byKey.current = true;
    change({ verdict: chosen });
  };
  useShortcuts({ a: () => choose('ADMIT'), r: () => choose('REFUSE'), s: () => choose('SUSPEND') });
  useSendKey(() => void send());

  // A key leads straight to what comes next: the reason, or the button. Choosing by hand leaves the focus where the hand is.
  useEffect(() => {
    if (!byKey.current || verdict === null) return;
    byKey.current = false;
    const place = asksReason
      ? document.getElementById(controlId('reason'))
      : sendButton.current?.querySelector('button');
    place?.focus();
  }, [verdict, asksReason]);

  // What the server refused stands at its field: the focus goes there.
  useEffect(() => {
    const field = outcome?.kind === 'problems' && outcome.problems[0]?.field;
    if (field) document.getElementById(controlId(field))?.focus();
  }, [outcome]);

  const names = { ADMIT: words.admit, REFUSE: words.refuse, SUSPEND: words.suspend };
  const leads = { ADMIT: words.admitLeads, REFUSE: words.refuseLeads, SUSPEND: words.suspendLeads };
  const submits = {
    ADMIT: words.admitSubmit,
    REFUSE: words.refuseSubmit,
    SUSPEND: words.suspendSubmit,
  };
  if (open.length === 0)
    return (
      <section className="decide past" aria-labelledby="decision">
        <h2 id="decision">{words.decision}</h2>
        <p>{words.nothing}</p>
      </section>
    );
  return (
    <section
      className={provider.status === 'REQUESTED' ? 'decide' : 'decide past'}
      aria-labelledby="decision"
    >
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
              <b>{names[one]}</b>
              <kbd>{keyOf[one]}</kbd>
            </span>
          </label>
        ))}
      </fieldset>
      {asksReason && (
        <LongTextField
          name="reason"
          label={words.reason}
          hint={words.reasonHint}
          problem={problemAt(problems, 'reason')}
          value={draft.reason}
          onChange={(reason) => change({ reason })}
        />
      )}
      {verdict && (
        <>
          <p className="meta">{leads[verdict]}</p>
          <div className="row" ref={sendButton}>
            <Button
              aria-keyshortcuts="Control+Enter"
              busy={isSending ? words.sending : null}
              onClick={() => void send()}
            >
              {submits[verdict]} <kbd>{words.sendKeys}</kbd>
            </Button>
            {next && <span className="meta push">{words.nextIs({ company: next })}</span>}
          </div>
        </>
      )}
    </section>
  );
}
