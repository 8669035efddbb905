import { useParams, useSearchParams } from 'react-router';
import { companyParameter } from '../../routes/company.ts';
import { type RecapPeriod, recapPath, recapPeriod } from '../../routes/recap.ts';
import { recapSubject } from '../../routes/request-recap.ts';
import { Amount } from '../../ui/amount.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { recapWording } from '../../wording/recap/recap.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { CompanyRecapPage } from '../company-recap/company-recap-page.tsx';
import { RequestRecap } from '../request-recap/request-recap.tsx';
import { RecapClaims } from './recap-claims.tsx';
import { RecapFrame } from './recap-frame.tsx';
import { RecapMonths, RecapTotals } from './recap-tables.tsx';
import { useRecap } from './use-recap.ts';

/** « Récapitulatif »: what happened in a month or a year, to a company, with a person's claims or with his providers. */
export function RecapPage() {
  const period = recapPeriod(useParams());
  const [search] = useSearchParams();
  if (period?.kind === 'MONTH' && search.has(companyParameter))
    return <CompanyRecapPage key={period.month} month={period.month} />;
  if (!period) return null;
  return recapSubject(search) === 'REQUESTS' ? (
    <RequestRecap key={recapPath(period)} period={period} />
  ) : (
    <Recap key={recapPath(period)} period={period} />
  );
}

/** What the office received of a person, and what it granted. */
function Recap({ period }: { readonly period: RecapPeriod }) {
  const words = useWordsOf(recapWording);
  const { recap, error } = useRecap(period);
  if (!recap) return <PageSkeleton />;
  const { claims, asked, granted } = recap.totals;
  return (
    <RecapFrame
      subject="CLAIMS"
      period={period}
      means={words.means}
      error={error}
      figures={[
        { name: words.asked, value: <Amount money={asked} /> },
        { name: words.granted, value: <Amount money={granted} /> },
        { name: words.count, value: claims },
      ]}
    >
      <RecapMonths recap={recap} period={period} />
      {claims > 0 && <RecapTotals recap={recap} />}
      <RecapClaims recap={recap} period={period} />
    </RecapFrame>
  );
}
