import '../../ui/styles/company.css';
import '../../ui/styles/figures.css';
import type { CombinedError } from '@urql/core';
import { Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { type RecapPeriod, recapPath } from '../../routes/recap.ts';
import { type RecapSubject, requestRecapPath } from '../../routes/request-recap.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { Button } from '../../ui/button.tsx';
import { PageHeading } from '../../ui/heading.tsx';
import { PartNotice } from '../../ui/part-notice.tsx';
import { Section } from '../../ui/section.tsx';
import { fullName, useViewer } from '../../ui/viewer.ts';
import { figuresWording } from '../../wording/figures/figures.ts';
import { recapWording } from '../../wording/recap/recap.ts';
import { useSpoken, useWordsOf } from '../../wording/wording.tsx';
import { BesidePeriod } from './beside-period.tsx';
import { isRunning, periodName } from './periods.ts';

const paths: Readonly<Record<RecapSubject, (period: RecapPeriod) => string>> = {
  CLAIMS: recapPath,
  REQUESTS: requestRecapPath,
};

interface RecapFrameProps {
  readonly subject: RecapSubject;
  readonly period: RecapPeriod;
  /** What stands on the page, as a sentence. */
  readonly means: string;
  readonly error: CombinedError | null;
  /** What the period comes to; the first is the largest. */
  readonly figures: readonly { readonly name: string; readonly value: ReactNode }[];
  readonly children: ReactNode;
}

/** A person's month or year on one page: which period, of what, what it comes to, and the way to print it. */
export function RecapFrame({ subject, period, means, error, figures, children }: RecapFrameProps) {
  const words = useWordsOf(recapWording);
  const { locale } = useSpoken();
  const viewer = useViewer();
  const pathOf = paths[subject];
  const name = periodName(period, locale);
  return (
    <div className="wrap">
      <BackLink />
      <BesidePeriod period={period} pathOf={pathOf} />
      <Subjects subject={subject} period={period} />
      <div className="page-head">
        {viewer && <p className="meta">{fullName(viewer)}</p>}
        <PageHeading title={`${words.title}, ${name}`}>
          {isRunning(period) ? words.running({ period: name }) : name}
        </PageHeading>
        <p className="meta">{means}</p>
      </div>
      <PartNotice error={error} />
      <Section title={words.sums}>
        <dl className="figs">
          {figures.map((figure, index) => (
            <div key={figure.name} className={index === 0 ? 'fig first' : 'fig'}>
              <dt>{figure.name}</dt>
              <dd>{figure.value}</dd>
            </div>
          ))}
        </dl>
        <div className="row">
          <PrintButton />
          {period.kind === 'MONTH' && <WholeYear month={period.month} pathOf={pathOf} />}
        </div>
      </Section>
      {children}
    </div>
  );
}

/** The browser's own window prints the page, or keeps it as PDF. */
export function PrintButton() {
  const { print: printWord } = useWordsOf(figuresWording);
  return (
    <Button look="second" onClick={() => print()}>
      <Printer className="icon" aria-hidden="true" />
      {printWord}
    </Button>
  );
}

function Subjects({ subject, period }: Pick<RecapFrameProps, 'subject' | 'period'>) {
  const words = useWordsOf(recapWording);
  return (
    <nav className="tabs" aria-label={words.of}>
      {(['CLAIMS', 'REQUESTS'] as const).map((one) => (
        <Link key={one} to={paths[one](period)} {...(one === subject && { 'aria-current': 'page' })}>
          {words.subjects[one]}
        </Link>
      ))}
    </nav>
  );
}

interface WholeYearProps {
  readonly month: string;
  readonly pathOf: (period: RecapPeriod) => string;
}

function WholeYear({ month, pathOf }: WholeYearProps) {
  const words = useWordsOf(recapWording);
  const year = month.slice(0, 4);
  return (
    <Link className="btn second" to={pathOf({ kind: 'YEAR', year: Number(year) })}>
      {words.wholeYear({ year })}
    </Link>
  );
}
