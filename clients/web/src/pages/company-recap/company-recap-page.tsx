import '../../ui/styles/figures.css';
import '../../ui/styles/money.css';
import { useSearchParams } from 'react-router';
import { CompanyRecapPageDocument } from '../../graphql/__generated__/documents/company-recap-page.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { companyRecapSearch, companyRecapVariables, recapPath } from '../../routes/recap.ts';
import { currentMonth, monthInWords } from '../../ui/months.ts';
import { PartNotice } from '../../ui/part-notice.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { companyRecapWording } from '../../wording/company-recap/company-recap.ts';
import { useSpoken, useWordsOf } from '../../wording/wording.tsx';
import { CompanyFrame } from '../company/company-frame.tsx';
import { companyPath } from '../company/use-company.ts';
import { MoneyGate } from '../company-invoices/money-gate.tsx';
import type { CompanyAccount } from '../company-invoices/use-account.ts';
import { BesidePeriod } from '../recap/beside-period.tsx';
import { RecapFilters } from './recap-filters.tsx';
import { RecapGroups } from './recap-groups.tsx';
import { RecapHead } from './recap-head.tsx';
import { RecapLines } from './recap-lines.tsx';
import { RecapMonths } from './recap-months.tsx';

/** « Récapitulatif » of a company: a month of requests, what they come to, and the invoice that says the same. */
export function CompanyRecapPage({ month }: { readonly month: string }) {
  const words = useWordsOf(companyRecapWording);
  const { locale } = useSpoken();
  const title = `${words.title}, ${monthInWords(month, locale)}`;
  return (
    <CompanyFrame page={recapPath({ kind: 'MONTH', month })} title={title}>
      {({ company, pathOf }) => (
        <MoneyGate organisationId={company.id} sees="recap" pathOf={pathOf}>
          {(account) => (
            <>
              <BesidePeriod
                only="MONTH"
                period={{ kind: 'MONTH', month }}
                pathOf={(period) => companyPath(recapPath(period), company.id, true)}
              />
              <Month account={account} month={month} pathOf={pathOf} />
            </>
          )}
        </MoneyGate>
      )}
    </CompanyFrame>
  );
}

interface MonthProps {
  readonly account: CompanyAccount;
  readonly month: string;
  readonly pathOf: (page: string) => string;
}

function Month({ account, month, pathOf }: MonthProps) {
  const words = useWordsOf(companyRecapWording);
  const [address] = useSearchParams();
  const search = companyRecapSearch(address);
  const variables = companyRecapVariables(account.id, month, search);
  const { data, error } = usePageData(CompanyRecapPageDocument, variables);
  const recap = data?.recap ?? null;
  if (recap === null) return error ? <PartNotice error={error} /> : <PageSkeleton />;
  const { onAccount, card } = recap.totals;
  const isEmpty = onAccount.count + card.count === 0;
  return (
    <>
      <PartNotice error={error} />
      {(!isEmpty || month === currentMonth()) && (
        <RecapHead recap={recap} accountId={account.id} isEmpty={isEmpty} pathOf={pathOf} />
      )}
      {isEmpty ? (
        <div className="empty">
          <h2>{words.none}</h2>
          <p>{words.noneMeans}</p>
        </div>
      ) : (
        <>
          <RecapMonths account={account} month={month} count={onAccount.count + card.count} />
          <RecapGroups recap={recap} />
          <section className="sec solo" aria-label={words.listed}>
            <h2>{words.listed}</h2>
            <RecapFilters recap={recap} search={search} />
            {search.settlement !== 'CARD' && (
              <RecapLines
                lines={recap.lines}
                isClosed={recap.isClosed}
                kind="ON_ACCOUNT"
                sum={isFiltered(search) ? null : onAccount}
              />
            )}
            {search.settlement !== 'ON_ACCOUNT' && card.count > 0 && (
              <>
                <h3 className="card-head">{words.cardTitle}</h3>
                <p className="meta">{words.cardMeans}</p>
                <RecapLines
                  lines={recap.cardLines}
                  isClosed={recap.isClosed}
                  kind="CARD"
                  sum={isFiltered(search) ? null : card}
                />
              </>
            )}
          </section>
        </>
      )}
    </>
  );
}

/** Whether some of the month's requests are left away. */
function isFiltered({ service, collaborator, companyName }: ReturnType<typeof companyRecapSearch>): boolean {
  return [service, collaborator, companyName].some((chosen) => chosen !== '');
}
