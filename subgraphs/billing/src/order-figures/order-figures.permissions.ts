import {
  anyOf,
  everyone,
  hasRole,
  hasScopeAt,
  type Permissions,
} from '@guichet/chassis/permissions/rules.ts';
import { ordersOffice } from '../orders/order.ts';

/** The officers of the office, its finance, and its own dashboards. */
const figures = anyOf(hasRole(ordersOffice, 'OFFICER', 'FINANCE'), hasScopeAt(ordersOffice, 'FIGURES'));

export const orderFigurePermissions: Permissions = {
  OrderFigures: {
    placedFrom: everyone,
    placedUntil: everyone,
    asOf: everyone,
    smallestGroup: everyone,
    groups: everyone,
  },
  OrderFigureRow: {
    status: everyone,
    service: everyone,
    month: everyone,
    settlement: everyone,
    officer: everyone,
    isSuppressed: everyone,
    figures: everyone,
  },
  OrderFigureOfficer: { pseudonym: everyone, isViewer: everyone },
  OrderFigureCounts: {
    requests: everyone,
    orders: everyone,
    awaitingPayment: everyone,
    waiting: everyone,
    delivered: everyone,
    refused: everyone,
    withdrawn: everyone,
    lapsed: everyone,
    charged: everyone,
    treatment: everyone,
    oldestWaitingOn: everyone,
  },
  OrderTreatmentTime: { medianDays: everyone, ninetiethPercentileDays: everyone },
  Query: { orderFigures: figures },
};
