import { randomUUID } from 'node:crypto';
import type { Plot } from '../testing/plot.ts';
import type { Owner } from './claim-belongings.ts';

/** What a company may have at the population office: its account, with a month that was closed and invoiced. */
export function openCompanyBelongings({ insert }: Plot) {
  const at = '2026-11-02T10:00:00.000Z';
  const address = { recipient: null, address: 'Rue 1', postalCode: '1200', town: 'Genève', country: 'CH' };
  return {
    clientAccount: async ({ organisation, office = 'POPULATION' }: Owner) => {
      const id = randomUUID();
      await insert('billing', 'client_account', {
        ...{ id, office, version: 1, organisation_id: organisation, service_group: 'POPULATION' },
        ...{ access: 'ACTIVE', access_version: 1, name: 'Quelqu’une SA', uid: 'CHE-116.281.710', address },
        ...{ branches: ['Quelqu’une SA'], locale: 'fr', opened_at: at },
      });
      await insert('billing', 'client_account_transition', {
        ...{ office, client_account_id: id, account_version: 1, to_status: 'ACTIVE', change: 'access' },
        ...{ actor: 'identity', at, hash: 'x' },
      });
      return id;
    },
    monthlyInvoice: async ({ organisation, office = 'POPULATION' }: Owner, account: string) => {
      const [id, recap] = [randomUUID(), randomUUID()];
      const whose = { office, client_account_id: account, organisation_id: organisation, month: '2026-10' };
      await insert('billing', 'recap', {
        ...{ ...whose, id: recap, closed_at: at, count: 1, fee_minor: '2500', postage_minor: '0' },
        ...{ credits_minor: '0', card_count: 0, card_minor: '0' },
      });
      // No year of the office's own: its numbers stay without a gap.
      const sequence = Number.parseInt(id.slice(0, 7), 16);
      await insert('billing', 'monthly_invoice', {
        ...{ ...whose, id, version: 1, recap_id: recap, year: 2000, sequence, number: `2000-${sequence}` },
        ...{ reference: `RF${sequence}`, issued_at: at, issued_on: '2026-11-02', due_on: '2026-12-02' },
        ...{ currency: 'CHF', subtotal_minor: '2500', credits_minor: '0', total_minor: '2500' },
        ...{ paid_minor: '0', credited_minor: '0', lines: [], locale: 'fr', status: 'ISSUED' },
        debtor: { name: 'Quelqu’une SA', uid: 'CHE-116.281.710', address },
        creditor: {
          ...{ iban: 'CH9300762011623852957', name: 'Office', street: 'Route', buildingNumber: '1' },
          ...{ postalCode: '1211', town: 'Genève', country: 'CH' },
        },
      });
      await insert('billing', 'monthly_invoice_transition', {
        ...{ office, invoice_id: id, invoice_version: 1, to_status: 'ISSUED', change: 'issue' },
        ...{ actor: 'billing', at, hash: 'x' },
      });
      return id;
    },
  };
}
