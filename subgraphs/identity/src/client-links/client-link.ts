import type { Branded } from '@guichet/schema/scalars/parsed.ts';

export type ClientLinkId = Branded<'ClientLinkId'>;
export type MandateId = Branded<'MandateId'>;

/** Where a link stands. EXPIRED and MANDATE_EXPIRED are not kept: they follow from the clock, see `standingOf`. */
export type KeptLinkStatus = 'ACTIVATION_SENT' | 'REQUESTED' | 'ACTIVE' | 'REFUSED' | 'ENDED' | 'BLOCKED';
export type ClientLinkStatus = KeptLinkStatus | 'EXPIRED' | 'MANDATE_EXPIRED';

/** What a provider may know of it. */
export type ProviderLinkStatus = 'REQUESTED' | 'REFUSED' | 'ENDED';

/** A link as its provider sees it: nothing tells an activation, an acceptance or a debit that was refused. */
export function seenByProvider(status: ClientLinkStatus): ProviderLinkStatus {
  return status === 'REFUSED' || status === 'ENDED' ? status : 'REQUESTED';
}

/** Where nothing begins any more. */
export const closedStatuses = ['REFUSED', 'ENDED'] as const satisfies readonly KeptLinkStatus[];

/** Where the client has neither activated nor accepted: what the provider corrects may still lead elsewhere. */
export const unansweredStatuses = [
  'ACTIVATION_SENT',
  'REQUESTED',
] as const satisfies readonly KeptLinkStatus[];

/** Whether a link is one of those. */
export function isAmong(status: KeptLinkStatus, statuses: readonly KeptLinkStatus[]): boolean {
  return statuses.includes(status);
}
