import { calledBy, type Permissions } from '@guichet/chassis/permissions/rules.ts';

const gateway = calledBy('gateway');

/** The token endpoint stands in the gateway; what it knows of programs and tokens is kept here. */
export const accessTokenPermissions: Permissions = {
  AccessToken: { clientId: gateway, scopes: gateway, expiresAt: gateway },
  AccessTokenPayload: { accessToken: gateway, problems: gateway },
  CheckProgramSecretPayload: { scopes: gateway, retryAfterSeconds: gateway, problems: gateway },
  Query: { accessToken: gateway },
  Mutation: { checkProgramSecret: gateway, openAccessToken: gateway, endAccessToken: gateway },
};
