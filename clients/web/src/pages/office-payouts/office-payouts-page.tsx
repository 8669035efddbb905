import '../../ui/styles/payouts.css';
import { useEffect, useRef, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { SelectField } from '../../forms/fields/select-field.tsx';
import {
  PayoutsPageDocument,
  type PayoutsPageQuery,
} from '../../graphql/__generated__/documents/payouts-page.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import {
  type PayoutFilterName,
  payoutFilter,
  payoutFilters,
  payoutsVariables,
} from '../../routes/office-payouts.ts';
import { PageHeading } from '../../ui/heading.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { payoutsWording } from '../../wording/payouts/payouts.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { PayoutTable } from './payout-table.tsx';
import { Totals } from './totals.tsx';

export type Payout = PayoutsPageQuery['payouts']['nodes'][number];
export type BankReason = PayoutsPageQuery['bankReasons'][number];

/** « Versements »: what waits, what is at the bank and what came of it, for the finance of the insurance office. */
export function OfficePayoutsPage() {
  const words = useWordsOf(payoutsWording);
  const [search, setSearch] = useSearchParams();
  const filter = payoutFilter(search);
  const { data, again } = usePageData(PayoutsPageDocument, payoutsVariables(search));
  const [done, setDone] = useState<string | null>(null);
  const notice = useRef<HTMLDivElement>(null);
  // Who recorded something in the list may have lost the button that he came from.
  useEffect(() => {
    if (done !== null) notice.current?.focus();
  }, [done]);

  if (!data) return <PageSkeleton />;
  const { nodes, pageInfo } = data.payouts;
  const at = (etat: string, apres?: string | null) =>
    new URLSearchParams({ ...(etat !== 'ouverts' && { etat }), ...(apres && { apres }) });
  return (
    <div className="work payouts">
      <div className="head-row">
        <PageHeading>{words.title}</PageHeading>
        <p className="meta">{words.lead}</p>
        <Link className="btn second small" to="/office/lots/banque">
          {words.batches}
        </Link>
      </div>
      <div role="status" tabIndex={-1} ref={notice}>
        {done && (
          <div className="notice ok">
            <p>{done}</p>
          </div>
        )}
      </div>
      <Totals totals={data.payoutTotals} />
      <div className="filters">
        <SelectField
          name="etat"
          label={words.state}
          value={filter}
          options={Object.keys(payoutFilters).map((name) => ({
            value: name,
            label: words.filter[name as PayoutFilterName],
          }))}
          onChange={(etat) => setSearch(at(etat))}
        />
      </div>
      {nodes.length === 0 ? (
        <div className="empty">
          <h2>{filter === 'ouverts' ? words.none : words.noneFound}</h2>
          <p>{filter === 'ouverts' ? words.noneMeans : words.noneFoundMeans}</p>
        </div>
      ) : (
        <PayoutTable
          payouts={nodes}
          reasons={data.bankReasons}
          onDone={(sentence) => {
            setDone(sentence);
            again();
          }}
        />
      )}
      {pageInfo.hasNextPage && (
        <p className="more">
          <Link className="btn second small" to={`?${at(filter, pageInfo.endCursor)}`}>
            {words.older}
          </Link>
        </p>
      )}
    </div>
  );
}
