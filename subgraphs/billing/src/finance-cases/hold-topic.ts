import type { Passport } from '@guichet/chassis/passport/passport.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { type AccountScope, accountScopeOf } from '../client-accounts/account-scope.ts';
import { holdInvoices } from '../monthly-invoices/hold-invoices.ts';
import { dueStatuses, type OrderStatus } from '../orders/order.ts';
import { wholeOfficeCases } from './case-scope.ts';
import { findCasesAbout, lockOwnCardOrder } from './finance-case.repository.ts';
import type { FinanceCase } from './finance-case.ts';

/** What a case is about, and whether somebody asks already. */
export interface CaseTopic
  extends Pick<FinanceCase, 'organisationId' | 'clientAccountId' | 'invoiceId' | 'orderId' | 'companyName'> {
  /** Whether money was asked or taken for it. */
  readonly isCharged: boolean;
  readonly openCase: FinanceCase | null;
}

/**
 * Holds an invoice of a company whose invoices the viewer sees as its member, or an order of his own to be paid by card, so that of two who ask about it at once one is
 * first. Null when there is none for him: an officer asks nothing of his own office for a company.
 */
export async function holdTopic(
  tx: Transaction,
  viewer: Passport,
  { invoiceId, orderId }: { readonly invoiceId: string | null; readonly orderId: string | null },
): Promise<CaseTopic | null> {
  if (invoiceId !== null) {
    const [invoice] = await holdInvoices(tx, [invoiceId], asMember(viewer));
    if (!invoice) return null;
    const { id, organisationId, clientAccountId, debtor } = invoice;
    return {
      ...{ organisationId, clientAccountId, invoiceId: id, orderId: null, companyName: debtor.name },
      isCharged: true,
      openCase: await openAbout(tx, 'invoiceId', id),
    };
  }
  const order = await lockOwnCardOrder(tx, viewer.subject ?? '', orderId ?? '');
  if (!order) return null;
  return {
    ...{ organisationId: null, clientAccountId: null, invoiceId: null, orderId: order.id, companyName: null },
    isCharged: dueStatuses.some((status: OrderStatus) => status === order.status),
    openCase: await openAbout(tx, 'orderId', order.id),
  };
}

function asMember(viewer: Passport): AccountScope {
  return accountScopeOf({ ...viewer, roles: [] }, 'INVOICES');
}

async function openAbout(
  tx: Transaction,
  what: 'invoiceId' | 'orderId',
  id: string,
): Promise<FinanceCase | null> {
  const cases = await findCasesAbout(tx, wholeOfficeCases, what, [id]);
  return cases.find(({ status }) => status === 'OPEN') ?? null;
}
