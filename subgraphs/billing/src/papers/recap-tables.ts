import type { Locale } from '@guichet/chassis/problems/problem.ts';
import type { SheetSum } from '@guichet/chassis/sheets/sheet-sums.ts';
import type { SheetColumn, SheetTable } from '@guichet/chassis/sheets/sheet-table.ts';
import { officeWording } from './office.wording.ts';
import { figure, shortMomentText } from './paper-words.ts';
import { type NamedSum, type RecapRequest, type RecapSum, sumOf, sumTotal } from './recap-paper.ts';
import { recapWording } from './recap-paper.wording.ts';

const requestColumns: readonly SheetColumn[] = [
  { x: 48, width: 54, align: 'left' },
  { x: 110, width: 80, align: 'left' },
  { x: 198, width: 106, align: 'left' },
  { x: 312, width: 90, align: 'left' },
  { x: 410, width: 74, align: 'left' },
  { x: 492, width: 68, align: 'left' },
  { x: 568, width: 62, align: 'left' },
  { x: 638, width: 68, align: 'left' },
  { x: 714, width: 40, align: 'right' },
  { x: 758, width: 36, align: 'right' },
];

const sumColumns: readonly SheetColumn[] = [
  { x: 48, width: 400, align: 'left' },
  { x: 456, width: 70, align: 'right' },
  { x: 534, width: 80, align: 'right' },
  { x: 622, width: 80, align: 'right' },
  { x: 710, width: 84, align: 'right' },
];

/** A line for each request. */
export function requestsTable(
  locale: Locale,
  requests: readonly RecapRequest[],
  totalLabel: string,
  creditsMinor = 0n,
): SheetTable {
  const { time, order, collaborator, reference, delivery, state } = recapWording;
  const { service, companyName, fee, postage } = officeWording;
  const heads = [time, order, service, companyName, collaborator, reference, delivery, state, fee, postage];
  return {
    ...{ columns: requestColumns, isDense: true },
    head: heads.map((head) => ({ label: head[locale] })),
    rows: requests.map((request) => ({ cells: cellsOf(request) })),
    sums: sumsOf(locale, sumOf(requests), totalLabel, creditsMinor),
  };
}

function cellsOf(request: RecapRequest): readonly string[] {
  const { service, companyName, collaborator, delivery, state } = request;
  return [
    ...[shortMomentText(request.confirmedAt), request.orderNumber, service, companyName, collaborator],
    ...[request.reference ?? '', delivery, state, figure(request.feeMinor), figure(request.postageMinor)],
  ];
}

/** What the requests cost; where the invoice took credits off, these too, and what it asks. */
function sumsOf(
  locale: Locale,
  sum: RecapSum,
  totalLabel: string,
  creditsMinor: bigint,
): readonly SheetSum[] {
  const asked: readonly SheetSum[] = [
    { label: recapWording.credits[locale], amount: figure(-creditsMinor), isLight: true },
    { label: recapWording.invoiceTotal[locale], amount: figure(sumTotal(sum) - creditsMinor) },
  ];
  return [
    { label: recapWording.fees[locale], amount: figure(sum.feeMinor), isLight: true },
    { label: recapWording.postage[locale], amount: figure(sum.postageMinor), isLight: true },
    { label: totalLabel, amount: figure(sumTotal(sum)) },
    ...(creditsMinor > 0n ? asked : []),
  ];
}

/** A line for each service, collaborator or company name. */
export function sumsTable(
  locale: Locale,
  head: string,
  sums: readonly NamedSum[],
  totalLabel: string,
): SheetTable {
  const { count, total } = recapWording;
  const { fee, postage } = officeWording;
  const all = sums.reduce((minor, sum) => minor + sumTotal(sum), 0n);
  return {
    ...{ columns: sumColumns, isDense: true, isWhole: true },
    head: [{ label: head }, ...[count, fee, postage, total].map((label) => ({ label: label[locale] }))],
    rows: sums.map((sum) => ({
      cells: [
        ...[sum.name, `${sum.count}`, figure(sum.feeMinor)],
        ...[figure(sum.postageMinor), figure(sumTotal(sum))],
      ],
    })),
    sums: [{ label: totalLabel, amount: figure(all) }],
  };
}
