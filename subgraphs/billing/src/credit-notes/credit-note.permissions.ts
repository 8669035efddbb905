import { everyone, hasRole, type Permissions, signedIn } from '@guichet/chassis/permissions/rules.ts';
import { ordersOffice } from '../orders/order.ts';

const finance = hasRole(ordersOffice, 'FINANCE');

/** Which credit notes exist for whom is for the repository, by the viewer's scope. */
export const creditNotePermissions: Permissions = {
  CreditApplication: { invoice: everyone, amount: everyone, atIssue: everyone, at: everyone },
  CreditNote: {
    __resolveReference: signedIn,
    id: everyone,
    number: everyone,
    clientAccount: everyone,
    companyName: everyone,
    invoice: everyone,
    order: everyone,
    financeCase: everyone,
    amount: everyone,
    remaining: everyone,
    reason: everyone,
    note: everyone,
    issuedAt: everyone,
    applications: everyone,
    document: everyone,
  },
  CreditNoteConnection: { edges: everyone, nodes: everyone, pageInfo: everyone },
  CreditNoteEdge: { cursor: everyone, node: everyone },
  IssueCreditNotePayload: { creditNote: everyone, problems: everyone },
  MonthlyInvoice: { creditNotes: signedIn, creditable: finance },
  Order: { creditNotes: signedIn, creditable: finance },
  Query: { creditNote: signedIn, creditNotes: signedIn },
  Mutation: { issueCreditNote: finance },
};
