import {
  type PaymentRequestFigureGroupRowFragment,
  PaymentRequestFiguresPageDocument,
} from '../../graphql/__generated__/documents/payment-request-figures-page.ts';
import { figureKinds } from '../../routes/figure-kinds.ts';
import { requestFiguresVariables } from '../../routes/figure-variables.ts';
import { Amount } from '../../ui/amount.tsx';
import { countCell, moneyCell, tenths } from '../../ui/figures/cells.ts';
import type { GroupLook } from '../../ui/figures/group-plot.tsx';
import { dashboardsWording } from '../../wording/dashboards/dashboards.ts';
import { paymentRequestWording } from '../../wording/payment-request/payment-request.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { optionsOf } from './figure-options.ts';
import { FiguresSheet, useFigures } from './figures-sheet.tsx';

type RequestFigures = NonNullable<PaymentRequestFigureGroupRowFragment['figures']>;

const kind = figureKinds.requests;

const validatedOf = ({ validatedByClient, validatedAutomatically }: RequestFigures) =>
  validatedByClient + validatedAutomatically;

/** What providers ask their clients for, in figures: for the officers and finance of the providers' office. */
export function RequestFiguresPage() {
  const own = useWordsOf(dashboardsWording);
  const words = own.requests;
  const { status: states } = useWordsOf(paymentRequestWording);
  const { search, data, meanwhile } = useFigures(
    'requests',
    PaymentRequestFiguresPageDocument,
    requestFiguresVariables,
  );
  if (!data) return meanwhile;
  const { all, grouped } = data;
  const look: GroupLook<RequestFigures> = {
    value: ({ requests }) => requests,
    part: validatedOf,
    cells: [
      [words.requests, ({ requests }) => countCell(requests)],
      [words.byClient, ({ validatedByClient }) => countCell(validatedByClient)],
      [words.automatic, ({ validatedAutomatically }) => countCell(validatedAutomatically)],
      [words.contested, ({ contested }) => countCell(contested)],
      [words.total, ({ total }) => moneyCell(total)],
      [words.share, ({ clientShare }) => moneyCell(clientShare)],
    ],
  };
  return (
    <FiguresSheet
      kind="requests"
      search={search}
      counted={{ from: all.createdFrom, until: all.createdUntil, asOf: all.asOf }}
      words={words}
      choices={[{ name: 'statut', label: own.heads.statut, options: optionsOf(kind.choices.statut, states) }]}
      all={all.groups}
      groups={grouped.groups}
      named={({ status, validation }) => {
        if (status !== null) return { key: status, head: states[status] };
        const by = validation ?? 'NONE';
        return { key: by, head: words.validations[by] };
      }}
      count={({ requests }) => requests}
      numbers={(overall) => [
        [words.requests, overall.requests],
        [words.clients, overall.clients],
        [words.notNotified, overall.notNotified],
        [words.awaiting, overall.awaitingClient],
        [words.byClient, overall.validatedByClient],
        [words.automatic, overall.validatedAutomatically],
        [words.contested, overall.contested],
        [words.cancelled, overall.cancelled],
        [words.median, overall.answer && tenths(overall.answer.medianDays)],
        [words.ninetieth, overall.answer && tenths(overall.answer.ninetiethPercentileDays)],
        [words.total, <Amount key="total" money={overall.total} bare />],
        [words.share, <Amount key="share" money={overall.clientShare} bare />],
      ]}
      finding={(overall) => words.finds({ count: overall.requests, validated: validatedOf(overall) })}
      look={look}
      file="demandes-de-paiement"
    />
  );
}
