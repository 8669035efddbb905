import { useId } from 'react';
import type { CardPaymentsPageQuery } from '../../graphql/__generated__/documents/card-payments-page.ts';
import { cardPaymentsWording } from '../../wording/card-payments/card-payments.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { ClearRefund } from './clear-refund.tsx';
import { UnclearRow, UnclearTable } from './unclear-table.tsx';

export type UnclearRefund = CardPaymentsPageQuery['unclearRefunds'][number];

interface UnclearRefundsProps {
  readonly refunds: readonly UnclearRefund[];
  readonly onDone: (sentence: string) => void;
}

/** « Remboursements à vérifier »: what was to go back to a card, and nobody knows whether it did. */
export function UnclearRefunds({ refunds, onDone }: UnclearRefundsProps) {
  const { refunds: words } = useWordsOf(cardPaymentsWording);
  const id = useId();
  return (
    <section className="sec solo" aria-labelledby={id}>
      <h2 id={id}>{words.title}</h2>
      <p className="meta">{words.lead}</p>
      <UnclearTable caption={words.caption} since={words.asked}>
        {refunds.map((refund) => (
          <UnclearRow
            key={refund.id}
            unclear={refund}
            since={refund.requestedAt}
            act={<ClearRefund refund={refund} onDone={onDone} />}
          />
        ))}
      </UnclearTable>
    </section>
  );
}
