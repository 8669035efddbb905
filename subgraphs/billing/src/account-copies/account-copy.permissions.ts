import { calledBy, everyone, type Permissions } from '@guichet/chassis/permissions/rules.ts';

export const accountCopyPermissions: Permissions = {
  Query: { payoutRecords: calledBy('identity') },
  RecordBatch: { part: everyone, rows: everyone, next: everyone },
};
