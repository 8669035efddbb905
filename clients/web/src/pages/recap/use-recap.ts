import type { CombinedError } from '@urql/core';
import { useQuery } from 'urql';
import { FurtherOfMonthDocument } from '../../graphql/__generated__/documents/further-of-month.ts';
import { FurtherOfYearDocument } from '../../graphql/__generated__/documents/further-of-year.ts';
import type { RecapFragment, RecapPageFragment } from '../../graphql/__generated__/documents/recap.ts';
import { RecapMonthDocument } from '../../graphql/__generated__/documents/recap-month.ts';
import { RecapYearDocument } from '../../graphql/__generated__/documents/recap-year.ts';
import { graphClient } from '../../graphql/client.ts';
import { type RecapPeriod, recapAtOnce } from '../../routes/recap.ts';

/** What a page shows of a period; null before the answer. */
export function useRecap(period: RecapPeriod): {
  readonly recap: RecapFragment | null;
  readonly error: CombinedError | null;
} {
  const [ofMonth] = useQuery({
    query: RecapMonthDocument,
    variables: { month: period.kind === 'MONTH' ? period.month : '', first: recapAtOnce },
    pause: period.kind !== 'MONTH',
  });
  const [ofYear] = useQuery({
    query: RecapYearDocument,
    variables: { year: period.kind === 'YEAR' ? period.year : 0, first: recapAtOnce },
    pause: period.kind !== 'YEAR',
  });
  const { data, error } = period.kind === 'MONTH' ? ofMonth : ofYear;
  return { recap: data?.viewer?.recap ?? null, error: error ?? null };
}

/** The claims that stand after a cursor. @throws Error when the servers don't answer. */
export async function furtherClaims(
  period: RecapPeriod,
  after: string,
  first: number,
): Promise<RecapPageFragment> {
  const { data, error } =
    period.kind === 'MONTH'
      ? await graphClient().query(FurtherOfMonthDocument, { month: period.month, first, after }).toPromise()
      : await graphClient().query(FurtherOfYearDocument, { year: period.year, first, after }).toPromise();
  const page = data?.viewer?.recap?.claims;
  if (!page) throw error ?? new Error('No further claims came.');
  return page;
}
