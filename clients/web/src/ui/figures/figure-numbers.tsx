import type { ReactNode } from 'react';
import { Section } from '../section.tsx';

interface FigureNumbersProps {
  readonly title: string;
  /** Each with its name; what is null is left away. */
  readonly figures: readonly (readonly [name: string, value: ReactNode])[];
}

/** The figures of everything that is counted together. */
export function FigureNumbers({ title, figures }: FigureNumbersProps) {
  return (
    <Section title={title}>
      <dl className="figs">
        {figures.map(
          ([name, value]) =>
            value !== null && (
              <div key={name} className="fig">
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </Section>
  );
}
