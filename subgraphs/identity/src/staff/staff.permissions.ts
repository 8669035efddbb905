import { everyone, hasRole, type Permissions, signedIn } from '@guichet/chassis/permissions/rules.ts';

/** Which office is asked for is for the use case: an administrator decides who works at his own. */
const administrator = hasRole(null, 'ADMINISTRATOR');

export const staffPermissions: Permissions = {
  StaffMember: {
    accountId: signedIn,
    familyName: signedIn,
    givenName: signedIn,
    email: signedIn,
    roles: signedIn,
  },
  StaffConnection: { edges: signedIn, nodes: signedIn, pageInfo: signedIn },
  StaffEdge: { cursor: everyone, node: everyone },
  RoleChange: {
    at: signedIn,
    familyName: signedIn,
    givenName: signedIn,
    role: signedIn,
    isGranted: signedIn,
    byName: signedIn,
  },
  Query: { staff: administrator, roleChanges: administrator },
  ChangeRolePayload: { member: everyone, problems: everyone },
  Mutation: { grantRole: administrator, revokeRole: administrator },
};
