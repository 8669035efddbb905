import type {
  RequestRecapFragment,
  RequestRecapTotalsFragment,
} from '../../graphql/__generated__/documents/request-recap.ts';
import type { RecapPeriod } from '../../routes/recap.ts';
import { countCell, moneyCell } from '../../ui/figures/cells.ts';
import { Plot } from '../../ui/figures/plot.tsx';
import { monthAlone, monthInShort } from '../../ui/months.ts';
import { paymentRequestWording } from '../../wording/payment-request/payment-request.ts';
import { recapWording } from '../../wording/recap/recap.ts';
import { requestRecapWording } from '../../wording/request-recap/request-recap.ts';
import { useSpoken, useWordsOf } from '../../wording/wording.tsx';
import { periodFile, periodName } from '../recap/periods.ts';
import { SumsTable } from '../recap/sums-table.tsx';

interface RecapPart {
  readonly recap: RequestRecapFragment;
}

const cellsOf = ({ requests, asked, debited, paid }: RequestRecapTotalsFragment) => [
  countCell(requests),
  moneyCell(asked),
  moneyCell(debited),
  moneyCell(paid),
];

function useHeads() {
  const { count, askedIn, debitedIn, paidIn } = useWordsOf(requestRecapWording);
  return [count, askedIn, debitedIn, paidIn];
}

/** « Douze mois »: the month among those before it, or the months of the year. */
export function RequestMonths({ recap, period }: RecapPart & { readonly period: RecapPeriod }) {
  const { twelve, month: monthWord } = useWordsOf(recapWording);
  const words = useWordsOf(requestRecapWording);
  const heads = useHeads();
  const { locale } = useSpoken();
  const isOn = (month: string) => period.kind === 'MONTH' && month === period.month;
  return (
    <Plot
      title={twelve}
      finding={words.finds({
        count: recap.totals.requests,
        period: periodName(period, locale).toLowerCase(),
      })}
      file={`${words.file}-${periodFile(period)}`}
      columns={recap.byMonth.map(({ month, totals: { requests } }) => ({
        key: month,
        label: monthAlone(month, locale),
        value: requests,
        text: requests === 0 ? '' : String(requests),
        isOn: isOn(month),
      }))}
      heads={[monthWord, ...heads]}
      rows={recap.byMonth.map(({ month, totals }) => ({
        key: month,
        head: monthInShort(month, locale),
        cells: cellsOf(totals),
        isOn: isOn(month),
        isEmpty: totals.requests === 0,
      }))}
    />
  );
}

/** « Ce qui peut encore changer »: the requests by where they stand, and what follows from there. */
export function RequestStates({ recap }: RecapPart) {
  const words = useWordsOf(requestRecapWording);
  const { status: names } = useWordsOf(paymentRequestWording);
  const { total } = useWordsOf(recapWording);
  return (
    <SumsTable
      title={words.byStatus}
      means={words.byStatusMeans}
      file={words.file}
      heads={[words.status, ...useHeads()]}
      rows={recap.byStatus.map(({ status, mayChange, totals }) => ({
        key: status,
        head: `${names[status]}, ${mayChange ? words.changing : words.settled}`,
        note: words.changes[status],
        cells: cellsOf(totals),
      }))}
      foot={{ head: total, cells: cellsOf(recap.totals) }}
    />
  );
}

/** The sums of each provider. */
export function RequestProviders({ recap }: RecapPart) {
  const words = useWordsOf(requestRecapWording);
  const { total } = useWordsOf(recapWording);
  return (
    <SumsTable
      title={words.byProvider}
      file={words.file}
      heads={[words.provider, ...useHeads()]}
      rows={recap.byProvider.map(({ provider, name, totals }) => ({
        key: provider?.id ?? name,
        head: name,
        cells: cellsOf(totals),
      }))}
      foot={{ head: total, cells: cellsOf(recap.totals) }}
    />
  );
}
