import { everyone, hasScope, type Permissions } from '@guichet/chassis/permissions/rules.ts';

const provider = hasScope('PAYMENT_REQUESTS');

/** That a program is of a sandbox, the use case says: in earnest it is told so. */
export const sandboxPermissions: Permissions = {
  Query: { sandboxClock: provider },
  Mutation: { moveSandboxClock: provider },
  SandboxClock: { now: everyone, movedHours: everyone },
  MoveSandboxClockPayload: { sandboxClock: everyone, problems: everyone },
};
