import type { Locale } from '@guichet/chassis/problems/problem.ts';
import type { Branded } from '@guichet/schema/scalars/parsed.ts';

export type AccountId = Branded<'AccountId'>;

/**
 * People belong to the counter itself: one person deals with several offices, and none of them owns him.
 * No role is ever held at the counter, so no officer sees an account because of his role.
 */
export const counter = 'COUNTER';

export type Office = 'INSURANCE' | 'POPULATION' | 'PERSONAL_SERVICES';
export type Role = 'OFFICER' | 'FINANCE' | 'ADMINISTRATOR' | 'EXPLORER';

/** As what a person uses the counter: insured himself, or for somebody who is. */
export type CounterUse = 'INSURED' | 'REPRESENTATIVE';

/** How the office writes to a person when both ways are possible. */
export type ContactChannel = 'EMAIL' | 'SMS';

/** A role, always at one office. */
export interface Grant {
  readonly office: Office;
  readonly role: Role;
}

/** An account as others see it; its password and fingerprints stay in the room. */
export interface Account {
  readonly id: AccountId;
  readonly email: string;
  readonly familyName: string;
  readonly givenName: string;
  readonly locale: Locale;
  /** Null as long as the address isn't verified. */
  readonly emailVerifiedAt: Temporal.Instant | null;
  /** Where the person lives; null for people of the office. */
  readonly address: string | null;
  readonly postalCode: string | null;
  readonly town: string | null;
  readonly country: string | null;
  readonly uses: readonly CounterUse[];
  readonly contactChannel: ContactChannel;
  /** Sealed: it is opened where its last digits are shown. */
  readonly mobilePhone: string;
  readonly version: number;
}
