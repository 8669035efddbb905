import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { useClient } from 'urql';
import { forget, keep, readKept } from '../../forms/kept.ts';
import { emptyBasket } from '../../forms/order/basket.ts';
import { atBasket } from '../../forms/order/order-input.ts';
import { goToPayment } from '../../forms/order/payment-page.ts';
import { isSubmission, submissionOf } from '../../forms/submission-key.ts';
import { useAnswers } from '../../forms/use-answers.ts';
import { AcceptTermsDocument } from '../../graphql/__generated__/documents/accept-terms.ts';
import { PlaceOrderDocument } from '../../graphql/__generated__/documents/place-order.ts';
import { basketWording } from '../../wording/basket/basket.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import type { BasketOrder } from './use-basket-order.ts';

/** Which of the two texts is accepted. */
export interface TermsAnswers {
  readonly OFFICE: boolean;
  readonly STATE: boolean;
}

/** Where the key of the order stays, so that sending it again after a reload places it once. */
const keyPlace = 'panier.envoi';

/**
 * Accepts the terms that are ticked, places the order and goes where it is settled: to the payment page, or to the order itself. The
 * same basket keeps its key, so that a second try after a lost answer is the same order.
 */
export function usePlacing({ input, preview, change }: BasketOrder) {
  const words = useWordsOf(basketWording);
  const client = useClient();
  const navigate = useNavigate();
  const form = useAnswers<TermsAnswers>(
    { OFFICE: false, STATE: false },
    { name: 'panier.conditions', secrets: [] },
  );
  const [step, setStep] = useState<'idle' | 'sending' | 'leaving'>('idle');
  const terms = preview?.termsToAccept ?? [];

  /** Accepts what is ticked; false when an answer is missing or a text has changed meanwhile. */
  async function acceptTerms(): Promise<boolean> {
    for (const { text, version } of terms) {
      const asked = { text: text === 'OFFICE' ? 'OFFICE' : 'STATE', version } as const;
      const { data, error } = await client.mutation(AcceptTermsDocument, asked);
      const problems = data?.acceptTerms.problems;
      if (problems?.length === 0) continue;
      form.show(problems, error);
      return false;
    }
    return true;
  }

  async function place(): Promise<void> {
    if (!(await acceptTerms())) return setStep('idle');
    const asked = { ...input, acceptedTerms: terms.map(({ text, version }) => ({ text, version })) };
    const kept = readKept(keyPlace);
    const submission = submissionOf(input, isSubmission(kept) ? kept : null);
    keep(keyPlace, submission);
    const { data, error } = await client.mutation(
      PlaceOrderDocument,
      { input: asked, idempotencyKey: submission.key },
      { additionalTypenames: ['Order', 'OrderConnection'] },
    );
    const { order, settlement, problems } = data?.placeOrder ?? {};
    if (!order) {
      if (problems?.length) form.mark(atBasket(problems));
      else form.show(problems, error);
      return setStep('idle');
    }
    setStep('leaving');
    forget(keyPlace);
    form.clear();
    change(emptyBasket);
    const redirectUrl = settlement?.__typename === 'CardPayment' ? settlement.redirectUrl : null;
    if (redirectUrl) return goToPayment({ orderId: order.id }, redirectUrl);
    await navigate(`/guichet/commandes/${order.id}`, {
      replace: true,
      state: { placed: true, inTheWay: problems?.map(({ message }) => message) ?? [] },
    });
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (step !== 'idle' || !preview) return;
    const missing = terms.flatMap(({ text }) => {
      const field = text === 'OFFICE' ? 'OFFICE' : 'STATE';
      return form.answers[field]
        ? []
        : [{ field, code: 'FIELD_REQUIRED', message: words.acceptFirst[field] }];
    });
    if (missing.length > 0) form.mark(missing);
    else {
      setStep('sending');
      void place();
    }
  }

  return { form, step, submit };
}
