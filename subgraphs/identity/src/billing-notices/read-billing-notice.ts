import { badRequest } from '@guichet/chassis/problems/refusals.ts';
import { parseYearMonth } from '@guichet/schema/scalars/year-month.ts';
import type { BillingNoticeInput } from '../__generated__/resolver-types.ts';
import type { AccountId } from '../accounts/account.ts';
import { readId } from '../ids.ts';
import type { Audience } from '../members/audience.ts';
import type { OrganisationId } from '../organisations/organisation.ts';
import type { BilledLine, BillingFacts, BillingNoticeKind } from './billing-mail.ts';

/** To whom a notice goes. An id that no row can have is nobody. */
export type NoticeReceiver =
  | { readonly kind: 'PERSON'; readonly accountId: AccountId | null }
  | {
      readonly kind: 'ORGANISATION';
      readonly organisationId: OrganisationId | null;
      readonly audience: Audience;
      /** Of the audience this one alone; undefined for all of it. */
      readonly only: AccountId | null | undefined;
    };

/** What a notice says to everybody alike. */
export interface BillingNotice extends Omit<BillingFacts, 'orderedBy' | 'writtenOn'> {
  readonly kind: BillingNoticeKind;
  readonly receiver: NoticeReceiver;
}

type Page = (notice: Pick<BillingNoticeInput, 'subjectId' | 'organisationId'>) => string;

/** Where the page of a subject is, by the first word of the kind. A credit note stands on the page of its invoice. */
const pages: Readonly<Record<string, Page>> = {
  ORDER: ({ subjectId }) => `/guichet/commandes/${subjectId}`,
  INVOICE: (notice) => ofCompany('/entreprise/factures', notice),
  CREDIT: (notice) => ofCompany('/entreprise/factures', notice),
  CASE: (notice) =>
    notice.organisationId == null
      ? `/guichet/dossiers/${notice.subjectId}`
      : ofCompany('/entreprise/dossiers-finances', notice),
  ACCOUNT: ({ organisationId }) => withCompany('/entreprise/acces', organisationId),
};

const ofCompany = (room: string, { subjectId, organisationId }: Parameters<Page>[0]) =>
  withCompany(`${room}/${subjectId}`, organisationId);

/** A company's page says of which company: who is a member of several would see the first one, and of a month his own. */
function withCompany(page: string, organisationId: string | null | undefined): string {
  return organisationId == null ? page : `${page}?${new URLSearchParams({ organisation: organisationId })}`;
}

/** The kinds that live on the words of the office. */
const spoken: readonly BillingNoticeKind[] = [
  'ORDER_RETURNED',
  'ORDER_REFUSED',
  'CASE_QUESTION',
  'CASE_ANSWERED',
  'ACCOUNT_SUSPENDED',
];

/** The kinds that lead to the recap of a company's month, by its side or alone. */
const monthly: readonly BillingNoticeKind[] = ['INVOICE_ISSUED', 'RECAP_ISSUED'];

/** Reads a notice. @throws GraphQLError BAD_REQUEST for one that can't be: the caller has a bug. */
export function readBillingNotice(notice: BillingNoticeInput, publicUrl: string): BillingNotice {
  const { kind, subjectId, number } = notice;
  const month = monthOf(notice);
  const recap = monthly.includes(kind) ? withCompany(`/recapitulatif/${month}`, notice.organisationId) : null;
  const page = kind === 'RECAP_ISSUED' ? recap : pages[kind.split('_')[0] ?? '']?.(notice);
  if (!page || !readId(subjectId)) throw unreadable('subject');
  const message = notice.message?.trim() || null;
  if (spoken.includes(kind) && !message) throw unreadable('message');
  return {
    kind,
    receiver: receiverOf(notice),
    link: `${publicUrl}${page}`,
    recapLink: kind === 'INVOICE_ISSUED' ? `${publicUrl}${recap}` : null,
    number,
    month,
    amountMinor: notice.amountMinor == null ? null : amountOf(notice.amountMinor),
    dueOn: notice.dueOn ?? null,
    message,
    company: notice.companyName || null,
    lines: (notice.lines ?? []).map(lineOf),
  };
}

function receiverOf({ kind, accountId, organisationId, audience }: BillingNoticeInput): NoticeReceiver {
  const person = accountId == null ? undefined : readId<AccountId>(accountId);
  if (person !== undefined && organisationId == null && !monthly.includes(kind))
    return { kind: 'PERSON', accountId: person };
  if (organisationId == null || !audience) throw unreadable('receiver');
  return {
    kind: 'ORGANISATION',
    organisationId: readId<OrganisationId>(organisationId),
    audience,
    only: person,
  };
}

function monthOf({ kind, month }: BillingNoticeInput): string | null {
  if (month == null && !monthly.includes(kind)) return null;
  const parsed = parseYearMonth(month ?? '');
  if (!parsed.ok) throw unreadable('month');
  return parsed.value;
}

function lineOf({
  title,
  quantity,
  amountMinor,
}: NonNullable<BillingNoticeInput['lines']>[number]): BilledLine {
  return { title, quantity, amountMinor: amountOf(amountMinor) };
}

/** An amount in centimes that is not negative: the free postage costs nothing. */
function amountOf(text: string): bigint {
  if (!/^(?:0|[1-9]\d{0,10})$/.test(text)) throw unreadable('amount');
  return BigInt(text);
}

function unreadable(what: string) {
  return badRequest('BAD_REQUEST', `The ${what} of the notice can't be read.`);
}
