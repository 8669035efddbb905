import { createHash, randomUUID } from 'node:crypto';
import type { Vault } from '@guichet/chassis/vault/vault.ts';
import type { Plot, Row } from '../testing/plot.ts';
import { type Models, type Owner, openClaimBelongings } from './claim-belongings.ts';
import { openCompanyBelongings } from './company-belongings.ts';
import { openFinanceBelongings } from './finance-belongings.ts';
import { openOrderBelongings } from './order-belongings.ts';
import { openProviderBelongings } from './provider-belongings.ts';

/** What a link's or a session's token is kept as. */
export const hashOf = (token: string) => createHash('sha256').update(token).digest('base64url');

const at = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
/** What a ceremony keeps sealed: a challenge, or the secret that an authenticator is to have. */
const begun = {
  ADD_PASSKEY: ['identity.passkey-challenge', 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'],
  ADD_AUTHENTICATOR: ['identity.authenticator', 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'],
} as const;
const mark = () => hashOf(randomUUID());

/**
 * Everything that somebody may have at the counter, row by row: each function plants one and says its id, or its token.
 * The rows are written straight to the tables, so that they may belong to whom and to which office a test wants.
 */
export function openBelongings(plot: Plot, models: Models, vault: Pick<Vault, 'seal'>) {
  const { insert, read } = plot;
  const counted = ({ account }: Owner) => ({ id: randomUUID(), office: 'COUNTER', account_id: account });
  const insured = ({ account, office = 'INSURANCE' }: Owner) => ({
    ...{ id: randomUUID(), office, account_id: account },
  });
  const plantIn = async (subgraph: 'identity', table: string, row: Row) => {
    await insert(subgraph, table, row);
    return String(row['id']);
  };
  const link = async (purpose: string, owner: Owner) => {
    const token = mark();
    await insert('identity', 'email_link', {
      ...counted(owner),
      ...{ purpose, email_fingerprint: `e-mail of ${owner.account}`, token_hash: hashOf(token) },
      ...{ expires_at: at(60), created_at: at(0) },
    });
    return token;
  };
  const membership = (owner: Owner, changes: Row = {}) =>
    plantIn('identity', 'membership', {
      ...models.membership,
      ...counted(owner),
      ...{ organisation_id: owner.organisation, email_fingerprint: mark(), invited_by: null },
      ...changes,
    });

  return {
    account: ({ account }: Owner, changes: Row = {}) =>
      plantIn('identity', 'account', {
        ...models.account,
        ...{ id: account, email: `${account}@exemple.ch`, email_fingerprint: `e-mail of ${account}` },
        ...{ mobile_phone_fingerprint: mark(), closed_at: null, ...changes },
      }),
    organisation: ({ organisation }: Owner, changes: Row = {}) =>
      plantIn('identity', 'organisation', {
        ...models.organisation,
        ...{ id: organisation, name: `Atelier ${organisation}`, ...changes },
      }),
    membership,
    /** Somebody without an account of the counter, invited. */
    invited: (owner: Owner, token: string, changes: Row = {}) =>
      membership(owner, {
        ...{ account_id: null, status: 'INVITED', family_name: null, given_name: null, is_manager: false },
        ...{ invitation_token_hash: hashOf(token), invitation_expires_at: at(60), ...changes },
      }),
    serviceAccess: (owner: Owner, changes: Row = {}) =>
      plantIn('identity', 'service_access', {
        ...models.service_access,
        ...{ id: randomUUID(), office: owner.office ?? 'POPULATION', organisation_id: owner.organisation },
        ...{ status: 'REQUESTED', decided_at: null, decided_by: null, ...changes },
      }),
    /** A program of the organisation, or the dashboard of an office, with one secret. */
    program: async (owner: Owner, { id = randomUUID(), ...changes }: Row & { readonly id?: string } = {}) => {
      const { office } = owner;
      await insert('identity', 'api_client', {
        ...{ id, office: office ?? 'COUNTER', name: 'Programme', address_ranges: [], created_at: at(0) },
        ...(office
          ? { kind: 'DASHBOARD', owner_office: office, scopes: ['FIGURES'] }
          : { kind: 'PROVIDER', organisation_id: owner.organisation, scopes: ['CLIENTS'] }),
        ...{ created_by: owner.account, ...changes },
      });
      await insert('identity', 'api_client_secret', {
        ...{ id, office: office ?? 'COUNTER', client_id: id, secret_hash: mark(), hint: '…abcd' },
        created_at: at(0),
      });
      return id;
    },
    accessToken: async (owner: Owner, client: string) => {
      const token = mark();
      await insert('identity', 'access_token', {
        ...{
          id: randomUUID(),
          office: owner.office ?? 'COUNTER',
          client_id: client,
          token_hash: hashOf(token),
        },
        ...{ scopes: ['CLIENTS'], expires_at: at(5), created_at: at(0) },
      });
      return token;
    },
    beneficiary: (owner: Owner, changes: Row = {}) =>
      plantIn('identity', 'beneficiary', {
        ...models.beneficiary,
        ...{ avs_number_fingerprint: mark(), relation: 'CHILD' },
        ...{ ...insured(owner), ...changes },
      }),
    bankAccount: (owner: Owner, changes: Row = {}) =>
      plantIn('identity', 'bank_account', {
        ...{ ...models.bank_account, iban_fingerprint: mark() },
        ...{ ...insured(owner), ...changes },
      }),
    session: (owner: Owner, token: string, changes: Row = {}) =>
      plantIn('identity', 'session', {
        ...{ ...counted(owner), token_hash: hashOf(token), seen_at: at(0) },
        ...{ expires_at: at(600), created_at: at(0), ...changes },
      }),
    factor: (owner: Owner, changes: Row = {}) =>
      plantIn('identity', 'second_factor', {
        ...{ ...counted(owner), kind: 'PASSKEY', name: 'Clé', created_at: at(0) },
        ...{ credential_id: mark(), public_key: 'AA', sign_count: 0, ...changes },
      }),
    dataExport: (owner: Owner) =>
      plantIn('identity', 'data_export', {
        ...{ ...counted(owner), locale: 'fr', status: 'PREPARING', requested_at: at(0) },
        attempts: [],
      }),
    phoneChange: (owner: Owner) =>
      plantIn('identity', 'phone_change', {
        ...{ ...counted(owner), mobile_phone: models.account['mobile_phone'] },
        ...{ mobile_phone_fingerprint: mark(), code_fingerprint: mark(), created_at: at(0) },
        ...{ expires_at: at(10), resend_available_at: at(1) },
      }),
    challenge: (owner: Owner) =>
      plantIn('identity', 'sign_in_challenge', {
        ...{ ...counted(owner), email_fingerprint: mark(), phone_hint: '01' },
        ...{ code_fingerprint: mark(), created_at: at(0), expires_at: at(10), resend_available_at: at(1) },
      }),
    ceremony: async (owner: Owner, purpose: keyof typeof begun) =>
      plantIn('identity', 'second_factor_ceremony', {
        ...{ ...counted(owner), purpose, secret: await vault.seal(begun[purpose][0], begun[purpose][1]) },
        ...{ created_at: at(0), expires_at: at(10) },
      }),
    passwordReset: (owner: Owner) => link('PASSWORD_RESET', owner),
    emailVerification: (owner: Owner) => link('EMAIL_VERIFICATION', owner),
    emailChange: async (owner: Owner) => {
      const email = `nouvelle-${owner.account}@exemple.ch`;
      await read('identity', 'delete from email_change where account_id = $1', [owner.account]);
      await insert('identity', 'email_change', {
        ...{ ...counted(owner), email, email_fingerprint: `e-mail of ${owner.account}` },
        ...{ expires_at: at(60), created_at: at(0) },
      });
      return link('EMAIL_CHANGE', owner);
    },
    ...openClaimBelongings(plot, models),
    ...openCompanyBelongings(plot),
    ...openFinanceBelongings(plot),
    ...openOrderBelongings(plot, vault),
    ...openProviderBelongings(plot, vault),
  };
}

export type Belongings = ReturnType<typeof openBelongings>;
