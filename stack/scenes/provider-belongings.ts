import { createHash, randomUUID } from 'node:crypto';
import type { Vault } from '@guichet/chassis/vault/vault.ts';
import type { Plot, Row } from '../testing/plot.ts';
import type { Owner } from './claim-belongings.ts';

const office = 'PERSONAL_SERVICES';
const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
const mark = () => createHash('sha256').update(randomUUID()).digest('base64url');

/** The nine data of a registration. */
const registered = {
  ...{
    title: 'MRS',
    familyName: 'Roux',
    usualName: 'Blanchard',
    givenNames: 'Odette Marie',
    birthDate: '1948-03-14',
  },
  birthPlace: { country: 'FR', department: '069', communeCode: '123', town: 'Lyon' },
  ...{ mobilePhone: '+33612345678', address: '4 rue des Lilas', postalCode: '74100', town: 'Annemasse' },
  ...{ country: 'FR', iban: 'FR7630006000011234567890189', bic: 'AGRIFRPP', holder: 'Odette Blanchard' },
};

/**
 * What providers and their clients may have: the provider of the owner's organisation, clients that it registered, what it asks them for,
 * and where it hears of it. All of it is the providers' office's, whatever office the owner's other rows are of.
 */
export function openProviderBelongings({ insert, read }: Plot, vault: Pick<Vault, 'seal'>) {
  const iban = () => vault.seal('identity.iban', registered.iban);
  const providerOf = async ({ organisation }: Owner) => {
    const [row] = await read('identity', 'select id from provider where organisation_id = $1', [
      organisation,
    ]);
    if (!row) throw new Error('The organisation is no provider');
    return String(row['id']);
  };
  /** A client of the organisation's provider; the owner's account is his. */
  const client = async (owner: Owner, changes: Row = {}) => {
    const [id, provider_id] = [randomUUID(), await providerOf(owner)];
    const person = { ...registered, email: `${id}@exemple.fr` };
    const status = changes['status'] ?? 'ACTIVE';
    await insert('identity', 'client_link', {
      ...{ id, office, provider_id, account_id: owner.account, status, title: person.title, version: 1 },
      ...{ person: await vault.seal('identity.client-person', JSON.stringify(person)), step_version: 1 },
      ...{ email_fingerprint: mark(), person_fingerprint: mark(), mobile_phone_fingerprint: mark() },
      ...{ iban_fingerprint: mark(), reference: id, registered_at: day(-30), updated_at: day(-30) },
      ...(status === 'ACTIVE' && { active_since: day(-30) }),
      ...changes,
    });
    await insert('identity', 'client_link_transition', {
      ...{ office, client_link_id: id, link_version: 1, to_status: status, actor: provider_id },
      ...{ at: day(-30), hash: 'x' },
    });
    return id;
  };
  const webhookEndpoint = async (owner: Owner) => {
    const id = randomUUID();
    await insert('identity', 'webhook_endpoint', {
      ...{
        id,
        office,
        provider_id: await providerOf(owner),
        url: `https://webhooks.invalid/${id}`,
        types: [],
      },
      ...{ secret: await vault.seal('identity.webhook-secret', 'whsec_AAAA'), secret_hint: 'AAAA' },
      ...{ status: 'ACTIVE', created_at: day(-1) },
    });
    return id;
  };
  return {
    client,
    webhookEndpoint,
    /** The owner's organisation as an admitted provider. */
    provider: async ({ account, organisation }: Owner) => {
      const id = randomUUID();
      await insert('identity', 'provider', {
        ...{ id, office, organisation_id: organisation, siret: id, iban: await iban(), version: 1 },
        ...{ iban_fingerprint: mark(), holder: 'Aide', status: 'ADMITTED', applied_at: day(-60) },
        ...{ decided_at: day(-59) },
      });
      await insert('identity', 'provider_transition', {
        ...{ office, provider_id: id, provider_version: 1, to_status: 'ADMITTED', actor: account },
        ...{ at: day(-60), hash: 'x' },
      });
      return id;
    },
    /** The owner's mandate, good for all of his providers. */
    mandate: async ({ account }: Owner) => {
      const id = randomUUID();
      await insert('identity', 'sepa_mandate', {
        ...{
          id,
          office,
          account_id: account,
          reference: id.slice(0, 35),
          iban: await iban(),
          bic: 'AGRIFRPP',
        },
        ...{ iban_fingerprint: mark(), holder: 'Odette Blanchard', text_version: '2026-01', text: 'Mandat' },
        accepted_at: day(-30),
      });
      return id;
    },
    /** The token of an activation e-mail that a client was sent. */
    activation: async (owner: Owner) => {
      const token = mark();
      const sent = { activation_sent_at: day(0), activation_expires_at: day(7) };
      const link = await client(owner, { account_id: null, status: 'ACTIVATION_SENT', ...sent });
      await insert('identity', 'activation_link', {
        ...{ token_hash: createHash('sha256').update(token).digest('base64url'), office },
        ...{ client_link_id: link, expires_at: day(7), created_at: day(0) },
      });
      return token;
    },
    /** What was sent to an address of the provider, and not taken. */
    webhookDelivery: async (owner: Owner, endpoint: string) => {
      const [id, event] = [randomUUID(), randomUUID()];
      await insert('identity', 'provider_event', {
        ...{ id: event, office, provider_id: await providerOf(owner), key: event, type: 'CLIENT_REFUSED' },
        ...{ client_id: randomUUID(), at: day(-1), recorded_at: day(-1) },
      });
      await insert('identity', 'webhook_delivery', {
        ...{ id, office, endpoint_id: endpoint, event_id: event, status: 'FAILED', attempts: 1 },
        created_at: day(-1),
      });
      await insert('identity', 'webhook_attempt', {
        ...{ id: randomUUID(), office, delivery_id: id, at: day(-1), status: 503, duration_ms: 9 },
        failure: 'STATUS',
      });
      return id;
    },
    /** A batch of the office's finance that nobody has released. */
    requestBatch: async ({ account }: Owner) => {
      const id = randomUUID();
      await insert('billing', 'request_batch', {
        ...{ id, office, version: 1, kind: 'DEBIT', status: 'MADE', count: 1, amount_minor: '6251' },
        ...{ made_by: account, made_at: day(-1) },
      });
      return id;
    },
    /** What finance noted of a transfer by which the owner's provider paid back what he owed of a request. */
    requestRepayment: async (owner: Owner, paymentRequest: string) => {
      const id = randomUUID();
      await insert('billing', 'request_repayment', {
        ...{ id, office, payment_request_id: paymentRequest, owner_account_id: owner.account },
        ...{ provider_id: await providerOf(owner), status: 'RECORDED', amount_minor: '6251' },
        ...{ booked_on: '2026-11-20', note: 'Virement', recorded_by: owner.account, recorded_at: day(-1) },
      });
      return id;
    },
    /** What the owner's organisation asks the owner's account for, as its client. */
    paymentRequest: async (owner: Owner, clientId: string, changes: Row = {}) => {
      const { account, organisation } = owner;
      const [id, whose] = [randomUUID(), { office, owner_account_id: account }];
      await insert('billing', 'payment_request', {
        ...{ ...whose, id, version: 1, status: 'AWAITING_CLIENT', provider_id: await providerOf(owner) },
        ...{ organisation_id: organisation, provider_name: 'Aide', client_id: clientId, invoice_number: id },
        ...{ invoice_date: '2026-11-02', period_start: '2026-11-01', period_end: '2026-11-02' },
        ...{ total_minor: '12501', client_share_minor: '6251', request_hash: id },
        ...{
          mandate_reference: id.slice(0, 35),
          mandate_accepted_on: '2026-10-01',
          account_holder: 'Odette Blanchard',
        },
        ...{ holder_address: registered.address, holder_postal_code: registered.postalCode },
        ...{ holder_town: registered.town, holder_country: registered.country },
        ...{ iban: await vault.seal('billing.payment-request.iban', registered.iban) },
        ...{
          notified_at: day(0),
          window_ends_at: day(2),
          created_at: day(0),
          updated_at: day(0),
          ...changes,
        },
      });
      await insert('billing', 'payment_request_line', {
        ...{ ...whose, payment_request_id: id, position: 1, nature: 'HOUSEWORK', description: 'Ménage' },
        ...{ quantity: '5', unit: 'HOUR', total_minor: '12501' },
      });
      await insert('billing', 'payment_request_transition', {
        ...{ ...whose, payment_request_id: id, request_version: 1, to_status: 'AWAITING_CLIENT' },
        ...{ actor: 'billing', at: day(-1), hash: 'x' },
      });
      return id;
    },
  };
}
