import type { ClaimFigureGroupRowFragment } from '../../graphql/__generated__/documents/claim-figures-page.ts';
import { countCell } from '../../ui/figures/cells.ts';
import { Plot } from '../../ui/figures/plot.tsx';
import { figuresWording } from '../../wording/figures/figures.ts';
import { useWordsOf } from '../../wording/wording.tsx';

export type ClaimFigures = NonNullable<ClaimFigureGroupRowFragment['figures']>;

/** How long those have been waiting that the office has yet to decide. */
export function WaitingPlot({ overall }: { readonly overall: ClaimFigures }) {
  const words = useWordsOf(figuresWording);
  const ages = overall.waitingByAge ?? [];
  const old = ages.reduce((sum, { fromDays, claims }) => sum + (fromDays >= 30 ? claims : 0), 0);
  const named = ages.map(({ fromDays, belowDays, claims }) => ({
    claims,
    label: belowDays === null ? `${fromDays}+` : `${fromDays}–${belowDays - 1}`,
    name:
      belowDays === null
        ? words.ageFrom({ from: fromDays })
        : words.ageBetween({ from: fromDays, to: belowDays - 1 }),
  }));
  return (
    <Plot
      title={words.byAge}
      finding={words.byAgeFinds({ waiting: overall.waiting, old })}
      file="demandes-en-attente"
      columns={named.map(({ label, claims }) => ({ key: label, label, value: claims, text: String(claims) }))}
      heads={[words.age, words.claims]}
      rows={named.map(({ label, name, claims }) => ({ key: label, head: name, cells: [countCell(claims)] }))}
    />
  );
}
