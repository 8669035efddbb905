import { randomUUIDv7 } from 'node:crypto';
import { openKeyRing } from '@guichet/chassis/passport/key-ring.ts';
import type { PassportHolder } from '@guichet/chassis/passport/passport.ts';
import type { StatementHook } from '@guichet/chassis/postgres/database.ts';
import type { Problem } from '@guichet/chassis/problems/problem.ts';
import { claire, luca, nora, rochat, samuel } from '@guichet/stack/cast/cast.ts';
import { openOrderCounter } from '@guichet/stack/testing/order-counter.ts';
import { plantAnswer, plantVariables } from '@guichet/stack/testing/personal-data/run-folder.ts';
import { type SQL, sql } from 'drizzle-orm';
import { textOf } from '../src/papers/testing/read-paper.ts';

/** Who orders, pays and treats in these tests, by name. */
export type Somebody = 'claire' | 'nora' | 'luca' | 'samuel' | 'rochat' | 'finance' | 'officer' | 'insurance';

export interface OrderView {
  readonly id: string;
  readonly version: number;
  readonly number: string;
  readonly status: string;
  readonly settlement: string;
  readonly cardReason: string | null;
  readonly month: string | null;
  readonly confirmedAt: string | null;
  readonly total: { readonly amount: string };
  readonly fee: { readonly amount: string };
  readonly officerMessage: string | null;
  readonly lines: readonly {
    readonly title: string;
    readonly fee: { readonly amount: string };
    readonly postage: { readonly amount: string };
    readonly answers: readonly { readonly code: string; readonly value: string }[];
  }[];
  readonly terms: readonly { readonly text: string; readonly version: string }[];
  readonly history: readonly {
    readonly from: string | null;
    readonly to: string;
    readonly by: string;
    readonly reason: string | null;
    readonly price: Readonly<Record<'before' | 'after', { readonly amount: string }>> | null;
  }[];
  readonly lastPayment: { readonly status: string } | null;
}

interface Answered {
  readonly order: OrderView | null;
  readonly problems: readonly Problem[];
}

export interface Placed extends Answered {
  readonly settlement: {
    readonly __typename: string;
    readonly redirectUrl?: string | null;
    readonly reason?: string;
    readonly month?: string;
    readonly clientAccountId?: string;
  } | null;
}

export const fields = `id version number status settlement cardReason month confirmedAt total { amount } fee { amount } officerMessage
  lines { title fee { amount } postage { amount } answers { code value } } terms { text version }
  history { from to by reason price { before { amount } after { amount } } } lastPayment { status }`;

const problems = 'problems { path code message }';

/** What is asked for a residence certificate of somebody. */
export const residence = (familyName = 'Favre', some: object = {}) => ({
  service: 'RESIDENCE_CERTIFICATE',
  answers: [
    { question: 'FAMILY_NAME', value: familyName },
    { question: 'GIVEN_NAMES', value: 'Claire Marie' },
    { question: 'BIRTH_DATE', value: '12.4.1985' },
    { question: 'AVS_NUMBER', value: '756.9217.0769.85' },
    { question: 'STAY_HISTORY', value: 'NO' },
    { question: 'CIVIC_RIGHTS', value: 'NO' },
  ],
  ...some,
});

export const departure = (some: object = {}) => ({
  service: 'DEPARTURE_CERTIFICATE',
  answers: [
    { question: 'FAMILY_NAME', value: 'Favre' },
    { question: 'GIVEN_NAMES', value: 'Claire' },
    { question: 'BIRTH_DATE', value: '12.4.1985' },
    { question: 'DEPARTURE_DATE', value: '31.12.2026' },
  ],
  ...some,
});

const home = {
  recipient: 'Claire Favre',
  address: 'Rue du Mont-Blanc 12',
  postalCode: '1201',
  town: 'Genève',
};

