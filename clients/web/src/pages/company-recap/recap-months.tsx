import { countCell, moneyCell } from '../../ui/figures/cells.ts';
import { Plot } from '../../ui/figures/plot.tsx';
import { currentMonth, monthAlone, monthInShort, monthInWords, monthsLater } from '../../ui/months.ts';
import { companyRecapWording } from '../../wording/company-recap/company-recap.ts';
import { useSpoken, useWordsOf } from '../../wording/wording.tsx';
import type { CompanyAccount } from '../company-invoices/use-account.ts';

interface RecapMonthsProps {
  readonly account: CompanyAccount;
  readonly month: string;
  readonly count: number;
}

/** The month among the eleven before it; or, when it is a late one, among the last twelve. */
export function RecapMonths({ account, month, count }: RecapMonthsProps) {
  const words = useWordsOf(companyRecapWording);
  const { locale } = useSpoken();
  const last = monthsLater(month, 6) < currentMonth() ? monthsLater(month, 6) : currentMonth();
  const months = Array.from({ length: 12 }, (_, back) => monthsLater(last, back - 11)).map((name) => ({
    name,
    own: account.months.find((one) => one.month === name) ?? null,
  }));
  return (
    <Plot
      title={words.twelve}
      finding={words.finds({ count, month: monthInWords(month, locale) })}
      file={`${words.file}-${month}`}
      columns={months.map(({ name, own }) => ({
        key: name,
        label: monthAlone(name, locale),
        value: own?.count ?? 0,
        text: own ? String(own.count) : '',
        isOn: name === month,
      }))}
      heads={[words.month, words.requests, words.totalIn]}
      rows={months.map(({ name, own }) => ({
        key: name,
        head: monthInShort(name, locale),
        cells: [countCell(own?.count ?? 0), moneyCell(own?.total ?? null)],
        isOn: name === month,
        isEmpty: own === null,
      }))}
    />
  );
}
