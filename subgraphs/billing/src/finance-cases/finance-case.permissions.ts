import { everyone, hasRole, type Permissions, signedIn } from '@guichet/chassis/permissions/rules.ts';
import { ordersOffice } from '../orders/order.ts';

const finance = hasRole(ordersOffice, 'FINANCE');

/** Which cases exist for whom is for the repository, by the viewer's scope. */
export const financeCasePermissions: Permissions = {
  FinanceCaseMessage: { by: everyone, text: everyone, at: everyone },
  FinanceCaseTransition: { from: everyone, to: everyone, by: everyone, at: everyone },
  FinanceCase: {
    __resolveReference: signedIn,
    id: everyone,
    version: everyone,
    number: everyone,
    kind: everyone,
    status: everyone,
    subject: everyone,
    message: everyone,
    companyName: everyone,
    invoice: everyone,
    order: everyone,
    isOwn: everyone,
    openedAt: everyone,
    waitingDays: everyone,
    awaits: everyone,
    answer: everyone,
    answerText: everyone,
    endedAt: everyone,
    creditNote: everyone,
    refund: everyone,
    messages: everyone,
    history: everyone,
  },
  FinanceCaseConnection: { edges: everyone, nodes: everyone, pageInfo: everyone },
  FinanceCaseEdge: { cursor: everyone, node: everyone },
  FinanceCasePayload: { financeCase: everyone, problems: everyone },
  MonthlyInvoice: { financeCases: signedIn },
  Order: { financeCases: signedIn },
  Query: { financeCase: signedIn, financeCases: signedIn },
  Mutation: {
    openFinanceCase: signedIn,
    withdrawFinanceCase: signedIn,
    writeToFinanceCase: signedIn,
    answerFinanceCase: finance,
  },
};
