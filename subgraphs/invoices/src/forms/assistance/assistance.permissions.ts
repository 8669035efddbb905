import { everyone, type Permissions } from '@guichet/chassis/permissions/rules.ts';

export const assistancePermissions: Permissions = {
  AssistanceContributionDetails: {
    month: everyone,
    monthlyAmount: everyone,
    nightDegree: everyone,
    nightRate: everyone,
    insuredPersons: everyone,
  },
};
