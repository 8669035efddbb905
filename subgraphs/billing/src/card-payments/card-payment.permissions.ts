import { calledBy, everyone, type Permissions } from '@guichet/chassis/permissions/rules.ts';

export const cardPermissions: Permissions = {
  Mutation: { takeCardCallback: calledBy('gateway') },
  TakeCardCallbackPayload: { returnPath: everyone, problems: everyone },
};
