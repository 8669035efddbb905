import { copiedTable, shown } from '@guichet/chassis/copies/copied-table.ts';
import { claimAssignments } from '../assignments/assignment.table.ts';
import { ofClaim, ownedBy } from './copied-rows.ts';

/** What a person gets of who at the office had his claims: when they changed hands, and never whose. */
export const copiedAssignments = copiedTable('claim-assignments', claimAssignments, {
  ownedBy: ownedBy(claimAssignments),
  key: [claimAssignments.office, claimAssignments.claimId, claimAssignments.assignmentVersion],
  columns: {
    ...ofClaim,
    ...shown('assignmentVersion', 'at', 'hash'),
    officer: 'withheld',
    officerName: 'withheld',
    actor: 'withheld',
    actorName: 'withheld',
  },
});
