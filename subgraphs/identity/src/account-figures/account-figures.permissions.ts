import {
  anyOf,
  everyone,
  hasRole,
  hasScopeAt,
  type Permissions,
} from '@guichet/chassis/permissions/rules.ts';

/** People of the offices that deal with accounts, and the dashboards of these. */
const figures = anyOf(
  ...['INSURANCE', 'POPULATION'].flatMap((office) => [
    hasRole(office, 'OFFICER', 'FINANCE', 'ADMINISTRATOR'),
    hasScopeAt(office, 'FIGURES'),
  ]),
);

export const accountFigurePermissions: Permissions = {
  AccountFigures: {
    openedFrom: everyone,
    openedUntil: everyone,
    asOf: everyone,
    smallestGroup: everyone,
    groups: everyone,
  },
  AccountFigureRow: {
    kind: everyone,
    state: everyone,
    month: everyone,
    locale: everyone,
    isSuppressed: everyone,
    figures: everyone,
  },
  AccountFigureCounts: {
    accounts: everyone,
    unverified: everyone,
    verified: everyone,
    closed: everyone,
    lapsed: everyone,
    companyMembers: everyone,
  },
  Query: { accountFigures: figures },
};
