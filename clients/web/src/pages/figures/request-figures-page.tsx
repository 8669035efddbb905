import { useSearchParams } from 'react-router';
import {
  type PaymentRequestFigureGroupRowFragment,
  PaymentRequestFiguresPageDocument,
} from '../../graphql/__generated__/documents/payment-request-figures-page.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { figureKinds } from '../../routes/figure-kinds.ts';
import { figureSearch } from '../../routes/figure-search.ts';
import { requestFiguresVariables } from '../../routes/figure-variables.ts';
import { Amount } from '../../ui/amount.tsx';
import { countCell, moneyCell, tenths } from '../../ui/figures/cells.ts';
import { FigureNumbers } from '../../ui/figures/figure-numbers.tsx';
import { type GroupLook, GroupPlot, type PlottedGroup } from '../../ui/figures/group-plot.tsx';
import { PartNotice } from '../../ui/part-notice.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { dashboardsWording } from '../../wording/dashboards/dashboards.ts';
import { figuresWording } from '../../wording/figures/figures.ts';
import { paymentRequestWording } from '../../wording/payment-request/payment-request.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { optionsOf } from './figure-options.ts';
import { FiguresFrame } from './figures-frame.tsx';
import { useFigureNames } from './use-figure-names.ts';

type RequestFigures = NonNullable<PaymentRequestFigureGroupRowFragment['figures']>;

const kind = figureKinds.requests;

const validatedOf = ({ validatedByClient, validatedAutomatically }: RequestFigures) =>
  validatedByClient + validatedAutomatically;

/** What providers ask their clients for, in figures: for the officers and finance of the providers' office. */
export function RequestFiguresPage() {
  const kit = useWordsOf(figuresWording);
  const own = useWordsOf(dashboardsWording);
  const words = own.requests;
  const { status: states } = useWordsOf(paymentRequestWording);
  const names = useFigureNames();
  const [address] = useSearchParams();
  const search = figureSearch(kind, address);
  const { data, error } = usePageData(PaymentRequestFiguresPageDocument, requestFiguresVariables(search));
  if (!data) return error ? <PartNotice error={error} /> : <PageSkeleton />;
  const { all, grouped } = data;
  const overall = all.groups[0]?.figures ?? null;
  const areMonths = search.by === 'mois';
  const groups = grouped.groups.flatMap(
    ({ month, status, validation, figures }): readonly PlottedGroup<RequestFigures>[] => {
      if (figures === null) return [];
      if (month !== null) return [{ ...names.month(month, grouped.groups.length > 12), figures }];
      if (status !== null) return [{ key: status, head: states[status], figures }];
      const by = validation ?? 'NONE';
      return [{ key: by, head: words.validations[by], figures }];
    },
  );
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
    <FiguresFrame
      kind="requests"
      search={search}
      counted={{ from: all.createdFrom, until: all.createdUntil, asOf: all.asOf }}
      sentence={words.counted}
      choices={[{ name: 'statut', label: own.heads.statut, options: optionsOf(kind.choices.statut, states) }]}
      nothing={overall?.requests ? null : { title: words.none, means: own.choosePeriod }}
    >
      {overall && (
        <>
          <FigureNumbers
            title={kit.overall}
            figures={[
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
          />
          <GroupPlot
            title={names.by(search.by)}
            head={names.head(search.by)}
            finding={words.finds({ count: overall.requests, validated: validatedOf(overall) })}
            hint={areMonths ? words.partHint : null}
            file={`demandes-de-paiement-par-${search.by}`}
            {...{ groups, look, areMonths }}
          />
        </>
      )}
    </FiguresFrame>
  );
}
