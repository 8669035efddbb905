import { type CopiedTable, copiedTable, shown } from '@guichet/chassis/copies/copied-table.ts';
import { houseTables } from '@guichet/chassis/copies/house-tables.ts';
import { attachments, claimAttachments } from '../attachments/attachment.table.ts';
import { decisionNumbers } from '../decision-numbers/decision-number.table.ts';
import { claimDrafts } from '../drafts/draft.table.ts';
import { otherInvoices } from '../forms/other-invoice/other-invoice.table.ts';
import { travelMeals, travelTrips } from '../forms/travel/travel.table.ts';
import { copiedClaimTables, ofClaim, ownedBy } from './copied-claims.repository.ts';

/** What a person gets of each table of the insurance office. The officer behind a decision is the office: his name is withheld. */
export const copiedTables: readonly CopiedTable[] = [
  ...copiedClaimTables,
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
