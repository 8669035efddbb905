export type ClientAccountId = string & { readonly __brand: 'ClientAccountId' };

/** The office that the companies order from on account. */
export const accountsOffice = 'POPULATION';

export type ClientAccountStatus = 'REQUESTED' | 'ACTIVE' | 'REFUSED' | 'SUSPENDED' | 'CLOSED';

/** Where somebody is written to. */
export interface PostalAddress {
  readonly recipient: string | null;
  readonly address: string;
  readonly postalCode: string;
  readonly town: string;
  readonly country: string;
}

/**
 * A company's account with the office: what identity told of its access, with what billing itself decides about it. Identity opens and stops the access; finance
 * suspends the account while something is unpaid, says where invoices go, and closes it.
 */
export interface ClientAccount {
  readonly id: ClientAccountId;
  readonly office: string;
  readonly version: number;
  readonly organisationId: string;
  readonly group: 'POPULATION';
  /** What identity told last, and which telling that was: 0 when billing met the company before identity told of it. */
  readonly access: 'REQUESTED' | 'ACTIVE' | 'REFUSED' | 'SUSPENDED';
  readonly accessVersion: number;
  readonly name: string;
  readonly uid: string;
  readonly address: PostalAddress;
  /** The company's own wish; null: the same address. */
  readonly billingAddress: PostalAddress | null;
  /** What finance recorded instead; it goes before the company's wish. */
  readonly financeAddress: PostalAddress | null;
  readonly branches: readonly string[];
  /** Of its invoices and recaps. */
  readonly locale: 'fr' | 'de' | 'it' | 'en';
  readonly suspendedAt: Temporal.Instant | null;
  readonly closedAt: Temporal.Instant | null;
  /** Why finance suspended or closed it. */
  readonly reason: string | null;
  readonly openedAt: Temporal.Instant;
}

/** Where an account stands: closed and suspended by finance before what identity says. */
export function statusOf({
  access,
  suspendedAt,
  closedAt,
}: Pick<ClientAccount, 'access' | 'suspendedAt' | 'closedAt'>): ClientAccountStatus {
  if (closedAt) return 'CLOSED';
  return suspendedAt && access === 'ACTIVE' ? 'SUSPENDED' : access;
}

/** Where an account's invoices go. */
export function billedTo({
  financeAddress,
  billingAddress,
  address,
}: Pick<ClientAccount, 'financeAddress' | 'billingAddress' | 'address'>): PostalAddress {
  return financeAddress ?? billingAddress ?? address;
}

/** What happened to an account, in a word. */
export type ClientAccountChange = 'access' | 'suspend' | 'reopen' | 'close' | 'address' | 'language';

/** A step of an account; `from` is null for its opening. */
export interface ClientAccountTransition {
  readonly clientAccountId: ClientAccountId;
  readonly accountVersion: number;
  readonly from: ClientAccountStatus | null;
  readonly to: ClientAccountStatus;
  readonly change: string;
  readonly reason: string | null;
  readonly at: Temporal.Instant;
}

/** What finance decides about an account. */
export type ClientAccountVerb = Extract<ClientAccountChange, 'suspend' | 'reopen' | 'close'>;

/** Why finance can't take a step now, or null when it can. The state is judged first: it says more than a version. */
export function whyNotAccount(
  verb: ClientAccountVerb,
  account: Pick<ClientAccount, 'access' | 'suspendedAt' | 'closedAt' | 'version'>,
  seen: number,
): 'STEP_TAKEN' | 'STEP_NOT_OPEN' | 'CHANGED' | null {
  const isTaken = {
    suspend: !account.closedAt && account.suspendedAt !== null,
    reopen: statusOf(account) === 'ACTIVE',
    close: account.closedAt !== null,
  }[verb];
  if (isTaken) return 'STEP_TAKEN';
  const isOpen = {
    suspend: statusOf(account) === 'ACTIVE',
    reopen: !account.closedAt && account.suspendedAt !== null,
    close: true,
  }[verb];
  if (!isOpen) return 'STEP_NOT_OPEN';
  return account.version === seen ? null : 'CHANGED';
}
