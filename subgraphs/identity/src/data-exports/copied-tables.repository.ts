import { type CopiedTable, copiedTable, shown } from '@guichet/chassis/copies/copied-table.ts';
import { houseTables } from '@guichet/chassis/copies/house-tables.ts';
import { eq, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { accountRoles, accounts } from '../accounts/account.table.ts';
import { bankAccounts } from '../bank-accounts/bank-account.table.ts';
import { beneficiaries } from '../beneficiaries/beneficiary.table.ts';
import { billingNotices } from '../billing-notices/billing-notice.table.ts';
import { emailChanges, phoneChanges } from '../connection/connection.table.ts';
import { knownDevices } from '../known-devices/known-device.table.ts';
import { emailLinks } from '../links/link.table.ts';
import { claimNotices } from '../notifications/notice.table.ts';
import { requestNotices } from '../request-notices/request-notice.table.ts';
import { recoveryCodes, secondFactors } from '../second-factors/second-factor.table.ts';
import { sessions } from '../sessions/session.table.ts';
import { challenges } from '../sign-in/sign-in.table.ts';
import { roleChanges } from '../staff/staff.table.ts';
import { termsAcceptances } from '../terms/terms.table.ts';
import { linkTables } from './copied-link-tables.repository.ts';
import { workTables } from './copied-work-tables.repository.ts';
import { dataExports } from './data-export.table.ts';

const ownedBy =
  (table: { readonly accountId: PgColumn }) =>
  (accountId: string): SQL =>
    eq(table.accountId, accountId);

/**
 * What a person gets of each table of identity. Withheld are what proves who he is (hashes, secrets: a copy that is stolen
 * opens nothing) and who at an office did something.
 */
export const copiedTables: readonly CopiedTable[] = [
  copiedTable('account', accounts, {
    ownedBy: (accountId) => sql`${accounts.id} = ${accountId}`,
    key: [accounts.id],
    columns: {
      ...shown(
        'id',
        'office',
        'email',
        'emailVerifiedAt',
        'familyName',
        'givenName',
        'address',
        'postalCode',
      ),
      ...shown('town', 'country', 'uses', 'locale', 'contactChannel', 'createdAt', 'closedAt', 'version'),
      mobilePhone: { sealedFor: 'identity.mobile-phone' },
      emailFingerprint: 'withheld',
      passwordHash: 'withheld',
      mobilePhoneFingerprint: 'withheld',
    },
  }),
  copiedTable('roles', accountRoles, {
    ownedBy: ownedBy(accountRoles),
    key: [accountRoles.office, accountRoles.role],
    columns: shown('office', 'accountId', 'role', 'createdAt'),
  }),
  copiedTable('role-changes', roleChanges, {
    ownedBy: ownedBy(roleChanges),
    key: [roleChanges.id],
    columns: { ...shown('id', 'office', 'accountId', 'role', 'isGranted', 'at'), byAccountId: 'withheld' },
  }),
  copiedTable('insured-persons', beneficiaries, {
    ownedBy: ownedBy(beneficiaries),
    key: [beneficiaries.id],
    columns: {
      ...shown('id', 'office', 'accountId', 'familyName', 'givenName', 'address', 'postalCode', 'town'),
      ...shown('country', 'birthDate', 'relation', 'createdAt', 'removedAt', 'version'),
      avsNumber: { sealedFor: 'identity.avs-number' },
      avsNumberFingerprint: 'withheld',
      familyNameFirst: 'withheld',
      givenNameFirst: 'withheld',
    },
  }),
  copiedTable('bank-accounts', bankAccounts, {
    ownedBy: ownedBy(bankAccounts),
    key: [bankAccounts.id],
    columns: {
      ...shown('id', 'office', 'accountId', 'holder', 'address', 'postalCode', 'town', 'country'),
      ...shown('createdAt', 'removedAt', 'version'),
      iban: { sealedFor: 'identity.iban' },
      ibanFingerprint: 'withheld',
    },
  }),
  copiedTable('sessions', sessions, {
    ownedBy: ownedBy(sessions),
    key: [sessions.id],
    columns: {
      ...shown('id', 'office', 'accountId', 'browser', 'system', 'deviceId'),
      ...shown('seenAt', 'expiresAt', 'endedAt', 'createdAt'),
      tokenHash: 'withheld',
    },
  }),
  copiedTable('known-devices', knownDevices, {
    ownedBy: ownedBy(knownDevices),
    key: [knownDevices.id],
    columns: { ...shown('id', 'office', 'accountId', 'seenAt', 'createdAt'), tokenFingerprint: 'withheld' },
  }),
  copiedTable('sign-ins', challenges, {
    ownedBy: ownedBy(challenges),
    key: [challenges.id],
    columns: {
      ...shown('id', 'office', 'accountId', 'phoneHint', 'tries', 'expiresAt', 'resendAvailableAt'),
      ...shown('codes', 'usedAt', 'createdAt'),
      emailFingerprint: 'withheld',
      codeFingerprint: 'withheld',
    },
  }),
  copiedTable('second-factors', secondFactors, {
    ownedBy: ownedBy(secondFactors),
    key: [secondFactors.id],
    columns: {
      ...shown('id', 'office', 'accountId', 'kind', 'name', 'transports', 'lastUsedAt', 'createdAt'),
      ...shown('signCount'),
      secret: 'withheld',
      lastStep: 'withheld',
      credentialId: 'withheld',
      publicKey: 'withheld',
    },
  }),
  copiedTable('recovery-codes', recoveryCodes, {
    ownedBy: ownedBy(recoveryCodes),
    key: [recoveryCodes.id],
    columns: { ...shown('id', 'office', 'accountId', 'usedAt', 'createdAt'), codeFingerprint: 'withheld' },
  }),
  copiedTable('email-changes', emailChanges, {
    ownedBy: ownedBy(emailChanges),
    key: [emailChanges.accountId],
    columns: {
      ...shown('accountId', 'office', 'id', 'email', 'expiresAt', 'createdAt'),
      emailFingerprint: 'withheld',
    },
  }),
  copiedTable('phone-changes', phoneChanges, {
    ownedBy: ownedBy(phoneChanges),
    key: [phoneChanges.accountId],
    columns: {
      ...shown('accountId', 'office', 'id', 'tries', 'expiresAt', 'resendAvailableAt', 'usedAt', 'createdAt'),
      mobilePhone: { sealedFor: 'identity.mobile-phone' },
      mobilePhoneFingerprint: 'withheld',
      codeFingerprint: 'withheld',
    },
  }),
  copiedTable('email-links', emailLinks, {
    ownedBy: ownedBy(emailLinks),
    key: [emailLinks.id],
    columns: {
      ...shown('id', 'office', 'purpose', 'accountId', 'expiresAt', 'usedAt', 'createdAt'),
      emailFingerprint: 'withheld',
      tokenHash: 'withheld',
    },
  }),
  copiedTable('notices', claimNotices, {
    ownedBy: ownedBy(claimNotices),
    key: [claimNotices.office, claimNotices.key],
    columns: shown('office', 'key', 'accountId', 'messageId', 'createdAt'),
  }),
  copiedTable('billing-notices', billingNotices, {
    ownedBy: ownedBy(billingNotices),
    key: [billingNotices.office, billingNotices.key, billingNotices.accountId],
    columns: shown('office', 'key', 'accountId', 'messageId', 'createdAt'),
  }),
  copiedTable('payment-request-notices', requestNotices, {
    ownedBy: ownedBy(requestNotices),
    key: [requestNotices.office, requestNotices.key, requestNotices.channel],
    columns: shown('office', 'key', 'channel', 'accountId', 'messageId', 'createdAt'),
  }),
  copiedTable('accepted-terms', termsAcceptances, {
    ownedBy: ownedBy(termsAcceptances),
    key: [termsAcceptances.id],
    columns: shown('id', 'office', 'accountId', 'text', 'version', 'acceptedAt'),
  }),
  copiedTable('data-copies', dataExports, {
    ownedBy: ownedBy(dataExports),
    key: [dataExports.id],
    columns: {
      ...shown('id', 'office', 'accountId', 'locale', 'status', 'requestedAt', 'expiresAt', 'size'),
      storageKey: 'withheld',
      attempts: 'withheld',
      fileKey: 'withheld',
    },
  }),
  ...workTables,
  ...linkTables,
  ...houseTables('counter'),
];
