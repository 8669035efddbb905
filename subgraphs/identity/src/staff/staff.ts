import type { Branded } from '@guichet/schema/scalars/parsed.ts';
import type { AccountId, Office, Role } from '../accounts/account.ts';

export type RoleChangeId = Branded<'RoleChangeId'>;

/** Somebody who works at an office. */
export interface StaffMember {
  readonly accountId: AccountId;
  readonly familyName: string;
  readonly givenName: string;
  readonly email: string;
  /** At the office that was asked. */
  readonly roles: readonly Role[];
}

/** An officer as his colleagues see him. */
export type Officer = Pick<StaffMember, 'accountId' | 'familyName' | 'givenName'>;

/** A role that was given or taken away, as the office's administrators read it. */
export interface RoleChange {
  readonly at: Temporal.Instant;
  readonly familyName: string;
  readonly givenName: string;
  readonly role: Role;
  readonly isGranted: boolean;
  /** Given and family name; null for the command line. */
  readonly byName: string | null;
}

/** A role at an office. */
export interface OfficeRole {
  readonly office: Office;
  readonly role: Role;
}