/** The day of Geneva, some days from now, as the catalogue dates its fees. */
export const officeDay = (days = 0) => sql`(now() at time zone 'Europe/Zurich')::date + ${days}::int`;

/** A counter at which people of the cast order and pay. */
export async function openOrderDesk(onStatement?: StatementHook) {
  const counter = await openOrderCounter(onStatement);
  const { billing, identity } = counter;
  const ring = await openKeyRing(counter.secretsDirectory, 'identity');
  const rows = <Row extends Record<string, unknown>>(statement: SQL) =>
    billing.database.jobs.execute<Row>(statement);
  const inIdentity = <Row extends Record<string, unknown>>(statement: SQL) =>
    identity.database.jobs.execute<Row>(statement);
  const accountOf = async (email: string) =>
    String((await inIdentity(sql`select id from account where email = ${email}`))[0]?.['id']);
  const membershipOf = async (email: string) =>
    (
      await inIdentity<{ id: string; organisation_id: string }>(
        sql`select id, organisation_id from membership where email = ${email}`,
      )
    )[0];
  const holderOf = async (
    email: string,
    rights: { manager: boolean; recap: boolean; invoices: boolean } | null = null,
    roles: readonly { office: string; role: string }[] = [],
  ): Promise<PassportHolder> => {
    const organisation = rights && (await membershipOf(email))?.organisation_id;
    return {
      ...{ kind: 'ACCOUNT', subject: await accountOf(email), roles },
      memberships: rights && organisation ? [{ organisation, ...rights }] : [],
    };
  };
  const role = (office: string, name: string): PassportHolder => ({
    ...{ kind: 'ACCOUNT', subject: randomUUIDv7(), roles: [{ office, role: name }] },
  });
  const holders: Readonly<Record<Somebody, PassportHolder>> = {
    claire: await holderOf(claire.email),
    nora: await holderOf(nora.email, { manager: true, recap: true, invoices: true }),
    luca: await holderOf(luca.email, { manager: false, recap: true, invoices: false }),
    samuel: await holderOf(samuel.email, { manager: false, recap: false, invoices: false }),
    rochat: await holderOf(rochat.email, null, [{ office: 'POPULATION', role: 'OFFICER' }]),
    officer: role('POPULATION', 'OFFICER'),
    finance: role('POPULATION', 'FINANCE'),
    insurance: role('INSURANCE', 'OFFICER'),
  };
  const terms = await inIdentity<{ text: string; version: string }>(
    sql`select distinct on (text) text, version::text from terms_version where version <= (now() at time zone 'Europe/Zurich')::date order by text, version desc`,
  );

  async function ask<Data>(who: Somebody | null, query: string, variables: object = {}, locale = 'fr') {
    const holder = who ? holders[who] : ({ kind: 'ANONYMOUS', subject: null } as const);
    plantVariables(variables);
    const { body } = await billing.door.call({
      query,
      variables: { ...variables },
      passport: await ring.sign(holder, 'subgraphs'),
      slip: {
        ...{ locale: locale as 'fr', clientAddress: null, deadline: Date.now() + 10_000 },
        ...{ traceparent: null, device: null, userAgent: null },
      },
    });
    plantAnswer(body.data);
    const errors = (body.errors ?? []) as readonly { readonly extensions?: { readonly code?: string } }[];
    return { data: body.data as Data, codes: errors.map(({ extensions }) => extensions?.code) };
  }

  const command = async (who: Somebody, query: string, variables: object): Promise<Answered & object> => {
    const { data, codes } = await ask<Readonly<Record<string, Answered>> | null>(who, query, variables);
    const answered = data && Object.values(data)[0];
    if (!answered) throw new Error(codes.join(', '));
    return answered;
  };

  return {
    ...counter,
    ...{ rows, inIdentity, ask, holders, terms },
    membershipOf: async (email: string) => (await membershipOf(email))?.id,
    organisationId: (await membershipOf(nora.email))?.organisation_id ?? '',
    /** An order of one certificate, both texts accepted with it. */
    entry: (some: object = {}) => ({ lines: [residence()], delivery: home, acceptedTerms: terms, ...some }),
    place: async (who: Somebody, input: object, key: string = randomUUIDv7(), locale = 'fr') => {
      const { data, codes } = await ask<{ placeOrder: Placed } | null>(
        who,
        `mutation ($input: OrderInput!, $key: ID!) { placeOrder(input: $input, idempotencyKey: $key) {
          order { ${fields} } ${problems}
          settlement { __typename ... on CardPayment { redirectUrl reason } ... on OnAccount { month clientAccountId } } } }`,
        { input, key },
        locale,
      );
      if (!data) throw new Error(codes.join(', '));
      return data.placeOrder;
    },
    preview: async (who: Somebody, input: object) =>
      (
        await ask<{
          previewOrder: {
            readonly settlement: string;
            readonly reason: string | null;
            readonly total: { readonly amount: string } | null;
            readonly lines: readonly { readonly settlement: string; readonly reason: string | null }[];
            readonly postageChoices: readonly { readonly code: string }[];
            readonly termsToAccept: readonly object[];
            readonly problems: readonly Problem[];
          };
        }>(
          who,
          `query ($input: OrderInput!) { previewOrder(input: $input) { settlement reason total { amount }
            lines { service { code } fee { amount } postage { amount } settlement reason } postageChoices { code }
            expectedFrom expectedUntil termsToAccept { text version } ${problems} } }`,
          { input },
        )
      ).data.previewOrder,
    order: async (who: Somebody, id: string) =>
      (
        await ask<{ order: OrderView | null }>(who, `query ($id: ID!) { order(id: $id) { ${fields} } }`, {
          id,
        })
      ).data.order,
    retry: async (who: Somebody, orderId: string) => {
      const answer = await command(
        who,
        `mutation ($orderId: ID!) { retryPayment(orderId: $orderId) { order { ${fields} } redirectUrl ${problems} } }`,
        { orderId },
      );
      return answer as Answered & { readonly redirectUrl: string | null };
    },
    /** A step of an order as it was seen: `cancelOrder`, or one with words as in `refuseOrder(decision)`. */
    step: (who: Somebody, name: string, seen: { id: string; version: number }, words: object = {}) => {
      const typed = Object.keys(words).map((word) => [word, `$${word}: String`, `${word}: $${word}`]);
      const variables = ['$id: ID!', '$version: Int!', ...typed.map(([, declared]) => declared)].join(', ');
      const given = ['id: $id', 'version: $version', ...typed.map(([, , passed]) => passed)].join(', ');
      const { id, version } = seen;
      return command(
        who,
        `mutation (${variables}) { ${name}(${given}) { order { ${fields} } ${problems} } }`,
        { id, version, ...words },
      );
    },
    /** A paper of an order by the address that the graph gives somebody, taken by himself or by another; null when he gets none. */
    paper: async (who: Somebody, id: string, name: 'receipt' | 'decision', taker: Somebody = who) => {
      interface Papers {
        readonly order: Readonly<Record<string, { readonly url: string } | null>> | null;
      }
      const { data } = await ask<Papers>(who, `query ($id: ID!) { order(id: $id) { ${name} { url } } }`, {
        id,
      });
      const url = data.order?.[name]?.url;
      if (!url) return null;
      const handout = await billing.door.get({
        ticket: url.split('/').at(-1) ?? '',
        passport: await ring.sign(holders[taker], 'subgraphs'),
        slip: {
          ...{ locale: 'fr', clientAddress: null, deadline: Date.now() + 10_000 },
          ...{ traceparent: null, device: null, userAgent: null },
        },
      });
      if (handout.status !== 200) return null;
      const bytes = Buffer.concat(await Array.fromAsync(handout.file.bytes));
      return { fileName: handout.file.fileName, text: await textOf(bytes) };
    },
    /** What the person does on the payment page. Answers where the browser is sent then. */
    act: async (redirectUrl: string | null | undefined, form: Record<string, string>) => {
      await fetch(redirectUrl ?? '').then((page) => page.text());
      const body = new URLSearchParams(form);
      const answer = await fetch(redirectUrl ?? '', { method: 'POST', body, redirect: 'manual' });
      return answer.headers.get('location');
    },
    comeBack: async (returnUrl: string | null) =>
      returnUrl && (await fetch(returnUrl, { redirect: 'manual' })).headers.get('location'),
    attempts: (orderId: string) =>
      rows<{
        id: string;
        status: string;
        reason: string | null;
        partner_order_id: string;
        amount_minor: string;
      }>(
        sql`select id, status, reason, partner_order_id, amount_minor::text from card_payment where order_id = ${orderId} order by attempt`,
      ),
    atPartner: async (partnerOrderId: string) => {
      const all = (await (await fetch(`${counter.url}/dev/card/payments`)).json()) as readonly {
        readonly orderId: string;
        readonly status: string;
        readonly captures: number;
      }[];
      return all.find(({ orderId }) => orderId === partnerOrderId);
    },
    /** The certificate costs this from today on, until another fee is set. */
    setFee: (code: string, amountMinor: number) =>
      rows(sql`insert into service_fee (office, code, valid_from, amount_minor, source, version)
        select 'POPULATION', ${code}, ${officeDay()}, ${amountMinor}, 'RDROCPMC', coalesce(max(version), 0) + 1
        from service_fee where code = ${code} and valid_from = ${officeDay()}`),
    /** From today on a letter by A mail costs this with a service. */
    setPostage: (code: string, amountMinor: number) =>
      rows(sql`insert into service_edition (office, code, valid_from, version, is_on_account, delivery_mode,
          min_working_days, max_working_days, wordings, postage, questions)
        select office, code, ${officeDay()}, version + 1, is_on_account, delivery_mode, min_working_days,
          max_working_days, wordings, jsonb_set(postage, '{1,amountMinor}', to_jsonb(${String(amountMinor)}::text)), questions
        from service_edition where code = ${code} order by valid_from desc, version desc limit 1`),
    /** The history of an order as it was sealed; a price stands in the seal of a step that renewed it. */
    chainOf: async (orderId: string) => {
      const steps = await rows<{ row: { at: string }; hash: string }>(sql`
        select hash, jsonb_build_object('office', office, 'orderId', order_id, 'ownerAccountId', owner_account_id,
          'orderVersion', order_version, 'from', from_status, 'to', to_status, 'by', side, 'actor', actor,
          'reason', reason, 'at', to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
          || case when total_before_minor is null then '{}'::jsonb else jsonb_build_object(
            'totalBeforeMinor', total_before_minor::text, 'totalAfterMinor', total_after_minor::text) end as row
        from order_transition where order_id = ${orderId} order by order_version`);
      return steps.map(({ row, hash }) => ({ hash, row: { ...row, at: Temporal.Instant.from(row.at) } }));
    },
    /** What identity was told of an order, in its order. */
    told: async (orderId: string) =>
      (
        await inIdentity<{ key: string }>(
          sql`select key from billing_notice where key like ${`order:${orderId}:%`} order by created_at, key`,
        )
      ).map(({ key }) => key.split(':').at(-1)),
    audited: async (id: string) =>
      (
        await rows<{ action: string }>(
          sql`select action from audit_entry where subject = ${`Order:${id}`} order by at, id`,
        )
      ).map(({ action }) => action.replace('order.', '')),
  };
}

export type OrderDesk = Awaited<ReturnType<typeof openOrderDesk>>;

export const codesOf = ({ problems: some }: { readonly problems: readonly Problem[] }) =>
  some.map(({ path, code }) => [path.join('.'), code].filter(Boolean).join(' '));
