import '../../ui/styles/company.css';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { SelectField } from '../../forms/fields/select-field.tsx';
import type { Membership } from '../../routes/company.ts';
import { PageHeading } from '../../ui/heading.tsx';
import { type PageTab, PageTabs } from '../../ui/page-tabs.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { companyWording } from '../../wording/company/company.ts';
import { companyRecapWording } from '../../wording/company-recap/company-recap.ts';
import { financeCasesWording } from '../../wording/finance-cases/finance-cases.ts';
import { invoicesWording } from '../../wording/invoices/invoices.ts';
import { providersWording } from '../../wording/providers/providers.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { NotFoundPage } from '../trouble/not-found-page.tsx';
import { Trouble } from '../trouble/trouble.tsx';
import { KeptOut } from './kept-out.tsx';
import { NoCompany } from './no-company.tsx';
import { type Company, companyPath, useCompany, useMyCompanies } from './use-company.ts';

/** What a page of a company gets. */
export interface CompanyPageProps {
  readonly membership: Membership;
  readonly company: Company;
  /** The address of another page of this company. */
  readonly pathOf: (page: string) => string;
  /** Asks for the company anew. */
  readonly again: () => void;
}

interface CompanyFrameProps {
  /** The page's address, to stay on it when another company is chosen. */
  readonly page: string;
  /** The page's name; the company's own when it is left out. */
  readonly title?: string;
  readonly managersOnly?: boolean;
  readonly children: (page: CompanyPageProps) => ReactNode;
}

/** What the pages of a company share: which one, its name, the ways between them; and what stands there for who has none. */
export function CompanyFrame({ managersOnly, ...frame }: CompanyFrameProps) {
  const mine = useMyCompanies();
  const words = useWordsOf(companyWording);
  if (mine === null) return <PageSkeleton />;
  const { chosen, memberships } = mine;
  if (memberships.length === 0) return <NoCompany unverifiedEmail={mine.unverifiedEmail} />;
  if (chosen === null) return <NotFoundPage />;
  const several = memberships.length > 1;
  if (chosen.status !== 'ACTIVE')
    return (
      <KeptOut membership={chosen}>
        {several && <Choice page={frame.page} memberships={memberships} chosen={chosen} />}
      </KeptOut>
    );
  if (managersOnly && !chosen.isManager)
    return <Trouble title={words.managersOnly} means={words.managersOnlyMeans} />;
  return <OpenFrame key={chosen.id} {...frame} membership={chosen} memberships={memberships} />;
}

interface OpenFrameProps extends CompanyFrameProps {
  readonly membership: Membership;
  readonly memberships: readonly Membership[];
}

function OpenFrame({ page, title, children, membership, memberships }: OpenFrameProps) {
  const words = useWordsOf(companyWording);
  const { company, again } = useCompany(membership);
  const money = useMoneyNames();
  const { title: provider } = useWordsOf(providersWording);
  const several = memberships.length > 1;
  if (company === null) return <PageSkeleton />;
  const pathOf = (wanted: string) => companyPath(wanted, company.id, several);
  const pages: readonly PageTab[] = [
    { path: '/entreprise', name: words.overview },
    ...(membership.isManager ? [{ path: '/entreprise/collaborateurs', name: words.members }] : []),
    { path: '/entreprise/acces', name: words.access },
    ...moneyPagesOf(company, page, money),
    ...(membership.isManager
      ? [
          { path: '/entreprise/prestataire', name: provider },
          { path: '/developpeurs', name: words.programs },
        ]
      : []),
  ];
  return (
    <div className="wrap company">
      <div className="head-row">
        <div>
          {title && <p className="over">{company.name}</p>}
          <PageHeading title={title ?? company.name}>{title ?? company.name}</PageHeading>
        </div>
        {several && <Choice page={page} memberships={memberships} chosen={membership} />}
      </div>
      <PageTabs label={words.nav} pages={pages.map((tab) => ({ to: pathOf(tab.path), ...tab }))} />
      {children({ membership, company, pathOf, again })}
    </div>
  );
}

function useMoneyNames() {
  const { tab: invoices } = useWordsOf(invoicesWording);
  const { title: recap } = useWordsOf(companyRecapWording);
  const { tab: cases } = useWordsOf(financeCasesWording);
  return { invoices, recap, cases };
}

/** What a company pays, as far as this member sees it. Its months lie beside the months of persons, and name the company always. */
function moneyPagesOf(
  { id, ownMembership: own }: Company,
  page: string,
  names: ReturnType<typeof useMoneyNames>,
): readonly PageTab[] {
  if (own === null) return [];
  const isOnRecap = page.startsWith('/recapitulatif/');
  const recap = isOnRecap ? page : '/entreprise/recapitulatif';
  return [
    ...(own.isManager || own.seesInvoices ? [{ path: '/entreprise/factures', name: names.invoices }] : []),
    ...(own.isManager || own.seesRecap
      ? [{ path: recap, name: names.recap, to: companyPath(recap, id, true) }]
      : []),
    ...(own.isManager || own.seesInvoices
      ? [{ path: '/entreprise/dossiers-finances', name: names.cases }]
      : []),
  ];
}

interface ChoiceProps {
  readonly page: string;
  readonly memberships: readonly Membership[];
  readonly chosen: Membership;
}

/** Which of several companies. The choice stands in the address. */
function Choice({ page, memberships, chosen }: ChoiceProps) {
  const words = useWordsOf(companyWording);
  const navigate = useNavigate();
  return (
    <div className="filters">
      <SelectField
        name="organisation"
        label={words.choose}
        value={chosen.organisation.id}
        options={memberships.map(({ organisation: { id, name, uid } }) => ({
          value: id,
          label: isNamesake(memberships, name) ? `${name} (${uid})` : name,
        }))}
        onChange={(id) => void navigate(companyPath(page, id, true))}
      />
    </div>
  );
}

/** Whether several companies of the person bear this name. */
function isNamesake(memberships: readonly Membership[], name: string): boolean {
  return memberships.filter(({ organisation }) => organisation.name === name).length > 1;
}
