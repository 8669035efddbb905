import { parseMoney } from '@guichet/schema/scalars/money.ts';
import { moneyText } from '../../ui/amount.tsx';
import { countCell, moneyCell } from '../../ui/figures/cells.ts';
import { Plot } from '../../ui/figures/plot.tsx';
import { financeWording } from '../../wording/finance/finance.ts';
import { receivablesWording } from '../../wording/receivables/receivables.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import type { Receivables } from './owed.tsx';

/** What is overdue, by how long. */
export function AgePlot({ receivables }: { readonly receivables: Receivables }) {
  const words = useWordsOf(receivablesWording);
  const { invoices } = useWordsOf(financeWording);
  const ages = receivables.overdueByAge.map(({ fromDays, untilDays, invoices: count, open }) => ({
    label: untilDays === null ? `${fromDays}+` : `${fromDays}–${untilDays}`,
    name:
      untilDays === null
        ? words.from({ from: String(fromDays) })
        : words.between({ from: String(fromDays), until: String(untilDays) }),
    count,
    open,
  }));
  const count = ages.reduce((sum, age) => sum + age.count, 0);
  return (
    <Plot
      title={words.age}
      finding={words.ageFinds({ count, amount: moneyText(receivables.overdue) })}
      file="factures-en-retard"
      columns={ages.map(({ label, open }) => {
        const money = parseMoney(open.amount);
        const cell = moneyCell(open);
        return { key: label, label, value: money.ok ? Number(money.value) : 0, text: cell.text };
      })}
      heads={[words.days, invoices, words.overdue]}
      rows={ages.map(({ label, name, count: some, open }) => ({
        key: label,
        head: name,
        cells: [countCell(some), moneyCell(open)],
      }))}
    />
  );
}
