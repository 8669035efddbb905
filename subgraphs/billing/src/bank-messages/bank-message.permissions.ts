import { anyOf, everyone, hasRole, type Permissions } from '@guichet/chassis/permissions/rules.ts';
import { ordersOffice } from '../orders/order.ts';
import { providersOffice } from '../payment-requests/payment-request.ts';
import { insuranceOffice } from '../payouts/payout.ts';

/** The finance of the offices that have a bank pay or debit: what it said and nobody could match is theirs. */
const finance = anyOf(hasRole(insuranceOffice, 'FINANCE'), hasRole(providersOffice, 'FINANCE'));
/** The finance of any office sends what its bank wrote: which account it is about says whose it is. */
const anyFinance = anyOf(finance, hasRole(ordersOffice, 'FINANCE'));

/** What the bank says is finance's own affair, and exists for nobody else. */
export const bankMessagePermissions: Permissions = {
  Query: { bankMessages: anyFinance, openBankEntries: finance },
  Mutation: { importBankStatement: anyFinance, settleBankEntry: finance },
  BankMessage: {
    id: anyFinance,
    kind: anyFinance,
    messageId: anyFinance,
    importedAt: anyFinance,
    executed: anyFinance,
    rejected: anyFinance,
    returned: anyFinance,
    repeated: anyFinance,
    ignored: anyFinance,
    unmatched: anyFinance,
  },
  BankMessageConnection: { edges: everyone, nodes: everyone, pageInfo: everyone },
  BankMessageEdge: { cursor: everyone, node: everyone },
  BankEntry: {
    id: finance,
    kind: finance,
    doubt: finance,
    reference: finance,
    payout: finance,
    amount: finance,
    bookedOn: finance,
    bankReason: finance,
    settledAt: finance,
  },
  BankEntryConnection: { edges: everyone, nodes: everyone, pageInfo: everyone },
  BankEntryEdge: { cursor: everyone, node: everyone },
  SettleBankEntryPayload: { bankEntry: everyone, problems: everyone },
  ImportBankStatementPayload: { uploadUrl: everyone, problems: everyone },
};
