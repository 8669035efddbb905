import { readNamePage } from '@guichet/chassis/pages/name-page.ts';
import type { Resolvers } from '../__generated__/resolver-types.ts';
import type { AccountId } from '../accounts/account.ts';
import { readId } from '../ids.ts';
import type { OrganisationId } from '../organisations/organisation.ts';
import { instantText } from '../time.ts';
import { acceptInvitation } from './accept-invitation.ts';
import { inviteMember } from './invite-member.ts';
import { deactivateMember, reactivateMember } from './keep-member-out.ts';
import { type MembershipId, nameKeyOf } from './member.ts';
import { readInvitation } from './read-invitation.ts';
import { removeMember } from './remove-member.ts';
import { resendInvitation } from './resend-invitation.ts';
import { setMemberRights } from './set-member-rights.ts';

export const memberResolvers: Resolvers = {
  Query: {
    organisation: (_root, { id }, { loaders }) => {
      const known = readId<OrganisationId>(id);
      return known && loaders.organisationById.load(known);
    },
    invitation: (_root, { token }, context) => readInvitation(context, token),
  },
  Mutation: {
    inviteMember: (_root, { idempotencyKey, ...entry }, context) =>
      inviteMember(context, entry, idempotencyKey),
    resendInvitation: (_root, { membershipId }, context) => resendInvitation(context, membershipId),
    acceptInvitation: (_root, { token }, context) => acceptInvitation(context, token),
    setMemberRights: (_root, { rights, ...named }, context) => setMemberRights(context, named, rights),
    deactivateMember: (_root, named, context) => deactivateMember(context, named),
    reactivateMember: (_root, named, context) => reactivateMember(context, named),
    removeMember: (_root, { membershipId }, context) => removeMember(context, membershipId),
  },
  Organisation: {
    members: async ({ id }, { filter, ...args }, { loaders }) => {
      const search = {
        organisationId: id,
        filter: {
          beginning: nameKeyOf(filter?.search ?? ''),
          statuses: filter?.status ?? null,
          isManager: filter?.isManager ?? null,
        },
      };
      const page = readNamePage(args, (text) => readId(text) !== null);
      return { ...(await loaders.memberPage.load({ ...search, page })), search };
    },
    ownMembership: async ({ id }, _args, { viewer, loaders }) => {
      const account = readId<AccountId>(viewer.subject ?? '');
      const own = account ? await loaders.membershipsByAccount.load(account) : [];
      return own.find(({ organisationId }) => organisationId === id) ?? null;
    },
  },
  MembershipConnection: {
    totalCount: ({ search }, _args, { loaders }) => loaders.memberCount.load(search),
  },
  Account: {
    memberships: ({ id }, _args, { loaders }) => loaders.membershipsByAccount.load(id),
  },
  Invitation: { expiresAt: ({ expiresAt }) => instantText(expiresAt) },
  Membership: {
    invitationExpiresAt: ({ invitationExpiresAt }) => invitationExpiresAt && instantText(invitationExpiresAt),
    __resolveReference: ({ id }, { loaders }) => {
      const known = readId<MembershipId>(id);
      return known && loaders.membershipById.load(known);
    },
    organisation: async ({ organisationId }, _args, { loaders }) => {
      const organisation = await loaders.organisationById.load(organisationId);
      if (!organisation) throw new Error('A membership is seen without its organisation');
      return organisation;
    },
    activeServiceGroups: async ({ organisationId }, _args, { loaders }) =>
      (await loaders.accessesByOrganisation.load(organisationId))
        .filter(({ status }) => status === 'ACTIVE')
        .map(({ group }) => group),
    suspendedServiceGroups: async ({ organisationId }, _args, { loaders }) =>
      (await loaders.accessesByOrganisation.load(organisationId))
        .filter(({ status }) => status === 'SUSPENDED')
        .map(({ group }) => group),
    isOwn: ({ accountId }, _args, { viewer }) => accountId !== null && accountId === viewer.subject,
  },
};
