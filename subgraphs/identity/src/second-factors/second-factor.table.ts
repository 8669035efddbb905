import { createdAt, fingerprint, id, instant, office, sealed } from '@guichet/chassis/postgres/columns.ts';
import { sql } from 'drizzle-orm';
import { bigint, check, index, integer, pgTable, text, unique, uniqueIndex } from 'drizzle-orm/pg-core';
import { accounts } from '../accounts/account.table.ts';
import type { AccountId } from '../accounts/account.ts';
import type { CeremonyId, CeremonyPurpose, FactorId, FactorKind } from './second-factor.ts';

const accountId = () =>
  id<AccountId>('account_id')
    .notNull()
    .references(() => accounts.id, { onDelete: 'cascade' });

/** A second factor that needs no SMS. Its office is `COUNTER`. */
export const secondFactors = pgTable(
  'second_factor',
  {
    id: id<FactorId>('id').primaryKey(),
    office: office(),
    accountId: accountId(),
    kind: text('kind').$type<FactorKind>().notNull(),
    name: text('name').notNull(),
    /** Of an authenticator: what its codes are made from. */
    secret: sealed('secret'),
    /** The newest time step whose code was accepted: it and those before it are good for nothing any more. */
    lastStep: bigint('last_step', { mode: 'number' }),
    /** Of a passkey: its name and its public key as the authenticator gave them, in base64url. */
    credentialId: text('credential_id'),
    publicKey: text('public_key'),
    /** How often the passkey was used, as it counts itself; many always say 0. */
    signCount: bigint('sign_count', { mode: 'number' }),
    /** How the browser reaches the passkey's authenticator. */
    transports: text('transports').array(),
    lastUsedAt: instant('last_used_at'),
    createdAt: createdAt(),
  },
  (table) => [
    unique('second_factor_credential').on(table.office, table.credentialId),
    uniqueIndex('second_factor_authenticator')
      .on(table.office, table.accountId)
      .where(sql`${table.kind} = 'AUTHENTICATOR'`),
    index('second_factor_account').on(table.accountId),
    check(
      'second_factor_whole',
      sql`case ${table.kind}
        when 'AUTHENTICATOR' then ${table.secret} is not null
        when 'PASSKEY' then ${table.credentialId} is not null and ${table.publicKey} is not null and ${table.signCount} is not null
        else false end`,
    ),
  ],
);

/** What was asked for and waits for its answer: a passkey to make or to show, an authenticator to add. Its office is `COUNTER`. */
export const ceremonies = pgTable(
  'second_factor_ceremony',
  {
    id: id<CeremonyId>('id').primaryKey(),
    office: office(),
    purpose: text('purpose').$type<CeremonyPurpose>().notNull(),
    /** Null for a sign-in: nobody is signed in yet. */
    accountId: id<AccountId>('account_id').references(() => accounts.id, { onDelete: 'cascade' }),
    /** The challenge, or the authenticator's secret. */
    secret: sealed('secret').notNull(),
    tries: integer('tries').notNull().default(0),
    expiresAt: instant('expires_at').notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    index('second_factor_ceremony_account').on(table.accountId),
    index('second_factor_ceremony_expires').on(table.expiresAt),
  ],
);

/** A code for the day when every other factor is lost. Its office is `COUNTER`. */
export const recoveryCodes = pgTable(
  'recovery_code',
  {
    id: id<string>('id').primaryKey(),
    office: office(),
    accountId: accountId(),
    codeFingerprint: fingerprint('code_fingerprint').notNull(),
    usedAt: instant('used_at'),
    createdAt: createdAt(),
  },
  (table) => [unique('recovery_code_of_account').on(table.office, table.accountId, table.codeFingerprint)],
);
