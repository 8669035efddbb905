import { randomUUID } from 'node:crypto';
import type { Vault } from '@guichet/chassis/vault/vault.ts';
import type { Plot, Row } from '../testing/plot.ts';
import type { Owner } from './claim-belongings.ts';

/** What somebody may have at the population office: orders with what he answered. */
export function openOrderBelongings({ insert }: Plot, vault: Pick<Vault, 'seal'>) {
  const at = '2026-10-15T10:00:00.000Z';
  return {
    /** A definitive order of one certificate, for the owner's company, that a card paid. */
    order: async ({ account, organisation, office = 'POPULATION' }: Owner, changes: Row = {}) => {
      const [id, whose] = [randomUUID(), { office, owner_account_id: account }];
      await insert('billing', 'service_order', {
        ...{ ...whose, id, version: 1, number: `OC${id.slice(-13)}`, ordered_by: 'Quelqu’un' },
        ...{ organisation_id: organisation, settlement: 'CARD', card_reason: 'RIGHT_NOT_GRANTED' },
        ...{ currency: 'CHF', fee_minor: '2500', postage_minor: '0', postage: 'LETTER_B' },
        ...{ recipient: 'Quelqu’un', address: 'Rue 1', postal_code: '1200', town: 'Genève', country: 'CH' },
        ...{ terms: [], locale: 'fr', status: 'CONFIRMED', placed_at: at, confirmed_at: at },
        ...{ month: '2026-10', ...changes },
      });
      await insert('billing', 'order_line', {
        ...{ ...whose, id: randomUUID(), order_id: id, position: 1, service_code: 'RESIDENCE_CERTIFICATE' },
        ...{ edition_from: '2022-11-04', edition_version: 1, fee_minor: '2500', postage_minor: '0' },
        answers: await vault.seal('billing.answers', '{"FAMILY_NAME":"Quelqu’un"}'),
      });
      await insert('billing', 'order_transition', {
        ...{ ...whose, order_id: id, order_version: 1, to_status: 'CONFIRMED', side: 'OWNER' },
        ...{ actor: account, at, hash: 'x' },
      });
      return id;
    },
  };
}
