import type {
  RequestMovementFragment,
  RequestRecapRowFragment,
} from '../../graphql/__generated__/documents/request-recap.ts';
import type { RequestEntryKind } from '../../graphql/__generated__/types.ts';

const clientKinds: readonly RequestEntryKind[] = ['COLLECTION', 'COLLECTION_RETURN', 'RECOVERY'];

/** Whether an entry is of the client's own money, and not of what his provider was paid. */
export function isOfClient({ kind }: Pick<RequestMovementFragment, 'kind'>): boolean {
  return clientKinds.includes(kind);
}

/** What is told as an entry of its own: all but the debit and the payment that everybody expects. */
export function ownEntries({
  settlement,
}: Pick<RequestRecapRowFragment, 'settlement'>): readonly RequestMovementFragment[] {
  return (settlement?.movements ?? []).filter(({ kind }) => kind !== 'COLLECTION' && kind !== 'PAYOUT');
}
