import type { ClientAccount } from '../client-accounts/client-account.ts';
import type { OrderingMember } from './settlement.ts';

/** What finance itself decides about a company's account, whatever identity says of its access. */
export type FinanceWord = Pick<ClientAccount, 'suspendedAt' | 'closedAt'>;

/** A member with what finance says: suspended or closed by it, the company's access counts as suspended. */
export function withFinance<Member extends OrderingMember>(
  member: Member,
  account: FinanceWord | null,
): Member {
  if (!account?.suspendedAt && !account?.closedAt) return member;
  return { ...member, suspendedServiceGroups: [...member.suspendedServiceGroups, 'POPULATION'] };
}
