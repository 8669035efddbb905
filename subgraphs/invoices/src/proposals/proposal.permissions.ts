import { everyone, hasRole, type Permissions } from '@guichet/chassis/permissions/rules.ts';
import { insuranceOffice } from '../claims/claim.ts';

const officer = hasRole(insuranceOffice, 'OFFICER');

export const proposalPermissions: Permissions = {
  Query: { secondSignatureAbove: officer },
  Mutation: { signClaimProposal: officer, returnClaimProposal: officer },
  Claim: { proposal: officer },
  ClaimProposal: {
    id: everyone,
    state: everyone,
    proposedBy: everyone,
    proposedAt: everyone,
    isOwn: everyone,
    reductions: everyone,
    grantedTotal: everyone,
    returnedBy: everyone,
    returnedAt: everyone,
    word: everyone,
  },
  ClaimReduction: { position: everyone, granted: everyone, reason: everyone },
  SignClaimProposalPayload: { claim: everyone, problems: everyone },
  ReturnClaimProposalPayload: { claim: everyone, problems: everyone },
};
