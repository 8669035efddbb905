import { everyone, type Permissions } from '@guichet/chassis/permissions/rules.ts';

export const hearingAidPermissions: Permissions = {
  HearingAidDetails: {
    fitting: everyone,
    repair: everyone,
    batteries: everyone,
    implant: everyone,
    hardship: everyone,
  },
  HearingAidFitting: { servedOn: everyone, kind: everyone, ears: everyone },
  HearingAidRepair: { servedOn: everyone, kind: everyone, devices: everyone },
  HearingAidBatteries: { fromYear: everyone, toYear: everyone, devices: everyone },
  HearingImplant: { servedOn: everyone, ears: everyone, amount: everyone },
  HearingHardship: { servedOn: everyone, decisionNumber: everyone, amount: everyone },
};
