import type { Locale } from '@guichet/chassis/problems/problem.ts';
import type { SheetSum } from '@guichet/chassis/sheets/sheet-sums.ts';
import type { SheetColumn, SheetTable } from '@guichet/chassis/sheets/sheet-table.ts';
import { officeWording } from './office.wording.ts';
import { figure, shortMomentText } from './paper-words.ts';
import { type NamedSum, type RecapRequest, type RecapSum, sumOf, sumTotal } from './recap-paper.ts';
import { recapWording } from './recap-paper.wording.ts';

const requestColumns: readonly SheetColumn[] = [
  { x: 48, width: 54, align: 'left' },
  { x: 110, width: 82, align: 'left' },
  { x: 200, width: 108, align: 'left' },
  { x: 316, width: 96, align: 'left' },
  { x: 420, width: 76, align: 'left' },
  { x: 504, width: 72, align: 'left' },
  { x: 584, width: 64, align: 'left' },
  { x: 656, width: 54, align: 'left' },
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
): SheetTable {
  const { time, order, collaborator, reference, delivery, state } = recapWording;
  const { service, companyName, fee, postage } = officeWording;
  const heads = [time, order, service, companyName, collaborator, reference, delivery, state, fee, postage];
  return {
    ...{ columns: requestColumns, isDense: true, isWhole: true },
    head: heads.map((head) => ({ label: head[locale] })),
    rows: requests.map((request) => ({ cells: cellsOf(request) })),
    sums: sumsOf(locale, sumOf(requests), totalLabel),
  };
}

function cellsOf(request: RecapRequest): readonly string[] {
  const { service, companyName, collaborator, delivery, state } = request;
  return [
    ...[shortMomentText(request.confirmedAt), request.orderNumber, service, companyName, collaborator],
    ...[request.reference ?? '', delivery, state, figure(request.feeMinor), figure(request.postageMinor)],
  ];
}

function sumsOf(locale: Locale, sum: RecapSum, totalLabel: string): readonly SheetSum[] {
  return [
    { label: recapWording.fees[locale], amount: figure(sum.feeMinor), isLight: true },
    { label: recapWording.postage[locale], amount: figure(sum.postageMinor), isLight: true },
    { label: totalLabel, amount: figure(sumTotal(sum)) },
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
