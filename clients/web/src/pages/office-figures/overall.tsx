import type { ReactNode } from 'react';
import type { FigureRowFragment } from '../../graphql/__generated__/documents/office-figures-page.ts';
import { Amount } from '../../ui/amount.tsx';
import { writtenDay } from '../../ui/dates.ts';
import { tenths } from '../../ui/figures/cells.ts';
import { Section } from '../../ui/section.tsx';
import { figuresWording } from '../../wording/figures/figures.ts';
import { useWordsOf } from '../../wording/wording.tsx';

export type Figures = NonNullable<FigureRowFragment['figures']>;

/** The figures of all claims together. */
export function Overall({ figures }: { readonly figures: Figures }) {
  const words = useWordsOf(figuresWording);
  const { treatment, granted, oldestWaitingOn } = figures;
  return (
    <Section title={words.overall}>
      <dl className="figs">
        <Figure name={words.received}>{figures.received}</Figure>
        <Figure name={words.waiting}>{figures.waiting}</Figure>
        <Figure name={words.toComplete}>{figures.toComplete}</Figure>
        <Figure name={words.accepted}>{figures.accepted}</Figure>
        <Figure name={words.refused}>{figures.refused}</Figure>
        {treatment && <Figure name={words.median}>{tenths(treatment.medianDays)}</Figure>}
        {treatment && <Figure name={words.ninetieth}>{tenths(treatment.ninetiethPercentileDays)}</Figure>}
        {oldestWaitingOn && <Figure name={words.oldest}>{writtenDay(oldestWaitingOn)}</Figure>}
        <Figure name={words.asked}>
          <Amount money={figures.asked} bare />
        </Figure>
        {granted && (
          <Figure name={words.granted}>
            <Amount money={granted} bare />
          </Figure>
        )}
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
