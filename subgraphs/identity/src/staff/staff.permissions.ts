import { everyone, hasRole, type Permissions, signedIn } from '@guichet/chassis/permissions/rules.ts';

/** Which office is asked for is for the use case: an administrator decides who works at his own, an officer knows his colleagues. */
const administrator = hasRole(null, 'ADMINISTRATOR');
const officer = hasRole(null, 'OFFICER');

export const staffPermissions: Permissions = {
  StaffMember: {
    accountId: signedIn,
    familyName: signedIn,
    givenName: signedIn,
    email: signedIn,
    roles: signedIn,
  },
  Officer: { accountId: everyone, familyName: everyone, givenName: everyone },
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
  Query: { officers: officer, staff: administrator, roleChanges: administrator },
  ChangeRolePayload: { member: everyone, problems: everyone },
  Mutation: { grantRole: administrator, revokeRole: administrator },
};
