import type { RecapFragment, RecapTotalsFragment } from '../../graphql/__generated__/documents/recap.ts';
import { type RecapPeriod, recapPath } from '../../routes/recap.ts';
import { countCell, moneyCell } from '../../ui/figures/cells.ts';
import { Plot } from '../../ui/figures/plot.tsx';
import { monthAlone, monthInShort } from '../../ui/months.ts';
import { fullName } from '../../ui/viewer.ts';
import { recapWording } from '../../wording/recap/recap.ts';
import { useSpoken, useWordsOf } from '../../wording/wording.tsx';
import { periodName } from './periods.ts';
import { SumsTable } from './sums-table.tsx';

const cellsOf = ({ claims, asked, granted }: RecapTotalsFragment) => [
  countCell(claims),
  moneyCell(asked),
  moneyCell(granted),
];

interface RecapMonthsProps {
  readonly recap: RecapFragment;
  readonly period: RecapPeriod;
}

/** « Douze mois »: the month among those before it, or the months of the year. */
export function RecapMonths({ recap, period }: RecapMonthsProps) {
  const words = useWordsOf(recapWording);
  const { locale } = useSpoken();
  const isOn = (month: string) => period.kind === 'MONTH' && month === period.month;
  return (
    <Plot
      title={words.twelve}
      finding={words.finds({ count: recap.totals.claims, period: periodName(period, locale).toLowerCase() })}
      file={`${words.file}-${recapPath(period).split('/').at(-1)}`}
      columns={recap.byMonth.map(({ month, totals: { claims } }) => ({
        key: month,
        label: monthAlone(month, locale),
        value: claims,
        text: claims === 0 ? '' : String(claims),
        isOn: isOn(month),
      }))}
      heads={[words.month, words.count, words.askedIn, words.grantedIn]}
      rows={recap.byMonth.map(({ month, totals }) => ({
        key: month,
        head: monthInShort(month, locale),
        cells: cellsOf(totals),
        isOn: isOn(month),
        isEmpty: totals.claims === 0,
      }))}
    />
  );
}

/** The sums of each beneficiary and of each form. */
export function RecapTotals({ recap }: { readonly recap: RecapFragment }) {
  const words = useWordsOf(recapWording);
  const people = recap.byBeneficiary.map(({ beneficiary, totals }) => ({
    key: beneficiary.id,
    // Identity may be away, and a beneficiary be forgotten since.
    head: beneficiary.familyName && beneficiary.givenName ? fullName(beneficiary) : '–',
    cells: cellsOf(totals),
  }));
  const forms = recap.byForm.map(({ form, totals }) => ({
    key: form.code,
    head: form.title,
    note: form.number,
    cells: cellsOf(totals),
  }));
  const heads = [words.count, words.askedIn, words.grantedIn];
  const foot = { head: words.total, cells: cellsOf(recap.totals) };
  return (
    <div className="two-tables">
      <SumsTable
        title={words.byBeneficiary}
        file={words.file}
        heads={[words.beneficiary, ...heads]}
        rows={people}
        foot={foot}
      />
      <SumsTable
        title={words.byForm}
        file={words.file}
        heads={[words.form, ...heads]}
        rows={forms}
        foot={foot}
      />
    </div>
  );
}
