import type {
  RequestMovementFragment,
  RequestRecapRowFragment,
} from '../../graphql/__generated__/documents/request-recap.ts';
import type { PaymentRequestStatus } from '../../graphql/__generated__/types.ts';
import { moneyText } from '../../ui/amount.tsx';
import { writtenDay, writtenDayOf } from '../../ui/dates.ts';
import { moneyCell, textCell } from '../../ui/figures/cells.ts';
import type { Sheet } from '../../ui/figures/csv.ts';
import type { requestRecapWording } from '../../wording/request-recap/request-recap.ts';
import { ownEntries } from './movements.ts';

type Words = (typeof requestRecapWording)['de'];

/** Requests for a spreadsheet, a row for each. What was taken back is in its amounts, and stands beside them in words. */
export function requestSheet(
  requests: readonly RequestRecapRowFragment[],
  words: Words,
  names: Readonly<Record<PaymentRequestStatus, string>>,
): Sheet {
  const { date, provider, invoice, firstDay, lastDay, nature, status, entries } = words;
  const { askedIn, shareIn, debitedIn, paidIn } = words;
  const money = [askedIn, shareIn, debitedIn, paidIn];
  return {
    heads: [date, provider, invoice, firstDay, lastDay, nature, status, ...money, entries],
    rows: requests.map((request) => [
      ...[textCell(writtenDayOf(request.createdAt)), textCell(request.provider.name)],
      textCell(request.invoiceNumber),
      ...[textCell(writtenDay(request.periodStart)), textCell(writtenDay(request.periodEnd))],
      textCell(naturesOf(request)),
      ...[textCell(names[request.status]), moneyCell(request.total), moneyCell(request.clientShare)],
      ...[moneyCell(request.settlement?.debited ?? null), moneyCell(request.settlement?.paid ?? null)],
      textCell(
        ownEntries(request)
          .map((entry) => inWords(entry, words))
          .join(' / '),
      ),
    ]),
  };
}

/** What was done, each kind of service once. */
export function naturesOf({ lines }: Pick<RequestRecapRowFragment, 'lines'>): string {
  return [...new Set(lines.map(({ nature }) => nature.name))].join(', ');
}

function inWords({ bookedOn, kind, amount }: RequestMovementFragment, { movements }: Words): string {
  return `${writtenDay(bookedOn)} ${movements[kind]} ${moneyText(amount)}`;
}
