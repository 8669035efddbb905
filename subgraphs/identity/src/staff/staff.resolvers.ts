import type { Resolvers } from '../__generated__/resolver-types.ts';
import { instantText } from '../time.ts';
import { type ChangedMember, grantRole } from './grant-role.ts';
import { readOfficers } from './read-officers.ts';
import { readRoleChanges, readStaff } from './read-staff.ts';
import { revokeRole } from './revoke-role.ts';

export const staffResolvers: Resolvers = {
  Query: {
    staff: async (_root, asked, context) => readStaff(context, asked),
    officers: async (_root, { office }, context) => [...(await readOfficers(context, office))],
    roleChanges: async (_root, asked, context) => [...(await readRoleChanges(context, asked))],
  },
  Mutation: {
    grantRole: async (_root, { email, office, role }, context) =>
      payload(await grantRole(context, { email, office, role })),
    revokeRole: async (_root, asked, context) => payload(await revokeRole(context, asked)),
  },
  RoleChange: { at: ({ at }) => instantText(at) },
};

const payload = ({ member, problems }: ChangedMember) => ({ member, problems: [...problems] });
