import { everyone, type Permissions, signedIn } from '@guichet/chassis/permissions/rules.ts';

export const dataExportPermissions: Permissions = {
  DataExport: {
    id: everyone,
    status: signedIn,
    requestedAt: signedIn,
    expiresAt: signedIn,
    size: signedIn,
    url: signedIn,
  },
  Account: { dataExports: signedIn },
  ExportMyDataPayload: { dataExport: everyone, problems: everyone },
  Mutation: { exportMyData: signedIn },
};
