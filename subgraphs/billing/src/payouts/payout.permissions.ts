import { calledBy, everyone, type Permissions, signedIn } from '@guichet/chassis/permissions/rules.ts';

/** Which payouts exist for whom is for the repository, by the viewer's scope. */
export const payoutPermissions: Permissions = {
  Mutation: { recordPayout: calledBy('invoices') },
  Claim: { __resolveReference: signedIn, id: everyone, payout: signedIn },
  Payout: {
    __resolveReference: signedIn,
    id: everyone,
    amount: everyone,
    status: everyone,
    recordedAt: everyone,
    history: everyone,
  },
  PayoutTransition: { from: everyone, to: everyone, at: everyone },
  RecordPayoutPayload: { payout: everyone, problems: everyone },
};
