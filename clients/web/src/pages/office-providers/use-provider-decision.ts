import { useState } from 'react';
import { useClient } from 'urql';
import { forget, keep, readKept } from '../../forms/kept.ts';
import { atFields } from '../../forms/problems.ts';
import { DecideProviderDocument } from '../../graphql/__generated__/documents/decide-provider.ts';
import type { ProviderSheetFragment } from '../../graphql/__generated__/documents/provider-sheet.ts';
import type { ProviderDecision } from '../../graphql/__generated__/types.ts';
import type { Outcome } from '../../ui/decision-outcome.tsx';

export type Verdict = ProviderDecision;
export type OfficeProvider = ProviderSheetFragment;

/** A decision as it is being taken. */
interface DecisionDraft {
  readonly verdict: Verdict | null;
  /** Why it is refused or stopped; it stays while another verdict is tried. */
  readonly reason: string;
}

const overtakingCodes = new Set(['VERSION_CONFLICT', 'PROVIDER_DECIDED']);
const nothing: DecisionDraft = { verdict: null, reason: '' };

/** What an officer may decide about a provider as it stands. */
export function openVerdicts({ status }: Pick<OfficeProvider, 'status'>): readonly Verdict[] {
  const verdicts = {
    REQUESTED: ['ADMIT', 'REFUSE'],
    ADMITTED: ['SUSPEND'],
    SUSPENDED: ['ADMIT'],
    REFUSED: [],
  } as const;
  return status ? verdicts[status] : [];
}

/**
 * An officer's decision about a provider: chosen, written and sent. The reason stays in this tab until it was recorded.
 * A decision that meets another one brings the provider as it stands now.
 */
export function useProviderDecision(provider: OfficeProvider, onDone: (verdict: Verdict) => void) {
  const client = useClient();
  const place = `prestataire.${provider.id}`;
  const [draft, setDraft] = useState<DecisionDraft>(() => ({ ...nothing, reason: keptReason(place) }));
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [isSending, setSending] = useState(false);

  function change(next: Partial<DecisionDraft>): void {
    const changed = { ...draft, ...next };
    setDraft(changed);
    keep(place, changed.reason);
    setOutcome(null);
  }

  async function send(): Promise<void> {
    const { verdict, reason } = draft;
    if (verdict === null || isSending) return;
    setSending(true);
    const { id, version } = provider;
    const given = verdict === 'ADMIT' ? null : reason;
    const { data } = await client.mutation(DecideProviderDocument, {
      id,
      version,
      decision: verdict,
      reason: given,
    });
    setSending(false);
    const payload = data?.decideProvider;
    if (!payload) return setOutcome({ kind: 'noAnswer' });
    const problems = atFields(payload.problems);
    if (problems.length === 0) {
      forget(place);
      return onDone(verdict);
    }
    const isOvertaken = problems.some(({ code }) => overtakingCodes.has(code));
    setOutcome({ kind: isOvertaken ? 'overtaken' : 'problems', problems });
  }

  function drop(): void {
    forget(place);
    setDraft(nothing);
    setOutcome(null);
  }

  return { draft, change, outcome, isSending, send, drop };
}

function keptReason(place: string): string {
  const kept = readKept(place);
  return typeof kept === 'string' ? kept : '';
}
