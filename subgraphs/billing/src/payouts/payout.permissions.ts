import {
  calledBy,
  everyone,
  hasRole,
  type Permissions,
  signedIn,
} from '@guichet/chassis/permissions/rules.ts';
import { insuranceOffice } from './payout.ts';

const finance = hasRole(insuranceOffice, 'FINANCE');

/** Which payouts exist for whom is for the repository, by the viewer's scope. */
export const payoutPermissions: Permissions = {
  Query: { payouts: finance, payoutTotals: finance, bankReasons: signedIn },
  Mutation: { recordPayout: calledBy('invoices'), recordPayoutOutcome: finance },
  Claim: { __resolveReference: signedIn, id: everyone, payout: signedIn },
  Payout: {
    __resolveReference: signedIn,
    id: everyone,
    amount: everyone,
    status: everyone,
    version: everyone,
    reference: everyone,
    accountHint: everyone,
    accountHolder: everyone,
    recordedAt: everyone,
    history: everyone,
  },
  PayoutTransition: {
    from: everyone,
    to: everyone,
    at: everyone,
    bookedOn: everyone,
    bankReason: everyone,
    note: everyone,
  },
  BankReason: { code: everyone, isOfAccount: everyone, sentence: everyone },
  PayoutConnection: { edges: everyone, nodes: everyone, pageInfo: everyone },
  PayoutEdge: { cursor: everyone, node: everyone },
  PayoutTotal: { status: everyone, count: everyone, amount: everyone, oldestAt: everyone },
  RecordPayoutOutcomePayload: { payout: everyone, problems: everyone },
  RecordPayoutPayload: { payout: everyone, problems: everyone },
};
