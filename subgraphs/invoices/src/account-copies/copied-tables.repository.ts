import { type CopiedTable, copiedTable, shown } from '@guichet/chassis/copies/copied-table.ts';
import { houseTables } from '@guichet/chassis/copies/house-tables.ts';
import { eq, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { attachments, claimAttachments } from '../attachments/attachment.table.ts';
import { claimLines, claims } from '../claims/claim.table.ts';
import { claimSubmissions, claimTransitions } from '../claims/claim-history.table.ts';
import { decisionNumbers } from '../decision-numbers/decision-number.table.ts';
import { claimDocuments } from '../documents/document.table.ts';
import { claimDrafts } from '../drafts/draft.table.ts';
import { otherInvoices } from '../forms/other-invoice/other-invoice.table.ts';
import { travelMeals, travelTrips } from '../forms/travel/travel.table.ts';

const ownedBy =
  (table: { readonly ownerAccountId: PgColumn }) =>
  (accountId: string): SQL =>
    eq(table.ownerAccountId, accountId);

const ofClaim = shown('office', 'claimId', 'ownerAccountId');

/** What a person gets of each table of the insurance office. The officer behind a decision is the office: his name is withheld. */
export const copiedTables: readonly CopiedTable[] = [
  copiedTable('claims', claims, {
    ownedBy: ownedBy(claims),
    key: [claims.id],
    columns: {
      ...shown(
        'id',
        'office',
        'version',
        'reference',
        'ownerAccountId',
        'beneficiaryId',
        'bankAccountId',
        'form',
        'status',
        'decisionNumber',
        'periodStart',
        'periodEnd',
        'totalMinor',
        'currency',
        'remark',
        'officerMessage',
        'warnings',
        'submittedAt',
      ),
    },
  }),
  copiedTable('claim-lines', claimLines, {
    ownedBy: ownedBy(claimLines),
    key: [claimLines.office, claimLines.claimId, claimLines.position],
    columns: {
      ...ofClaim,
      ...shown(
        'position',
        'kind',
        'variant',
        'servedOn',
        'servedUntil',
        'description',
        'quantity',
        'unitPriceMinor',
        'tariffPosition',
        'amountMinor',
      ),
    },
  }),
  copiedTable('claim-submissions', claimSubmissions, {
    ownedBy: ownedBy(claimSubmissions),
    key: [claimSubmissions.office, claimSubmissions.claimId, claimSubmissions.claimVersion],
    columns: {
      ...ofClaim,
      ...shown(
        'claimVersion',
        'schemaVersion',
        'content',
        'contentHash',
        'accountHolder',
        'submittedAt',
        'locale',
      ),
      avsNumber: { sealedFor: 'invoices.avs-number' },
      avsNumberFingerprint: 'withheld',
      iban: { sealedFor: 'invoices.iban' },
      ibanFingerprint: 'withheld',
    },
  }),
  copiedTable('claim-history', claimTransitions, {
    ownedBy: ownedBy(claimTransitions),
    key: [claimTransitions.office, claimTransitions.claimId, claimTransitions.claimVersion],
    columns: {
      ...ofClaim,
      ...shown('claimVersion', 'from', 'to', 'by', 'reason', 'at', 'hash'),
      actor: 'withheld',
    },
  }),
  copiedTable('claim-copies', claimDocuments, {
    ownedBy: ownedBy(claimDocuments),
    key: [claimDocuments.office, claimDocuments.claimId, claimDocuments.claimVersion],
    columns: {
      ...ofClaim,
      ...shown('claimVersion', 'sha256', 'size', 'drawnAt'),
      storageKey: 'withheld',
      fileKey: 'withheld',
    },
  }),
  copiedTable('other-invoices', otherInvoices, {
    ownedBy: ownedBy(otherInvoices),
    key: [otherInvoices.claimId],
    columns: { ...ofClaim, ...shown('invoiceNumber', 'invoiceDate') },
  }),
  copiedTable('trips', travelTrips, {
    ownedBy: ownedBy(travelTrips),
    key: [travelTrips.office, travelTrips.claimId, travelTrips.position],
    columns: {
      ...ofClaim,
      ...shown(
        'position',
        'startDate',
        'endDate',
        'reason',
        'reasonDetail',
        'departure',
        'arrival',
        'means',
        'kilometres',
        'kilometreRateMinor',
        'needsCar',
        'amountMinor',
        'companionAmountsMinor',
      ),
    },
  }),
  copiedTable('meals-and-lodging', travelMeals, {
    ownedBy: ownedBy(travelMeals),
    key: [travelMeals.office, travelMeals.claimId],
    columns: {
      ...ofClaim,
      ...shown('periodStart', 'periodEnd', 'days5To8Hours', 'daysOver8Hours', 'lodging'),
    },
  }),
  copiedTable('documents', attachments, {
    ownedBy: ownedBy(attachments),
    key: [attachments.id],
    columns: {
      ...shown(
        'id',
        'office',
        'ownerAccountId',
        'fileName',
        'mediaType',
        'size',
        'status',
        'refusal',
        'sha256',
        'claimId',
        'createdAt',
        'uploadedAt',
      ),
      storageKey: 'withheld',
      attempts: 'withheld',
      fileKey: 'withheld',
    },
  }),
  copiedTable('documents-of-claims', claimAttachments, {
    ownedBy: ownedBy(claimAttachments),
    key: [
      claimAttachments.office,
      claimAttachments.claimId,
      claimAttachments.claimVersion,
      claimAttachments.position,
    ],
    columns: { ...ofClaim, ...shown('claimVersion', 'position', 'attachmentId', 'replacedBy') },
  }),
  copiedTable('decision-numbers', decisionNumbers, {
    ownedBy: ownedBy(decisionNumbers),
    key: [decisionNumbers.id],
    columns: {
      ...shown(
        'id',
        'office',
        'ownerAccountId',
        'beneficiaryId',
        'number',
        'description',
        'version',
        'savedAt',
      ),
    },
  }),
  copiedTable('drafts', claimDrafts, {
    ownedBy: ownedBy(claimDrafts),
    key: [claimDrafts.id],
    columns: {
      ...shown(
        'id',
        'office',
        'version',
        'ownerAccountId',
        'form',
        'typed',
        'corrects',
        'savedAt',
        'sentAs',
        'sentAt',
      ),
    },
  }),
  ...houseTables('insurance'),
];
