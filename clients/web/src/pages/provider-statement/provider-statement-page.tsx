import '../../ui/styles/claim.css';
import '../../ui/styles/figures.css';
import { useParams } from 'react-router';
import {
  ProviderStatementPageDocument,
  type ProviderStatementPageQuery,
} from '../../graphql/__generated__/documents/provider-statement-page.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { recapPeriod } from '../../routes/recap.ts';
import { requestRecapPath, statementPath } from '../../routes/request-recap.ts';
import { Amount, moneyText } from '../../ui/amount.tsx';
import { BackLink } from '../../ui/back-link.tsx';
import { today, writtenDay } from '../../ui/dates.ts';
import { PageHeading } from '../../ui/heading.tsx';
import { PartNotice } from '../../ui/part-notice.tsx';
import { PostalLines } from '../../ui/postal-lines.tsx';
import { writtenSiret } from '../../ui/providers/siret.ts';
import { Section } from '../../ui/section.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { fullName, useViewer } from '../../ui/viewer.ts';
import { requestRecapWording } from '../../wording/request-recap/request-recap.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { BesidePeriod } from '../recap/beside-period.tsx';
import { isRunning } from '../recap/periods.ts';
import { PrintButton } from '../recap/recap-frame.tsx';
import { NotFoundPage } from '../trouble/not-found-page.tsx';
import { StatementCorrections, StatementMonths } from './statement-tables.tsx';

export type Statement = NonNullable<NonNullable<ProviderStatementPageQuery['viewer']>['statements']>[number];

/** « Attestation annuelle »: what a person validated with a provider in a year and what was paid, for his tax return. */
export function ProviderStatementPage() {
  const { prestataire: providerId = '', ...address } = useParams();
  const period = recapPeriod(address);
  return period?.kind === 'YEAR' ? (
    <Year key={`${period.year} ${providerId}`} year={period.year} providerId={providerId} />
  ) : (
    <NotFoundPage />
  );
}

interface YearProps {
  readonly year: number;
  readonly providerId: string;
}

function Year({ year, providerId }: YearProps) {
  const { statement: words } = useWordsOf(requestRecapWording);
  const viewer = useViewer();
  const { data, error } = usePageData(ProviderStatementPageDocument, { year, providerId });
  if (!data?.viewer) return <PageSkeleton />;
  const statement = data.viewer.statements?.[0] ?? null;
  const title = words.head({ year: String(year) });
  return (
    <div className="wrap">
      <BackLink to={requestRecapPath({ kind: 'YEAR', year })}>{words.back({ year: String(year) })}</BackLink>
      <BesidePeriod
        only="YEAR"
        period={{ kind: 'YEAR', year }}
        pathOf={(one) => statementPath(one.kind === 'YEAR' ? one.year : year, providerId)}
      />
      <div className="page-head">
        {viewer && <p className="meta">{fullName(viewer)}</p>}
        <PageHeading title={statement ? words.tab({ provider: statement.name, year: String(year) }) : title}>
          {title}
        </PageHeading>
        {statement && <p className="meta">{words.means}</p>}
      </div>
      <PartNotice error={error} />
      {statement ? (
        <Sheet statement={statement} client={viewer ? fullName(viewer) : ''} />
      ) : (
        <div className="empty">
          <h2>{words.none}</h2>
          <p>{words.noneMeans({ year: String(year) })}</p>
        </div>
      )}
    </div>
  );
}

interface SheetProps {
  readonly statement: Statement;
  readonly client: string;
}

function Sheet({ statement, client }: SheetProps) {
  const { statement: words, provider: providerWord, debited } = useWordsOf(requestRecapWording);
  const { provider, name, year, totals, open } = statement;
  const figures = [
    [words.paid, totals.paid],
    [debited, totals.debited],
    [words.advanced, totals.advanced],
    [words.validated, totals.validated],
  ] as const;
  return (
    <>
      <Section title={words.parties}>
        <dl className="facts">
          <dt>{words.client}</dt>
          <dd>{client}</dd>
          <dt>{providerWord}</dt>
          <dd>{provider ? <PostalLines address={{ ...provider, recipient: provider.name }} /> : name}</dd>
          {provider?.siret && (
            <>
              <dt>{words.siret}</dt>
              <dd>{writtenSiret(provider.siret)}</dd>
            </>
          )}
          <dt>{words.year}</dt>
          <dd>{year}</dd>
          <dt>{words.drawn}</dt>
          <dd>{writtenDay(today())}</dd>
        </dl>
      </Section>
      <Section title={words.sums}>
        <div className="stack">
          <dl className="figs">
            {figures.map(([label, money], index) => (
              <div key={label} className={index === 0 ? 'fig first' : 'fig'}>
                <dt>{label}</dt>
                <dd>
                  <Amount money={money} />
                </dd>
              </div>
            ))}
          </dl>
          {isRunning({ kind: 'YEAR', year }) && <p>{words.running({ year: String(year) })}</p>}
          <p>
            {open.requests > 0
              ? words.open({
                  count: open.requests,
                  total: moneyText(open.total),
                  share: moneyText(open.clientShare),
                })
              : words.allSettled}
          </p>
          <div className="row">
            <PrintButton />
          </div>
        </div>
      </Section>
      <StatementMonths statement={statement} />
      <StatementCorrections statement={statement} />
    </>
  );
}
