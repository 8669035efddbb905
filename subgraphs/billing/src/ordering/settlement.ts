import type { Service, ServiceGroup } from '../services/service.ts';

/** What identity says of a member: where he stands and what his organisation may have. */
export interface OrderingMember {
  readonly status: 'INVITED' | 'ACTIVE' | 'DEACTIVATED';
  readonly serviceCodes: readonly string[];
  readonly activeServiceGroups: readonly ServiceGroup[];
  readonly suspendedServiceGroups: readonly ServiceGroup[];
}

/** A member as identity names him to billing. */
export interface OrderingEntity extends OrderingMember {
  readonly id: string;
  readonly organisation: { readonly id: string };
}

/** Why a member's order goes to the card. */
export type CardReason =
  | 'SERVICE_NOT_ELIGIBLE'
  | 'SERVICE_NOT_ACTIVATED'
  | 'RIGHT_NOT_GRANTED'
  | 'ACCOUNT_SUSPENDED';

export type Settlement =
  | { readonly settlement: 'ON_ACCOUNT'; readonly reason: null }
  | { readonly settlement: 'CARD'; readonly reason: CardReason };

/**
 * How an order of a member is settled, known before he orders. Of several reasons for the card the first is told that
 * somebody could mend: nobody can for a service that is never on account, the office for the organisation, then a manager
 * for the member. A manager orders on account like everybody else: with the right.
 */
export function settle(
  member: OrderingMember,
  service: Pick<Service, 'code' | 'group' | 'isOnAccount'>,
): Settlement {
  const reason = reasonForCard(member, service);
  return reason ? { settlement: 'CARD', reason } : { settlement: 'ON_ACCOUNT', reason: null };
}

function reasonForCard(
  { status, serviceCodes, activeServiceGroups, suspendedServiceGroups }: OrderingMember,
  { code, group, isOnAccount }: Pick<Service, 'code' | 'group' | 'isOnAccount'>,
): CardReason | null {
  if (status !== 'ACTIVE') return 'RIGHT_NOT_GRANTED';
  if (!isOnAccount) return 'SERVICE_NOT_ELIGIBLE';
  if (suspendedServiceGroups.includes(group)) return 'ACCOUNT_SUSPENDED';
  if (!activeServiceGroups.includes(group)) return 'SERVICE_NOT_ACTIVATED';
  return serviceCodes.includes(code) ? null : 'RIGHT_NOT_GRANTED';
}
