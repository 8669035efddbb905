import { useState } from 'react';
import { useClient } from 'urql';
import { forget, keep, readKept } from '../../forms/kept.ts';
import { atFields, type Problem } from '../../forms/problems.ts';
import { FulfilOrderDocument } from '../../graphql/__generated__/documents/fulfil-order.ts';
import type { OrderSheetFragment } from '../../graphql/__generated__/documents/order-sheet.ts';
import { RecordReturnedMailDocument } from '../../graphql/__generated__/documents/record-returned-mail.ts';
import { RefuseOrderDocument } from '../../graphql/__generated__/documents/refuse-order.ts';
import type { OrderStatus } from '../../graphql/__generated__/types.ts';
import type { Outcome } from '../../ui/decision-outcome.tsx';

export type OfficeOrder = OrderSheetFragment;

/** What an officer says of an order: sent, refused, brought back by the post, sent again. */
export type OrderVerdict = 'FULFIL' | 'REFUSE' | 'RETURN' | 'AGAIN';

/** A decision as it is being taken; the words stay while another verdict is tried. */
interface DecisionDraft {
  readonly verdict: OrderVerdict | null;
  readonly words: string;
}

const overtakingCodes = new Set(['VERSION_CONFLICT', 'ORDER_STEP_TAKEN', 'ORDER_STEP_NOT_OPEN']);

const open: Partial<Readonly<Record<OrderStatus, readonly OrderVerdict[]>>> = {
  CONFIRMED: ['FULFIL', 'REFUSE'],
  DELIVERED: ['RETURN'],
  RETURNED: ['AGAIN'],
};

/** What an officer may say of an order as it stands. */
export function openVerdicts({ status }: Pick<OfficeOrder, 'status'>): readonly OrderVerdict[] {
  return open[status] ?? [];
}

/** Whether the person reads words with it. */
export function asksWords(verdict: OrderVerdict | null): boolean {
  return verdict === 'REFUSE' || verdict === 'RETURN';
}

/** An officer's decision about an order: chosen, written and sent. The words stay in this tab until they were recorded. */
export function useOrderDecision(order: OfficeOrder, onDone: (verdict: OrderVerdict) => void) {
  const client = useClient();
  const place = `commande.${order.id}`;
  const [draft, setDraft] = useState<DecisionDraft>(() => ({ verdict: null, words: keptWords(place) }));
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [isSending, setSending] = useState(false);

  function change(next: Partial<DecisionDraft>): void {
    const changed = { ...draft, ...next };
    setDraft(changed);
    keep(place, changed.words);
    setOutcome(null);
  }

  async function record(verdict: OrderVerdict): Promise<readonly Problem[] | undefined> {
    const { id, version } = order;
    if (verdict === 'REFUSE') {
      const { data } = await client.mutation(RefuseOrderDocument, { id, version, decision: draft.words });
      return data?.refuseOrder.problems;
    }
    if (verdict === 'RETURN') {
      const { data } = await client.mutation(RecordReturnedMailDocument, { id, version, note: draft.words });
      return data?.recordReturnedMail.problems;
    }
    const { data } = await client.mutation(FulfilOrderDocument, { id, version });
    return data?.fulfilOrder.problems;
  }

  async function send(): Promise<void> {
    const { verdict } = draft;
    if (verdict === null || isSending) return;
    setSending(true);
    const found = await record(verdict);
    setSending(false);
    if (!found) return setOutcome({ kind: 'noAnswer' });
    const problems = atFields(found);
    if (problems.length === 0) {
      forget(place);
      return onDone(verdict);
    }
    const isOvertaken = problems.some(({ code }) => overtakingCodes.has(code));
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
