import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useClient } from 'urql';
import { PreviewClaimDocument, SubmitClaimDocument } from '../../graphql/__generated__/documents.ts';
import type { AmountOfMoney } from '../../ui/amount.tsx';
import { atFields, type FieldProblem, fieldsWithoutLine } from '../problems.ts';
import { toClaimInput } from './draft.ts';
import type { DraftInHand } from './use-draft.ts';
import type { Preview } from './use-preview.ts';

type Step = 'typing' | 'checking' | 'confirming' | 'sending';

/**
 * From « Envoyer ma demande » to the claim: the server checks, the person confirms, the server records.
 * After a try that left problems, a field stays marked until the server finds nothing wrong with it any more.
 */
export function useSubmission(hand: DraftInHand, preview: Preview | null) {
  const client = useClient();
  const navigate = useNavigate();
  const [step, setStep] = useState<Step>('typing');
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const [refused, setRefused] = useState<readonly FieldProblem[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [isLost, setLost] = useState(false);
  const [total, setTotal] = useState<AmountOfMoney | null>(null);

  const found = preview ? atFields(preview.problems) : refused;
  const problems = [
    ...found.filter(({ field }) => marked.has(field)),
    ...refused.filter(({ field }) => field === ''),
  ];

  function refuse(answered: readonly FieldProblem[]): void {
    setStep('typing');
    setRefused(answered);
    setMarked(new Set(answered.map(({ field }) => field).filter(Boolean)));
    setAttempt(attempt + 1);
  }

  function lose(back: Step): void {
    setStep(back);
    setLost(true);
  }

  return {
    step,
    problems,
    attempt,
    isLost,
    /** What the server computed for the draft that is confirmed. */
    total,
    async check(): Promise<void> {
      setStep('checking');
      setLost(false);
      const variables = { input: toClaimInput(hand.draft) };
      const { data } = await client
        .query(PreviewClaimDocument, variables, { requestPolicy: 'network-only' })
        .toPromise();
      if (!data) return lose('typing');
      const answered = atFields(data.previewClaim.problems);
      if (answered.length > 0) return refuse(answered);
      refuse([]);
      setTotal(data.previewClaim.amounts.total);
      setStep('confirming');
    },
    cancel(): void {
      setStep('typing');
      setLost(false);
    },
    async send(): Promise<void> {
      setStep('sending');
      setLost(false);
      const variables = { input: toClaimInput(hand.draft), idempotencyKey: hand.sendingKey() };
      const { data } = await client.mutation(SubmitClaimDocument, variables).toPromise();
      if (!data) return lose('confirming');
      const { claim, problems: answered } = data.submitClaim;
      if (!claim) return refuse(atFields(answered));
      hand.forget();
      await navigate(`/guichet/demandes/${claim.id}`, { replace: true, state: { sent: true } });
    },
    lineRemoved: (index: number) => setMarked(fieldsWithoutLine(marked, index)),
  };
}

export type SubmissionInHand = ReturnType<typeof useSubmission>;
