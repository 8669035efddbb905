import type { ReactNode } from 'react';
import type { OrderFigureGroupRowFragment } from '../../graphql/__generated__/documents/order-figures-page.ts';
import { Amount } from '../../ui/amount.tsx';
import { tenths } from '../../ui/figures/cells.ts';
import { Section } from '../../ui/section.tsx';
import { orderFiguresWording } from '../../wording/order-figures/order-figures.ts';
import { useWordsOf } from '../../wording/wording.tsx';

export type OrderFigures = NonNullable<OrderFigureGroupRowFragment['figures']>;

/** The figures of all requests together. */
export function Overall({ figures }: { readonly figures: OrderFigures }) {
  const words = useWordsOf(orderFiguresWording);
  const { treatment, charged } = figures;
  return (
    <Section title={words.overall}>
      <dl className="figs">
        <Figure name={words.requests}>{figures.requests}</Figure>
        <Figure name={words.waiting}>{figures.waiting}</Figure>
        <Figure name={words.delivered}>{figures.delivered}</Figure>
        <Figure name={words.refused}>{figures.refused}</Figure>
        <Figure name={words.awaiting}>{figures.awaitingPayment}</Figure>
        {treatment && <Figure name={words.median}>{tenths(treatment.medianDays)}</Figure>}
        {treatment && <Figure name={words.ninetieth}>{tenths(treatment.ninetiethPercentileDays)}</Figure>}
        <Figure name={words.charged}>
          <Amount money={charged} bare />
        </Figure>
      </dl>
    </Section>
  );
}

function Figure({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="fig">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
