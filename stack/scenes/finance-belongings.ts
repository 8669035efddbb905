import { randomUUID } from 'node:crypto';
import type { Plot } from '../testing/plot.ts';
import type { Owner } from './claim-belongings.ts';

/** What finance may have to do with somebody's money: credits, cases, refunds, and what came in at the bank. */
export function openFinanceBelongings({ insert }: Plot) {
  const at = '2026-11-03T10:00:00.000Z';
  return {
    creditNote: async ({ organisation, office = 'POPULATION' }: Owner, account: string, invoice: string) => {
      const id = randomUUID();
      // No year of the office's own: its numbers stay without a gap.
      const sequence = Number.parseInt(id.slice(0, 7), 16);
      await insert('billing', 'credit_note', {
        ...{ id, office, client_account_id: account, organisation_id: organisation, invoice_id: invoice },
        ...{ year: 2000, sequence, number: `A-2000-${sequence}`, amount_minor: '100', currency: 'CHF' },
        ...{ reason: 'GOODWILL', note: 'Geste commercial', issued_at: at, issued_by: randomUUID() },
      });
      return id;
    },
    financeCase: async ({ account, office = 'POPULATION' }: Owner, order: string) => {
      const id = randomUUID();
      await insert('billing', 'finance_case', {
        ...{ id, office, version: 1, number: `F-${id}`, kind: 'REFUND', status: 'OPEN', opened_by: account },
        ...{ order_id: order, subject: 'Remboursement', message: 'Rien n’est arrivé.', opened_at: at },
        ...{ awaits: 'FINANCE' },
      });
      await insert('billing', 'finance_case_transition', {
        ...{ office, case_id: id, case_version: 1, to_status: 'OPEN', side: 'ASKER', actor: account },
        ...{ at, hash: 'x' },
      });
      return id;
    },
    orderRefund: async ({ account, office = 'POPULATION' }: Owner, order: string) => {
      const [id, payment] = [randomUUID(), randomUUID()];
      const whose = { office, owner_account_id: account };
      const name = id.replaceAll('-', '').slice(0, 15);
      await insert('billing', 'card_payment', {
        ...{ ...whose, id: payment, version: 1, order_id: order, attempt: 1, partner_order_id: `${name}01` },
        ...{ amount_minor: '2500', currency: 'CHF', callback_key: randomUUID(), return_path: '/' },
        ...{ transaction_id: name, capture_id: `${name}_c`, status: 'CAPTURED', opened_at: at },
      });
      await insert('billing', 'order_refund', {
        ...{
          ...whose,
          id,
          version: 1,
          order_id: order,
          card_payment_id: payment,
          partner_order_id: `${name}01`,
        },
        ...{ partner_refund_id: `${name}R1`, capture_id: `${name}_c`, amount_minor: '100', currency: 'CHF' },
        ...{ reason: 'Prestation non fournie', status: 'UNCLEAR', doubt: 'OUTCOME_UNKNOWN' },
        ...{ requested_at: at, requested_by: randomUUID() },
      });
      return id;
    },
    bankCredit: async ({ account, office = 'POPULATION' }: Owner) => {
      const [id, message] = [randomUUID(), randomUUID()];
      await insert('billing', 'bank_message', {
        ...{ id: message, office, kind: 'CAMT_054', message_id: message, sha256: message },
        ...{ storage_key: message, file_key: message, file_size: 1, imported_by: account, imported_at: at },
        ...{ executed: 0, rejected: 0, returned: 0, repeated: 0, ignored: 0, unmatched: 0 },
      });
      await insert('billing', 'bank_credit', {
        ...{ id, office, bank_message_id: message, servicer_reference: id, amount_minor: '100' },
        ...{ currency: 'CHF', is_reversal: false, booked_on: '2026-11-03', doubt: 'UNKNOWN_REFERENCE' },
        recorded_at: at,
      });
      return id;
    },
  };
}
