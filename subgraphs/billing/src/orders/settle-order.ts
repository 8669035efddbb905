import type { ClientAccount } from '../client-accounts/client-account.ts';
import type { FinanceWord } from '../client-accounts/hold-account.ts';
import { withFinance } from '../ordering/finance-word.ts';
import { settle } from '../ordering/settlement.ts';
import type { Service } from '../services/service.ts';
import type { OrderingCompany } from './ask-orderer.ts';
import type { OrderCardReason, SettlementKind } from './order.ts';

/** How a line, or an order, is settled; null on account. */
export interface OrderSettlement {
  readonly settlement: SettlementKind;
  readonly reason: OrderCardReason | null;
}

/** How a line alone would be settled. What is in no catalogue is never on account. */
export function settleLine(
  company: Pick<OrderingCompany, 'member'> | null,
  account: FinanceWord | null,
  service: Pick<Service, 'code' | 'group' | 'isOnAccount'> | null,
): OrderSettlement {
  if (!company) return { settlement: 'CARD', reason: 'PRIVATE_PERSON' };
  if (!service) return { settlement: 'CARD', reason: 'SERVICE_NOT_ELIGIBLE' };
  return settle(withFinance(company.member, account), service);
}

/** How an order is settled: on account when every line may be, else the whole by card, for the reason of the first line that may not. */
export function settleOrder(lines: readonly OrderSettlement[]): OrderSettlement {
  const byCard = lines.find(({ settlement }) => settlement === 'CARD');
  if (byCard) return byCard;
  return lines.length > 0
    ? { settlement: 'ON_ACCOUNT', reason: null }
    : { settlement: 'CARD', reason: 'SERVICE_NOT_ELIGIBLE' };
}

/** Whether the company's account can bear an order at all: identity calls its access active. */
export function hasOpenAccess({ member }: OrderingCompany): boolean {
  return member.activeServiceGroups.includes('POPULATION');
}

/** What an order knows of its company's account. */
export type OrderAccount = Pick<ClientAccount, 'id' | 'suspendedAt' | 'closedAt'>;
