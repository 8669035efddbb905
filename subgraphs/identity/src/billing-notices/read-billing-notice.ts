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
    };

/** What a notice says to everybody alike. */
export interface BillingNotice extends Omit<BillingFacts, 'orderedBy' | 'writtenOn'> {
  readonly kind: BillingNoticeKind;
  readonly receiver: NoticeReceiver;
}

/** Where the page of a subject is, by the first word of the kind. A credit note stands on the page of its invoice. */
const pages: Readonly<Record<string, (id: string) => string>> = {
  ORDER: (id) => `/guichet/commandes/${id}`,
  INVOICE: (id) => `/entreprise/factures/${id}`,
  CREDIT: (id) => `/entreprise/factures/${id}`,
  CASE: (id) => `/entreprise/dossiers-finances/${id}`,
  ACCOUNT: () => '/entreprise/acces',
};

/** The kinds that live on the words of the office. */
const spoken: readonly BillingNoticeKind[] = [
  'ORDER_RETURNED',
  'ORDER_REFUSED',
  'CASE_ANSWERED',
  'ACCOUNT_SUSPENDED',
];

/** Reads a notice. @throws GraphQLError BAD_REQUEST for one that can't be: the caller has a bug. */
export function readBillingNotice(notice: BillingNoticeInput, publicUrl: string): BillingNotice {
  const { kind, subjectId, number } = notice;
  const page = pages[kind.split('_')[0] ?? ''];
  if (!page || !readId(subjectId)) throw unreadable('subject');
  const month = monthOf(notice);
  const message = notice.message?.trim() || null;
  if (spoken.includes(kind) && !message) throw unreadable('message');
  return {
    kind,
    receiver: receiverOf(notice),
    link: `${publicUrl}${page(subjectId)}`,
    recapLink: kind === 'INVOICE_ISSUED' ? `${publicUrl}/recapitulatif/${month}` : null,
    number,
    month,
    amountMinor: notice.amountMinor == null ? null : amountOf(notice.amountMinor),
    dueOn: notice.dueOn ?? null,
    message,
    company: notice.companyName || null,
    lines: (notice.lines ?? []).map(lineOf),
  };
}

function receiverOf({ accountId, organisationId, audience }: BillingNoticeInput): NoticeReceiver {
  if (accountId != null && organisationId == null)
    return { kind: 'PERSON', accountId: readId<AccountId>(accountId) };
  if (organisationId == null || accountId != null || !audience) throw unreadable('receiver');
  return { kind: 'ORGANISATION', organisationId: readId<OrganisationId>(organisationId), audience };
}

function monthOf({ kind, month }: BillingNoticeInput): string | null {
  if (month == null && kind !== 'INVOICE_ISSUED') return null;
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
