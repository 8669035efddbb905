import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useClient } from 'urql';
import { PreviewClaimDocument } from '../../graphql/__generated__/documents/preview-claim.ts';
import type { ClaimInput } from '../../graphql/__generated__/types.ts';
import type { AmountOfMoney } from '../../ui/amount.tsx';
import { atFields, type FieldProblem, fieldsWithoutEntry } from '../problems.ts';
import { saysTheSame } from './claim-draft.ts';
import { claimPath } from './claim-forms.ts';
import { amend, submit } from './hand-in.ts';
import type { ClaimInHand } from './use-claim.ts';
import type { Preview } from './use-preview.ts';

type Step = 'typing' | 'files' | 'checking' | 'confirming' | 'sending';

/** A claim that was sent or corrected from elsewhere meanwhile. */
export interface Overtaken {
  readonly claimId: string;
  readonly message: string;
}

/** What is about to be sent, as the server checked it. */
interface Checked {
  readonly input: ClaimInput;
  readonly total: AmountOfMoney;
}

/**
 * From « Envoyer ma demande » to the claim: the documents arrive, the server checks, the person confirms, the server records.
 * After a try that left problems, a field stays marked until nothing is wrong with it any more. `documents` tells which documents
 * did not arrive: the page knows that before the server does.
 */
export function useSubmission<Form>(
  claim: ClaimInHand<Form>,
  preview: Preview | null,
  documents: () => readonly FieldProblem[],
) {
  const client = useClient();
  const navigate = useNavigate();
  const [step, setStep] = useState<Step>('typing');
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const [refused, setRefused] = useState<readonly FieldProblem[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [isLost, setLost] = useState(false);
  const [checked, setChecked] = useState<Checked | null>(null);
  const [overtaken, setOvertaken] = useState<Overtaken | null>(null);

  const found = [...documents(), ...(preview ? atFields(preview.problems) : refused)];
  const problems = [
    ...found.filter(({ field }, at) => marked.has(field) && isFirstAt(found, at)),
    ...refused.filter(({ field }) => field === ''),
  ];

  function refuse(answered: readonly FieldProblem[]): void {
    setStep('typing');
    setRefused(answered);
    setMarked(new Set(answered.map(({ field }) => field).filter(Boolean)));
    setAttempt((tries) => tries + 1);
  }

  function lose(back: Step): void {
    setStep(back);
    setLost(true);
  }

  async function check(): Promise<void> {
    setLost(false);
    setStep('files');
    await claim.uploads.settled();
    setStep('checking');
    const saved = await claim.saveNow();
    // The notice says what another tab did; the person chooses first.
    if (saved.step === 'conflict' || saved.step === 'sent') return setStep('typing');
    const input = claim.currentInput();
    const corrects = claim.corrects?.id ?? null;
    const { data } = await client
      .query(PreviewClaimDocument, { input, corrects }, { requestPolicy: 'network-only' })
      .toPromise();
    if (!data) return lose('typing');
    // What was typed while the server checked is checked as well.
    if (!saysTheSame(input, claim.currentInput())) return check();
    const answered = [...documents(), ...atFields(data.previewClaim.problems)];
    if (answered.length > 0) return refuse(answered);
    refuse([]);
    setChecked({ input, total: data.previewClaim.amounts.total });
    setStep('confirming');
  }

  async function send(): Promise<void> {
    if (!checked || step === 'sending') return;
    setStep('sending');
    setLost(false);
    await claim.saver.pause();
    const saved = await claim.saver.now();
    if (saved.step === 'conflict' || saved.step === 'sent') {
      claim.saver.resume();
      return setStep('typing');
    }
    const sending = { input: checked.input, idempotencyKey: claim.sendingKey(checked.input) };
    const handed = claim.corrects
      ? await amend(client, sending, claim.corrects)
      : await submit(client, sending, saved.draft?.id ?? null);
    if (handed.kind === 'sent') {
      claim.leaveNothing();
      const state = claim.corrects ? { corrected: true } : { sent: true };
      return navigate(claimPath(handed.claimId), { replace: true, state });
    }
    if (handed.kind === 'overtaken') {
      claim.leaveNothing();
      setOvertaken(handed);
      return setStep('typing');
    }
    claim.saver.resume();
    return handed.kind === 'lost' ? lose('confirming') : refuse(atFields(handed.problems));
  }

  return {
    step,
    problems,
    attempt,
    isLost,
    overtaken,
    /** What the server computed for the claim that is confirmed. */
    total: checked?.total ?? null,
    check,
    send,
    cancel(): void {
      setStep('typing');
      setLost(false);
    },
    entryRemoved: (list: string, index: number) => setMarked(fieldsWithoutEntry(marked, list, index)),
  };
}

export type SubmissionInHand = Pick<
  ReturnType<typeof useSubmission<unknown>>,
  'step' | 'problems' | 'attempt' | 'isLost' | 'overtaken' | 'total' | 'check' | 'send' | 'cancel'
>;

/** Whether nothing before it is about the same field: one word at a field is enough. */
function isFirstAt(found: readonly FieldProblem[], at: number): boolean {
  return found.findIndex(({ field }) => field === found[at]?.field) === at;
}
