import type { Passport } from '@guichet/chassis/passport/passport.ts';
import { ordersOffice } from '../orders/order.ts';

/** Whether a viewer sees to the money of orders and invoices. */
export function isOrdersFinance({ kind, roles }: Pick<Passport, 'kind' | 'roles'>): boolean {
  return (
    kind === 'ACCOUNT' && roles.some(({ office, role }) => office === ordersOffice && role === 'FINANCE')
  );
}

/** Whether money is the viewer's own: of his order, or of a company of which he is a member. */
export function isOwnMoney(
  { subject, memberships }: Pick<Passport, 'subject' | 'memberships'>,
  of: { readonly ownerAccountId?: string | null; readonly organisationId: string | null },
): boolean {
  if (of.ownerAccountId && of.ownerAccountId === subject) return true;
  return (
    of.organisationId !== null && memberships.some(({ organisation }) => organisation === of.organisationId)
  );
}
