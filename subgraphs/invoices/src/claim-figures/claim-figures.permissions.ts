import {
  anyOf,
  everyone,
  hasRole,
  hasScopeAt,
  type Permissions,
} from '@guichet/chassis/permissions/rules.ts';
import { insuranceOffice } from '../claims/claim.ts';

/** The officers of the office, and its own dashboards. */
const figures = anyOf(hasRole(insuranceOffice, 'OFFICER'), hasScopeAt(insuranceOffice, 'FIGURES'));

export const claimFigurePermissions: Permissions = {
  Query: { claimFigures: figures },
  ClaimFigures: {
    receivedFrom: everyone,
    receivedUntil: everyone,
    asOf: everyone,
    smallestGroup: everyone,
    groups: everyone,
  },
  ClaimFigureRow: {
    status: everyone,
    form: everyone,
    month: everyone,
    officer: everyone,
    isSuppressed: everyone,
    figures: everyone,
  },
  ClaimFigureOfficer: { pseudonym: everyone, isViewer: everyone },
  ClaimFigureCounts: {
    received: everyone,
    waiting: everyone,
    toComplete: everyone,
    accepted: everyone,
    refused: everyone,
    asked: everyone,
    granted: everyone,
    treatment: everyone,
    oldestWaitingOn: everyone,
    waitingByAge: everyone,
  },
  ClaimTreatmentTime: { medianDays: everyone, ninetiethPercentileDays: everyone },
  ClaimWaitingAge: { fromDays: everyone, belowDays: everyone, claims: everyone },
};
