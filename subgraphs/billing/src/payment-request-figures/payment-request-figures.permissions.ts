import {
  anyOf,
  everyone,
  hasRole,
  hasScopeAt,
  type Permissions,
} from '@guichet/chassis/permissions/rules.ts';
import { providersOffice } from '../payment-requests/payment-request.ts';

/** The officers of the office, its finance, and its own dashboards. */
const figures = anyOf(hasRole(providersOffice, 'OFFICER', 'FINANCE'), hasScopeAt(providersOffice, 'FIGURES'));

export const paymentRequestFigurePermissions: Permissions = {
  PaymentRequestFigures: {
    createdFrom: everyone,
    createdUntil: everyone,
    asOf: everyone,
    smallestGroup: everyone,
    groups: everyone,
  },
  PaymentRequestFigureRow: {
    status: everyone,
    month: everyone,
    validation: everyone,
    isSuppressed: everyone,
    figures: everyone,
  },
  PaymentRequestFigureCounts: {
    requests: everyone,
    clients: everyone,
    notNotified: everyone,
    awaitingClient: everyone,
    validatedByClient: everyone,
    validatedAutomatically: everyone,
    contested: everyone,
    cancelled: everyone,
    total: everyone,
    clientShare: everyone,
    answer: everyone,
  },
  PaymentRequestAnswerTime: { medianDays: everyone, ninetiethPercentileDays: everyone },
  Query: { paymentRequestFigures: figures },
};
