import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Counter, openCounter } from './counter.ts';
import { consent, linkFields, linksAt, refusals, registered, type SeenLink } from './link-desk.ts';

let counter: Counter;
let links: Awaited<ReturnType<typeof linksAt>>;
let atelier: Awaited<ReturnType<typeof links.provider>>;

beforeAll(async () => {
  counter = await openCounter();
  links = await linksAt(counter);
  atelier = await links.provider();
});
afterAll(() => counter[Symbol.asyncDispose]());

/** Somebody with an account who has accepted a provider's link. */
async function active() {
  const { email, passport } = await links.company.somebody();
  const { id } = await links.register(atelier.id, registered({ email }), email);
  expect(refusals(await links.call('accept', { id, ...consent }, passport))).toEqual([]);
  return { id, email, passport };
}
const seen = async (id: string, passport: string) =>
  (
    await counter.ask<{ clientLink: SeenLink | null }>(
      `query ($id: ID!) { clientLink(id: $id) { ${linkFields} } }`,
      { id },
      { passport },
    )
  ).data?.clientLink;
const mandates = (email: string) =>
  counter.sql(sql`select m.reference, m.last_used_on from sepa_mandate m join account a on a.id = m.account_id
    where a.email = ${email} order by m.accepted_at`);

describe('a client’s debits', () => {
  const tell = async (input: object) => {
    const passport = await counter.sign({ kind: 'SUBGRAPH', subject: 'billing' }, 'billing', 'identity');
    const command =
      'mutation ($input: ClientDebitInput!) { recordClientDebit(input: $input) { problems { code } } }';
    return (await counter.ask(command, { input }, { passport })).codes;
  };

  test('block his link as long as one is refused, and keep his mandate alive; told again they change nothing', async () => {
    const { id, email, passport } = await active();
    const mandateReference = String((await mandates(email))[0]?.['reference']);
    const said = { clientId: id, mandateReference, debitedOn: null };
    for (const isBlocked of [true, true]) expect(await tell({ ...said, isBlocked })).toEqual([]);
    expect(await seen(id, passport)).toMatchObject({ status: 'BLOCKED' });
    await tell({ ...said, isBlocked: false, debitedOn: '2026-11-24' });
    await tell({ ...said, isBlocked: false, debitedOn: '2026-11-23' });
    const link = await seen(id, passport);
    expect(link?.history.map(({ to }) => to)).toEqual(['REQUESTED', 'ACTIVE', 'BLOCKED', 'ACTIVE']);
    expect(await links.isSealed(id)).toBe(true);
    expect(await links.heard(id), 'his provider hears nothing of it').toEqual([]);
    expect((await mandates(email))[0]).toMatchObject({ last_used_on: '2026-11-24' });
  });

  test('block nothing that he ended, and name a client that there is', async () => {
    const { id, passport } = await active();
    await links.call('end', { id }, passport);
    expect(await tell({ clientId: id, mandateReference: 'x', isBlocked: true })).toEqual([]);
    expect(await seen(id, passport)).toMatchObject({ status: 'ENDED' });
    expect(await tell({ clientId: atelier.id, mandateReference: 'x', isBlocked: true })).toEqual([
      'BAD_REQUEST',
    ]);
  });
});

test('where a provider is paid is told to billing, for who sees him whole', async () => {
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Provider { id payment { iban holder } } } }`;
  const of = [{ __typename: 'Provider', id: atelier.id }];
  const passport = await counter.sign({ kind: 'SUBGRAPH', subject: 'billing' }, 'billing', 'identity');
  const finance = await links.company.somebody({ roles: [{ office: 'PERSONAL_SERVICES', role: 'FINANCE' }] });
  const payment = { iban: 'FR7630006000011234567890189', holder: 'Atelier' };
  const ask = (asker: object) => counter.ask<{ _entities: readonly unknown[] }>(query, { of }, asker);
  expect((await ask({ passport, viewer: finance.passport })).data?._entities).toEqual([
    { id: atelier.id, payment },
  ]);
  const { passport: client } = await active();
  expect((await ask({ passport, viewer: client })).data?._entities).toEqual([
    { id: atelier.id, payment: null },
  ]);
  expect((await ask({ passport: finance.passport })).codes.length).toBeGreaterThan(0);
});
