import { parseDate } from '@guichet/schema/scalars/date.ts';
import { parseYearMonth } from '@guichet/schema/scalars/year-month.ts';
import type { ClientAccountsPageQueryVariables } from '../graphql/__generated__/documents/client-accounts-page.ts';
import type { FinanceCasesPageQueryVariables } from '../graphql/__generated__/documents/finance-cases-page.ts';
import type { OfficeInvoicesPageQueryVariables } from '../graphql/__generated__/documents/office-invoices-page.ts';
import type {
  ClientAccountStatus,
  FinanceCaseKind,
  FinanceCaseStatus,
  MonthlyInvoiceStatus,
} from '../graphql/__generated__/types.ts';
import { currentMonth, monthsLater } from '../ui/months.ts';

/** The day that a page is about, with `?situation=`; null for today. */
export function dayOf(search: URLSearchParams): string | null {
  const day = parseDate(search.get('situation') ?? '');
  return day.ok ? day.value : null;
}

/** The month to close, with `?mois=`: the last one that has ended, unless told. */
export function closingMonth(search: URLSearchParams): string {
  const month = parseYearMonth(search.get('mois') ?? '');
  return month.ok ? month.value : monthsLater(currentMonth(), -1);
}

/** What the address can ask for with `?etat=`; the first is meant when it says nothing. */
export const invoiceFilters = {
  toutes: null,
  ouvertes: ['ISSUED', 'PARTLY_PAID', 'OVERDUE', 'REMINDED', 'SUMMONED'],
  retard: ['OVERDUE', 'REMINDED', 'SUMMONED'],
  contestees: ['DISPUTED'],
  surplus: ['OVERPAID'],
  closes: ['PAID', 'CREDITED'],
} as const satisfies Readonly<Record<string, readonly MonthlyInvoiceStatus[] | null>>;

export type InvoiceFilterName = keyof typeof invoiceFilters;

export function invoiceFilter(search: URLSearchParams): InvoiceFilterName {
  const name = search.get('etat') ?? '';
  return Object.hasOwn(invoiceFilters, name) ? (name as InvoiceFilterName) : 'toutes';
}

/** Invoices on one page of the list. `?apres=` is where the page before ended, so that Back works. */
export function officeInvoicesVariables(search: URLSearchParams): OfficeInvoicesPageQueryVariables {
  const month = parseYearMonth(search.get('mois') ?? '');
  return {
    filter: {
      status: invoiceFilters[invoiceFilter(search)],
      month: month.ok ? month.value : null,
      number: search.get('numero') || null,
    },
    first: 40,
    after: search.get('apres'),
  };
}

/** What `?etat=` can ask for of accounts. */
export const accountFilters = {
  actifs: 'ACTIVE',
  suspendus: 'SUSPENDED',
  clos: 'CLOSED',
  demandes: 'REQUESTED',
  refuses: 'REFUSED',
} as const satisfies Readonly<Record<string, ClientAccountStatus>>;

export function clientAccountsVariables(search: URLSearchParams): ClientAccountsPageQueryVariables {
  const name = search.get('etat') ?? '';
  const status = Object.hasOwn(accountFilters, name)
    ? [accountFilters[name as keyof typeof accountFilters]]
    : null;
  return {
    filter: { search: search.get('recherche') || null, status },
    first: 50,
    after: search.get('apres'),
  };
}

/** What `?etat=` can ask for of cases; the first is meant when it says nothing. */
export const caseFilters = {
  ouverts: ['OPEN'],
  clos: ['ANSWERED', 'WITHDRAWN'],
  tous: null,
} as const satisfies Readonly<Record<string, readonly FinanceCaseStatus[] | null>>;

export type CaseFilterName = keyof typeof caseFilters;

export function caseFilter(search: URLSearchParams): CaseFilterName {
  const name = search.get('etat') ?? '';
  return Object.hasOwn(caseFilters, name) ? (name as CaseFilterName) : 'ouverts';
}

/** What `?sujet=` can ask for. */
export const caseKinds = {
  'double-facturation': 'DOUBLE_BILLING',
  adresse: 'BILLING_ADDRESS',
  rappel: 'REMINDER',
  remboursement: 'REFUND',
} as const satisfies Readonly<Record<string, FinanceCaseKind>>;

export function officeCasesVariables(search: URLSearchParams): FinanceCasesPageQueryVariables {
  const kind = search.get('sujet') ?? '';
  return {
    filter: {
      status: caseFilters[caseFilter(search)],
      kind: Object.hasOwn(caseKinds, kind) ? [caseKinds[kind as keyof typeof caseKinds]] : null,
    },
    first: 40,
    after: search.get('apres'),
  };
}
