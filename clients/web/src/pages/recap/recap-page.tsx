import '../../ui/styles/figures.css';
import { Printer } from 'lucide-react';
import { Link, useParams, useSearchParams } from 'react-router';
import { companyParameter } from '../../routes/company.ts';
import { type RecapPeriod, recapPath, recapPeriod } from '../../routes/recap.ts';
import { Amount } from '../../ui/amount.tsx';
import { BackLink } from '../../ui/back-link.tsx';
import { Button } from '../../ui/button.tsx';
import { PageHeading } from '../../ui/heading.tsx';
import { PartNotice } from '../../ui/part-notice.tsx';
import { Section } from '../../ui/section.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { fullName, useViewer } from '../../ui/viewer.ts';
import { figuresWording } from '../../wording/figures/figures.ts';
import { recapWording } from '../../wording/recap/recap.ts';
import { useSpoken, useWordsOf } from '../../wording/wording.tsx';
import { CompanyRecapPage } from '../company-recap/company-recap-page.tsx';
import { BesidePeriod } from './beside-period.tsx';
import { isRunning, periodName } from './periods.ts';
import { RecapClaims } from './recap-claims.tsx';
import { RecapMonths, RecapTotals } from './recap-tables.tsx';
import { useRecap } from './use-recap.ts';

/** « Récapitulatif »: what the office received of a person in a month or a year, and what it granted. */
export function RecapPage() {
  const period = recapPeriod(useParams());
  const [search] = useSearchParams();
  if (period?.kind === 'MONTH' && search.has(companyParameter))
    return <CompanyRecapPage key={period.month} month={period.month} />;
  return period && <Recap key={recapPath(period)} period={period} />;
}

function Recap({ period }: { readonly period: RecapPeriod }) {
  const words = useWordsOf(recapWording);
  const { print: printWord } = useWordsOf(figuresWording);
  const { locale } = useSpoken();
  const viewer = useViewer();
  const { recap, error } = useRecap(period);
  if (!recap) return <PageSkeleton />;
  const name = periodName(period, locale);
  const { claims, asked, granted } = recap.totals;
  return (
    <div className="wrap">
      <BackLink />
      <BesidePeriod period={period} pathOf={recapPath} />
      <div className="page-head">
        {viewer && <p className="meta">{fullName(viewer)}</p>}
        <PageHeading title={`${words.title}, ${name}`}>
          {isRunning(period) ? words.running({ period: name }) : name}
        </PageHeading>
        <p className="meta">{words.means}</p>
      </div>
      <PartNotice error={error} />
      <Section title={words.sums}>
        <dl className="figs">
          <div className="fig first">
            <dt>{words.asked}</dt>
            <dd>
              <Amount money={asked} />
            </dd>
          </div>
          <div className="fig">
            <dt>{words.granted}</dt>
            <dd>
              <Amount money={granted} />
            </dd>
          </div>
          <div className="fig">
            <dt>{words.count}</dt>
            <dd>{claims}</dd>
          </div>
        </dl>
        <div className="row">
          <Button look="second" onClick={() => print()}>
            <Printer className="icon" aria-hidden="true" />
            {printWord}
          </Button>
          {period.kind === 'MONTH' && <WholeYear month={period.month} />}
        </div>
      </Section>
      <RecapMonths recap={recap} period={period} />
      {claims > 0 && <RecapTotals recap={recap} />}
      <RecapClaims recap={recap} period={period} />
    </div>
  );
}

function WholeYear({ month }: { readonly month: string }) {
  const words = useWordsOf(recapWording);
  const year = month.slice(0, 4);
  return (
    <Link className="btn second" to={recapPath({ kind: 'YEAR', year: Number(year) })}>
      {words.wholeYear({ year })}
    </Link>
  );
}
