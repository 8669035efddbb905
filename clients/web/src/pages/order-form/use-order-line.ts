import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useClient } from 'urql';
import { type BasketLine, mostLines, useBasket, withLine } from '../../forms/order/basket.ts';
import { answerField, atLine, orderInput } from '../../forms/order/order-input.ts';
import { atFields, type FieldProblem } from '../../forms/problems.ts';
import { useAnswers } from '../../forms/use-answers.ts';
import { PreviewOrderDocument } from '../../graphql/__generated__/documents/preview-order.ts';
import { basketWording } from '../../wording/basket/basket.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import type { OrderedService, OrderingViewer } from './order-form-page.tsx';

/** What the basket says in passing: the line that was just put into it. */
export interface BasketAct {
  readonly kind: 'added' | 'changed' | 'removed';
  readonly service: string;
}

/**
 * A line of the basket as it is typed. Whoever is signed in hears at once what can't be read; a visitor once he has signed in. What
 * everything is ordered for belongs to the basket, and is asked here too because it decides how it is paid.
 */
export function useOrderLine(
  service: OrderedService,
  viewer: OrderingViewer | null,
  line: BasketLine | null,
) {
  const words = useWordsOf(basketWording);
  const navigate = useNavigate();
  const client = useClient();
  const { basket, change } = useBasket();
  const [isChecking, setChecking] = useState(false);
  const blank: Readonly<Record<string, string>> = {
    membershipId: basket.membershipId,
    companyName: basket.companyName,
    reference: line?.reference ?? '',
    ...Object.fromEntries(
      service.questions.map(({ code }) => [answerField(code), line?.answers[code] ?? '']),
    ),
  };
  const place = `commande.${line?.id ?? service.code}`;
  const form = useAnswers(blank, { name: place, secrets: [] });
  const others = basket.lines.filter(({ id }) => id !== line?.id).length;

  function typedLine(): BasketLine {
    const answers = service.questions.map(
      ({ code }) => [code, form.answers[answerField(code)] ?? ''] as const,
    );
    return {
      id: line?.id ?? crypto.randomUUID(),
      service: service.code,
      reference: form.answers['reference'] ?? '',
      answers: Object.fromEntries(answers),
    };
  }

  /** What can't be ordered so. When the servers don't answer, the basket asks again before anything is ordered. */
  async function problemsOf(typed: BasketLine): Promise<readonly FieldProblem[]> {
    if (!viewer)
      return service.questions
        .filter(({ code, isRequired }) => isRequired && !typed.answers[code]?.trim())
        .map(({ code, label }) => ({
          field: answerField(code),
          code: 'FIELD_REQUIRED',
          message: words.required({ field: label }),
        }));
    const { membershipId = '', companyName = '' } = form.answers;
    const input = orderInput({ ...basket, lines: [typed], membershipId, companyName }, null);
    const { data } = await client.query(PreviewOrderDocument, { input }, afresh).toPromise();
    const problems = data?.previewOrder.problems ?? [];
    return [
      ...atLine(problems, 0, typed),
      ...atFields(problems).filter(({ field }) => field === 'membershipId' || field === 'companyName'),
    ];
  }

  async function keepLine(goesOn: boolean): Promise<void> {
    const typed = typedLine();
    if (!line && others >= mostLines)
      return form.mark([{ field: '', code: 'BASKET_FULL', message: words.full({ most: mostLines }) }]);
    setChecking(true);
    const problems = await problemsOf(typed);
    setChecking(false);
    if (problems.length > 0) return form.mark(problems);
    const { membershipId = '', companyName = '' } = form.answers;
    const isOther = membershipId !== basket.membershipId || companyName !== basket.companyName;
    change({
      ...{ lines: withLine(basket, typed), membershipId, companyName },
      // Where a company is does not follow a person who now orders for himself.
      ...(isOther && { delivery: null }),
    });
    form.clear();
    const act: BasketAct = { kind: line ? 'changed' : 'added', service: service.title };
    await navigate(goesOn ? '/guichet/panier' : '/guichet/prestations', { state: { act } });
  }

  return { form, others, isChecking, keepLine };
}

const afresh = { requestPolicy: 'network-only' } as const;
