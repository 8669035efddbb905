import type { FinanceWord } from '../client-accounts/hold-account.ts';
import type { OrderingMember } from './settlement.ts';

/** A member with what finance says: suspended or closed by it, the company's access counts as suspended. */
export function withFinance<Member extends OrderingMember>(
  member: Member,
  account: FinanceWord | null,
): Member {
  if (!account?.suspendedAt && !account?.closedAt) return member;
  return { ...member, suspendedServiceGroups: [...member.suspendedServiceGroups, 'POPULATION'] };
}
