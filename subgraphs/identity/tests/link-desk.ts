import { chainHash, verifyChain } from '@guichet/chassis/history/chain.ts';
import { openVault } from '@guichet/chassis/vault/vault.ts';
import { formatPhone } from '@guichet/schema/scalars/phone.ts';
import { plant } from '@guichet/stack/testing/personal-data/run-folder.ts';
import { sql } from 'drizzle-orm';
import { keepPerson, type RegisteredPerson } from '../src/client-links/registered-person.ts';
import { hashToken, makeToken } from '../src/sessions/session.ts';
import { companyAt } from './company.ts';
import type { Counter } from './counter.ts';
import type { TypedProblem } from './newcomer.ts';

const problems = 'problems { path code message }';
export const linkFields = `id status requestedAt activeSince closedAt accountHint provider { id name town siret }
  mandate { reference acceptedAt textVersion accountHint accountHolder } history { from to at }`;

/** What one does with links at a counter, as a page sends it. */
const documents = {
  open: `mutation ($token: String) { step: openActivation(token: $token) { activation { provider { id name siret } email givenNames
    familyName phoneHint accountHint accountHolder expiresAt mandate { version text creditorName creditorId } } ${problems} } }`,
  sendCode: `mutation ($token: String) { step: sendActivationCode(token: $token) { expiresAt resendAvailableAt ${problems} } }`,
  activate: `mutation ($token: String, $input: ActivateClientInput!) { step: activateClient(token: $token, input: $input) {
    clientLink { ${linkFields} } ${problems} } }`,
  resend: `mutation ($email: String) { step: resendActivation(email: $email) { linkExpiresAt ${problems} } }`,
  accept: `mutation ($id: ID!, $acceptsMandate: Boolean, $mandateVersion: String) {
    step: acceptClientLink(id: $id, acceptsMandate: $acceptsMandate, mandateVersion: $mandateVersion) { clientLink { ${linkFields} } ${problems} } }`,
  refuse: `mutation ($id: ID!) { step: refuseClientLink(id: $id) { clientLink { ${linkFields} } ${problems} } }`,
  end: `mutation ($id: ID!) { step: endClientLink(id: $id) { clientLink { ${linkFields} } ${problems} } }`,
} as const;

/** A link as its client is answered. */
export interface SeenLink {
  readonly id: string;
  readonly status: string;
  readonly activeSince: string | null;
  readonly closedAt: string | null;
  readonly mandate: { readonly reference: string } | null;
  readonly history: readonly { readonly from: string | null; readonly to: string }[];
}

interface LinkStep {
  readonly clientLink?: SeenLink | null;
  readonly activation?: Readonly<Record<string, unknown>> | null;
  readonly expiresAt?: string | null;
  readonly linkExpiresAt?: string | null;
  readonly problems: readonly TypedProblem[];
}

export const consent = { acceptsMandate: true, mandateVersion: '2026-01' };

let newest = 0;

/** Somebody as a provider gives him, of whom a test changes what matters to it: each has a telephone and an address of his own. */
export function registered(some: Partial<Record<keyof RegisteredPerson, unknown>> = {}): RegisteredPerson {
  newest += 1;
  const person = {
    title: 'MRS',
    familyName: 'Martin',
    usualName: null,
    givenNames: 'Jeanne Odile',
    birthDate: '1948-03-14',
    birthPlace: { country: 'FR', department: '069', communeCode: '123', town: 'Lyon' },
    mobilePhone: `+336123456${String(newest).padStart(2, '0')}`,
    email: `cliente${newest}@exemple.fr`,
    address: '12 rue des Lilas',
    postalCode: '69003',
    town: 'Lyon',
    country: 'FR',
    iban: 'FR7630006000011234567890189',
    bic: 'AGRIFRPPXXX',
    holder: 'Mme Jeanne Martin',
    ...some,
  } as RegisteredPerson;
  plant('email of a client', person.email);
  plant('telephone of a client', person.mobilePhone);
  return person;
}

