import { everyone, type Permissions } from '@guichet/chassis/permissions/rules.ts';

export const helplessnessPermissions: Permissions = {
  HelplessnessAllowanceDetails: { periodStart: everyone, periodEnd: everyone, stays: everyone },
  HelplessnessStay: {
    firstNight: everyone,
    lastNight: everyone,
    nights: everyone,
    place: everyone,
    helplessnessDegree: everyone,
    intensiveCareDegree: everyone,
  },
};
