import { Link } from 'react-router';
import {
  RequestRecapPageDocument,
  type RequestRecapPageQuery,
} from '../../graphql/__generated__/documents/request-recap-page.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import type { RecapPeriod } from '../../routes/recap.ts';
import { requestRecapVariables, statementPath } from '../../routes/request-recap.ts';
import { Amount } from '../../ui/amount.tsx';
import { Section } from '../../ui/section.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { requestRecapWording } from '../../wording/request-recap/request-recap.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { RecapFrame } from '../recap/recap-frame.tsx';
import { RequestList } from './request-list.tsx';
import { RequestMonths, RequestProviders, RequestStates } from './request-tables.tsx';

/** What a person's providers asked him for in a month or a year, what was debited and paid, and what may still change. */
export function RequestRecap({ period }: { readonly period: RecapPeriod }) {
  const words = useWordsOf(requestRecapWording);
  const { data, error } = usePageData(RequestRecapPageDocument, requestRecapVariables(period));
  const recap = data?.viewer?.month ?? data?.viewer?.year;
  if (!recap) return <PageSkeleton />;
  const { requests, asked, clientShare, debited, paid } = recap.totals;
  return (
    <RecapFrame
      subject="REQUESTS"
      period={period}
      means={words.means}
      error={error}
      figures={[
        { name: words.debited, value: <Amount money={debited} /> },
        { name: words.paid, value: <Amount money={paid} /> },
        { name: words.asked, value: <Amount money={asked} /> },
        { name: words.share, value: <Amount money={clientShare} /> },
        { name: words.count, value: requests },
      ]}
    >
      {period.kind === 'YEAR' && (
        <Statements year={period.year} statements={data?.viewer?.statements ?? []} />
      )}
      <RequestMonths recap={recap} period={period} />
      {requests > 0 && <RequestStates recap={recap} />}
      {requests > 0 && <RequestProviders recap={recap} />}
      <RequestList recap={recap} period={period} />
    </RecapFrame>
  );
}

interface StatementsProps {
  readonly year: number;
  readonly statements: NonNullable<NonNullable<RequestRecapPageQuery['viewer']>['statements']>;
}

/** « Attestations annuelles »: one for each provider with whom something was validated or paid in the year. */
function Statements({ year, statements }: StatementsProps) {
  const { statements: title, statementsMean, statement: words } = useWordsOf(requestRecapWording);
  if (statements.length === 0) return null;
  return (
    <Section title={title} aside={statementsMean}>
      <ul className="plain statements">
        {statements.map(
          ({ provider, name, totals }) =>
            provider && (
              <li key={provider.id}>
                <Link to={statementPath(year, provider.id)}>
                  {words.tab({ provider: name, year: String(year) })}
                </Link>{' '}
                <Amount money={totals.paid} />
              </li>
            ),
        )}
      </ul>
    </Section>
  );
}