/** Providers, their clients and what these do at a counter. Rows are written as a registration leaves them. */
export async function linksAt(counter: Counter) {
  const vault = await openVault(counter.secretsDirectory);
  const company = companyAt(counter);
  const first = async (statement: ReturnType<typeof sql>) => (await counter.sql(statement))[0] ?? {};

  /** An admitted provider with its company. */
  const provider = async () => {
    const { id: organisationId, passport } = await company.found();
    const { id } = await first(sql`insert into provider
      (id, office, organisation_id, siret, iban, iban_fingerprint, holder, status, applied_at, decided_at)
      values (gen_random_uuid(), 'PERSONAL_SERVICES', ${organisationId}, ${`siret ${organisationId}`},
        ${await vault.seal('identity.iban', 'FR7630006000011234567890189')}, 'f', 'Atelier', 'ADMITTED', now(), now())
      returning id`);
    return { id: String(id), organisationId, passport };
  };

  /** A client as his provider registered him: asked where an account is told, else with an activation on its way. */
  const register = async (
    providerId: string,
    person: RegisteredPerson = registered(),
    accountEmail: string | null = null,
  ) => {
    const kept = await keepPerson(vault, person);
    const token = makeToken();
    const status = accountEmail ? 'REQUESTED' : 'ACTIVATION_SENT';
    const { id } =
      await first(sql`insert into client_link (id, office, provider_id, account_id, status, title, person,
        email_fingerprint, person_fingerprint, mobile_phone_fingerprint, iban_fingerprint, activation_sent_at, activation_expires_at)
      select gen_random_uuid(), 'PERSONAL_SERVICES', ${providerId}, (select id from account where email = ${accountEmail}), ${status},
        ${kept.title}, ${kept.person}, ${kept.emailFingerprint}, ${kept.personFingerprint}, ${kept.mobilePhoneFingerprint},
        ${kept.ibanFingerprint}, case when ${accountEmail}::text is null then now() end,
        case when ${accountEmail}::text is null then now() + interval '7 days' end
      returning id`);
    const clientLinkId = String(id);
    const at = Temporal.Now.instant().round('millisecond');
    const row = { office: 'PERSONAL_SERVICES', from: null, to: status, actor: providerId, at };
    const hash = chainHash(null, { ...row, clientLinkId, linkVersion: 1 });
    await counter.sql(sql`insert into client_link_transition (office, client_link_id, link_version, to_status, actor, at, hash)
      values ('PERSONAL_SERVICES', ${clientLinkId}, 1, ${status}, ${providerId}, ${String(at)}, ${hash})`);
    if (!accountEmail)
      await counter.sql(sql`insert into activation_link (token_hash, office, client_link_id, expires_at)
        values (${hashToken(token)}, 'PERSONAL_SERVICES', ${clientLinkId}, now() + interval '7 days')`);
    plant('token of an activation', token);
    return { id: clientLinkId, token, person };
  };

  const call = async (step: keyof typeof documents, variables: object, passport?: string) => {
    const asker = passport === undefined ? {} : { passport };
    const { data, codes, session } = await counter.ask<{ step: LinkStep }>(
      documents[step],
      { ...variables },
      asker,
    );
    if (!data) throw new Error(`The counter answered no data: ${codes.join()}`);
    return { ...data.step, session };
  };

  /** The code that the telephone of somebody who activates received last. */
  const codeFor = async ({
    token,
    person,
  }: {
    readonly token: string;
    readonly person: Pick<RegisteredPerson, 'mobilePhone'>;
  }) => {
    const phone = formatPhone(person.mobilePhone);
    const before = (await counter.codes(phone, 0)).length;
    const sent = await call('sendCode', { token });
    if (!sent.expiresAt) throw new Error(sent.problems.map(({ code }) => code).join());
    return (await counter.codes(phone, before + 1))[0] ?? '';
  };
  const activate = (token: string, code: string | null, some: object = {}) =>
    call('activate', { token, input: { password: 'une phrase de passe', code, ...consent, ...some } });

  return {
    ...{ company, provider, register, call, codeFor, activate },
    /** Whether the history of a link is what was sealed, step by step. */
    isSealed: async (id: string) => {
      const rows = await counter.sql(
        sql`select * from client_link_transition where client_link_id = ${id} order by link_version`,
      );
      return verifyChain(
        rows.map((row) => ({
          row: {
            office: row['office'],
            from: row['from_status'],
            to: row['to_status'],
            actor: row['actor'],
            at: Temporal.Instant.from(
              String(row['at'])
                .replace(' ', 'T')
                .replace(/([+-]\d\d)$/, '$1:00'),
            ),
            clientLinkId: row['client_link_id'],
            linkVersion: row['link_version'],
          },
          hash: String(row['hash']),
        })),
      ).intact;
    },
    /** What a provider heard of a client, oldest first. */
    heard: async (clientId: string) =>
      (
        await counter.sql(
          sql`select type from provider_event where client_id = ${clientId} order by position`,
        )
      ).map(({ type }) => type),
    linkRow: (id: string) => first(sql`select * from client_link where id = ${id}`),
  };
}

/** Code and path of what stands in the way. */
export const refusals = ({ problems: found }: LinkStep) => found.map(({ code, path }) => [code, ...path]);
