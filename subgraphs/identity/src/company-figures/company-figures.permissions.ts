import {
  anyOf,
  everyone,
  hasRole,
  hasScopeAt,
  type Permissions,
} from '@guichet/chassis/permissions/rules.ts';
import { officeOfGroup } from '../service-access/service-access.ts';

/** People of the office that opens services to companies, and its own dashboards. */
const figures = anyOf(
  hasRole(officeOfGroup.POPULATION, 'OFFICER', 'FINANCE', 'ADMINISTRATOR'),
  hasScopeAt(officeOfGroup.POPULATION, 'FIGURES'),
);

export const companyFigurePermissions: Permissions = {
  CompanyFigures: {
    registeredFrom: everyone,
    registeredUntil: everyone,
    asOf: everyone,
    smallestGroup: everyone,
    groups: everyone,
  },
  CompanyFigureRow: { access: everyone, month: everyone, isSuppressed: everyone, figures: everyone },
  CompanyFigureCounts: {
    companies: everyone,
    members: everyone,
    invited: everyone,
    withoutAccess: everyone,
    requested: everyone,
    active: everyone,
    refused: everyone,
    suspended: everyone,
    oldestRequestOn: everyone,
  },
  Query: { companyFigures: figures },
};
