import { randomUUID } from 'node:crypto';
import type { Plot, Row } from '../testing/plot.ts';

/** Whose a row becomes. */
export interface Owner {
  readonly account: string;
  /** The organisation that the account belongs to, or that owns the row. */
  readonly organisation: string;
  /** The office of the rows that have one, when it isn't the usual one. What is the counter's own stays there. */
  readonly office?: string;
}

/** The rows after which others are made: one of each that no test can write by hand, since it is sealed or counted. */
export interface Models {
  readonly account: Row;
  readonly beneficiary: Row;
  readonly bank_account: Row;
  readonly organisation: Row;
  readonly membership: Row;
  readonly service_access: Row;
  readonly claim: Row;
  readonly claim_line: Row;
  readonly other_invoice: Row;
  readonly claim_transition: Row;
  readonly claim_submission: Row;
  readonly payout: Row;
  readonly payout_transition: Row;
}

/** What somebody may have at the insurance office: claims, what leads to them and what is paid for them. */
export function openClaimBelongings({ insert }: Plot, models: Models) {
  const now = () => new Date().toISOString();
  const handed = ({ account, office = 'INSURANCE' }: Owner) => ({ office, owner_account_id: account });
  const plantIn = async (table: string, row: Row) => {
    await insert('invoices', table, row);
    return String(row['id']);
  };

  return {
    claim: async (owner: Owner, { id = randomUUID(), ...changes }: Row & { readonly id?: string } = {}) => {
      const whose = handed(owner);
      await insert('invoices', 'claim', {
        ...models.claim,
        ...whose,
        id,
        reference: `318.632-${id}`,
        ...changes,
      });
      for (const table of ['claim_line', 'other_invoice', 'claim_transition', 'claim_submission'] as const)
        await insert('invoices', table, { ...models[table], ...whose, claim_id: id });
      return id;
    },
    proposal: (owner: Owner, claim: string, changes: Row = {}) =>
      plantIn('claim_proposal', {
        ...{ id: randomUUID(), ...handed(owner), claim_id: claim, claim_version: 1, state: 'WAITING' },
        ...{ proposer: randomUUID(), proposer_name: 'Dufour Marc', proposed_at: now() },
        ...{ reductions: [], granted_total_minor: '600000', ...changes },
      }),
    draft: (owner: Owner, changes: Row = {}) =>
      plantIn('claim_draft', {
        ...{ id: randomUUID(), ...handed(owner), form: 'OTHER_INVOICE', saved_at: now() },
        ...{ typed: { decisionNumber: '320/2025/1/0', form: { otherInvoice: {} } }, ...changes },
      }),
    decisionNumber: (owner: Owner, beneficiary: string, changes: Row = {}) =>
      plantIn('decision_number', {
        ...{ id: randomUUID(), ...handed(owner), beneficiary_id: beneficiary, saved_at: now() },
        ...{ number: '320/2025/1/0', ...changes },
      }),
    attachment: (owner: Owner, changes: Row = {}) =>
      plantIn('attachment', {
        ...{ id: randomUUID(), ...handed(owner), file_name: 'facture.pdf', media_type: 'application/pdf' },
        ...{ size: 1000, status: 'AWAITED', attempts: [], created_at: now(), ...changes },
      }),
    /** A batch that the owner made. */
    payoutBatch: async (owner: Owner) => {
      const id = randomUUID();
      await insert('billing', 'payout_batch', {
        ...{ id, office: handed(owner).office, version: 1, status: 'MADE', currency: 'CHF', count: 1 },
        ...{ amount_minor: '100', made_by: owner.account, made_at: now() },
      });
      return id;
    },
    /** A word of the bank on nothing that is known, in a message that the owner had read. */
    bankEntry: async (owner: Owner) => {
      const [id, message, { office }] = [randomUUID(), randomUUID(), handed(owner)];
      await insert('billing', 'bank_message', {
        ...{ id: message, office, kind: 'CAMT_054', message_id: message, sha256: message },
        ...{ storage_key: message, file_key: message, file_size: 1 },
        ...{ imported_by: owner.account, imported_at: now(), executed: 0, rejected: 0, returned: 0 },
        ...{ repeated: 0, ignored: 0, unmatched: 1 },
      });
      await insert('billing', 'bank_entry', {
        ...{ id, office, bank_message_id: message, kind: 'EXECUTED', doubt: 'UNKNOWN_REFERENCE' },
        ...{ reference: 'X', booked_on: '2026-11-24', recorded_at: now() },
      });
      return id;
    },
    payout: async (owner: Owner, claim: string, changes: Row = {}) => {
      const [id, whose] = [randomUUID(), handed(owner)];
      await insert('billing', 'payout', { ...models.payout, ...whose, id, claim_id: claim, ...changes });
      await insert('billing', 'payout_transition', { ...models.payout_transition, ...whose, payout_id: id });
      const { iban, iban_fingerprint, account_holder } = models.claim_submission;
      await insert('invoices', 'claim_payment', {
        ...{ ...whose, claim_id: claim, decision_version: 2, bank_account_id: randomUUID() },
        ...{
          iban,
          iban_fingerprint,
          account_holder,
          ordered_at: now(),
          status: 'ORDERED',
          payout_version: 0,
        },
      });
      return id;
    },
  };
}
