import { type CopiedTable, copiedTable, shown } from '@guichet/chassis/copies/copied-table.ts';
import { houseTables } from '@guichet/chassis/copies/house-tables.ts';
import { attachments, claimAttachments } from '../attachments/attachment.table.ts';
import { decisionNumbers } from '../decision-numbers/decision-number.table.ts';
import { claimDrafts } from '../drafts/draft.table.ts';
import { claimPayments } from '../payments/payment.table.ts';
import { copiedAssignments } from './copied-assignments.repository.ts';
import { copiedClaimTables } from './copied-claims.repository.ts';
import { copiedFormTables } from './copied-form-tables.repository.ts';
import { copiedProposals } from './copied-proposals.repository.ts';
import { ofClaim, ownedBy } from './copied-rows.ts';

/** What a person gets of each table of the insurance office. The officer behind a decision is the office: his name is withheld. */
export const copiedTables: readonly CopiedTable[] = [
  ...copiedClaimTables,
  copiedProposals,
  copiedTable('claim-payments', claimPayments, {
    ownedBy: ownedBy(claimPayments),
    key: [claimPayments.office, claimPayments.claimId, claimPayments.decisionVersion],
    columns: {
      ...ofClaim,
      ...shown('decisionVersion', 'bankAccountId', 'accountHolder', 'orderedAt', 'status'),
      ...shown('payoutVersion', 'toldOn', 'refusal'),
      iban: { sealedFor: 'invoices.iban' },
      ibanFingerprint: 'withheld',
    },
  }),
  copiedAssignments,
  ...copiedFormTables,
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
      ...shown('previewSize'),
      previewKey: 'withheld',
      previewFileKey: 'withheld',
      paymentCodes: { sealedFor: 'invoices.payment-codes' },
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
