import { useState } from 'react';
import { forget, keep, readKept } from '../../forms/kept.ts';
import { atFields, type Problem } from '../../forms/problems.ts';
import type { Outcome } from '../decision-outcome.tsx';

/** A decision as it is being taken; the words stay while another verdict is tried. */
interface DecisionDraft<Verdict> {
  readonly verdict: Verdict | null;
  readonly words: string;
}

/** What is decided about, and how it is recorded. */
interface DecisionUse<Verdict> {
  /** Where the words stay in this tab until they were recorded: `commande.<id>`. */
  readonly place: string;
  /** Which codes say that somebody else decided first. The page then shows how it stands now. */
  readonly overtaking: readonly string[];
  /** Sends it; answers its problems, or undefined when no answer came. */
  readonly record: (verdict: Verdict, words: string) => Promise<readonly Problem[] | undefined>;
  readonly onDone: (verdict: Verdict) => void;
}

/** A decision in an officer's hands. */
export interface Decision<Verdict> {
  readonly draft: DecisionDraft<Verdict>;
  readonly change: (next: Partial<DecisionDraft<Verdict>>) => void;
  readonly outcome: Outcome | null;
  readonly isSending: boolean;
  readonly send: () => Promise<void>;
  /** Forgets what was written. */
  readonly drop: () => void;
}

/** An officer's decision: chosen, written and sent. */
export function useDecision<Verdict extends string>(use: DecisionUse<Verdict>): Decision<Verdict> {
  const { place, overtaking, record, onDone } = use;
  const [draft, setDraft] = useState<DecisionDraft<Verdict>>(() => ({
    verdict: null,
    words: keptWords(place),
  }));
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [isSending, setSending] = useState(false);

  function change(next: Partial<DecisionDraft<Verdict>>): void {
    const changed = { ...draft, ...next };
    setDraft(changed);
    keep(place, changed.words);
    setOutcome(null);
  }

  async function send(): Promise<void> {
    const { verdict, words } = draft;
    if (verdict === null || isSending) return;
    setSending(true);
    const found = await record(verdict, words);
    setSending(false);
    if (!found) return setOutcome({ kind: 'noAnswer' });
    const problems = atFields(found);
    if (problems.length === 0) {
      forget(place);
      return onDone(verdict);
    }
    const isOvertaken = problems.some(({ code }) => code === 'VERSION_CONFLICT' || overtaking.includes(code));
    setOutcome({ kind: isOvertaken ? 'overtaken' : 'problems', problems });
  }

  function drop(): void {
    forget(place);
    setDraft({ verdict: null, words: '' });
    setOutcome(null);
  }

  return { draft, change, outcome, isSending, send, drop };
}

function keptWords(place: string): string {
  const kept = readKept(place);
  return typeof kept === 'string' ? kept : '';
}
