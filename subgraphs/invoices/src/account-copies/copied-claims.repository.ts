import { type CopiedTable, copiedTable, shown } from '@guichet/chassis/copies/copied-table.ts';
import { claimLines, claims } from '../claims/claim.table.ts';
import { claimSubmissions, claimTransitions } from '../claims/claim-history.table.ts';
import { claimDocuments } from '../documents/document.table.ts';
import { ofClaim, ownedBy } from './copied-rows.ts';

/** What a person gets of the tables that every claim has, whatever its form. */
export const copiedClaimTables: readonly CopiedTable[] = [
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
        'printedForm',
        'status',
        'decisionNumber',
        'periodStart',
        'periodEnd',
        'totalMinor',
        'grantedTotalMinor',
        'currency',
        'remark',
        'officerMessage',
        'warnings',
        'submittedAt',
        'handedInAt',
      ),
      assignedTo: 'withheld',
      assignmentVersion: 'withheld',
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
        'grantedMinor',
        'reductionReason',
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
      ...shown('claimVersion', 'from', 'to', 'by', 'reason', 'details', 'at', 'hash'),
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
];
