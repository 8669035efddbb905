import { parseMobilePhone } from '@guichet/schema/scalars/phone.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Counter, openCounter } from './counter.ts';
import { consent, linksAt, refusals } from './link-desk.ts';
import { entryAt, tokenIn } from './newcomer.ts';
import { codesIn, marie, providersAt } from './provider-clients.ts';

/** A client from the program that registers him to his own word: both sides of a link at once. */
let counter: Counter;
let providers: ReturnType<typeof providersAt>;
let links: Awaited<ReturnType<typeof linksAt>>;
let newest = 0;

beforeAll(async () => {
  counter = await openCounter();
  providers = providersAt(counter);
  links = await linksAt(counter);
});
afterAll(() => counter[Symbol.asyncDispose]());

const somebody = () => {
  newest += 1;
  const two = String(newest).padStart(2, '0');
  return marie({
    email: `marie${newest}@exemple.fr`,
    givenNames: `Marie ${newest}`,
    mobilePhone: `+33 6 98 76 54 ${two}`,
  });
};
type Somebody = ReturnType<typeof somebody> & { readonly email?: string };

const register = async (program: string, input: object) => {
  newest += 1;
  const { client, problems } = await providers.register(program, input, `key-${newest}`);
  if (!client) throw new Error(problems.map(({ code }) => code).join());
  return client;
};
/** What the e-mail of a registration holds, and the phone that its code goes to. */
const mailed = async (input: Somebody, count = 1) => {
  const phone = parseMobilePhone(input.mobilePhone);
  if (!phone.ok) throw new Error(phone.code);
  const [mail] = await entryAt(counter).mails(String(input.email), count);
  return { token: tokenIn(mail), person: { mobilePhone: phone.value } };
};
const eventsOf = async (passport: string) => {
  const { data, codes } = await counter.ask<{ events: { nodes: { type: string }[] } }>(
    '{ events(first: 50) { nodes { type } } }',
    {},
    { passport },
  );
  if (!data) throw new Error(codes.join());
  return data.events.nodes.map(({ type }) => type);
};
const statusesOf = async (email: unknown) =>
  (
    await counter.sql(sql`select l.status from client_link l join account a on a.id = l.account_id
      where a.email = ${email} order by l.registered_at`)
  ).map(({ status }) => status);

test('a provider sees the same client before and after the activation, and hears of nothing', async () => {
  const { program } = await providers.admitted(['CLIENTS', 'EVENTS']);
  const input = somebody();
  const client = await register(program, input);
  const activation = await mailed(input);
  const { clientLink, problems } = await links.activate(activation.token, await links.codeFor(activation));
  expect(problems).toEqual([]);
  expect(clientLink).toMatchObject({ id: client.id, status: 'ACTIVE' });
  expect(await links.isSealed(client.id)).toBe(true);
  expect(await providers.client(program, client.id)).toEqual(client);
  expect(await eventsOf(program)).toEqual([]);
});

test('a client with an account is asked, accepts and ends: only the end is told', async () => {
  const first = await providers.admitted(['CLIENTS', 'EVENTS']);
  const second = await providers.admitted(['CLIENTS', 'EVENTS']);
  const input = somebody();
  await register(first.program, input);
  const activation = await mailed(input);
  await links.activate(activation.token, await links.codeFor(activation));
  const passport = await counter.passportOf(String(input.email));
  const client = await register(second.program, input);
  expect(client.linkStatus).toBe('REQUESTED');
  const accepted = await links.call('accept', { id: client.id }, passport);
  expect(accepted.problems).toEqual([]);
  expect(await providers.client(second.program, client.id)).toEqual(client);
  expect(await eventsOf(second.program)).toEqual([]);
  await links.call('end', { id: client.id }, passport);
  expect(await eventsOf(second.program)).toEqual(['CLIENT_ENDED']);
  expect(await providers.client(second.program, client.id)).toMatchObject({
    linkStatus: 'ENDED',
    closedAt: expect.stringMatching(/Z$/),
  });
  const late = await providers.update(second.program, client.id, client.version, { town: 'Genève' });
  expect(codesIn(late)).toEqual(['LINK_CLOSED']);
  expect(await eventsOf(first.program)).toEqual([]);
});

test('a registration at the moment of an activation is asked in the account, whichever comes first', async () => {
  for (let round = 0; round < 4; round += 1) {
    const [first, second] = [await providers.admitted(), await providers.admitted()];
    const input = somebody();
    await register(first.program, input);
    const activation = await mailed(input);
    const code = await links.codeFor(activation);
    const [activated] = await Promise.all([
      links.activate(activation.token, code),
      register(second.program, input),
    ]);
    expect(refusals(activated)).toEqual([]);
    expect(await statusesOf(input.email)).toEqual(['ACTIVE', 'REQUESTED']);
  }
});

test('an address that is corrected at the moment of an activation leads to one of the two', async () => {
  const { program } = await providers.admitted();
  for (let round = 0; round < 6; round += 1) {
    const input = somebody();
    const client = await register(program, input);
    const activation = await mailed(input);
    const code = await links.codeFor(activation);
    const email = `autre${newest}@exemple.fr`;
    const activate = () => links.activate(activation.token, code);
    const correct = () => providers.update(program, client.id, client.version, { email });
    const isFirst = round % 2 === 0;
    const early = isFirst ? activate() : null;
    const correcting = correct();
    const refused = refusals(await (early ?? activate()));
    expect(codesIn(await correcting)).toEqual([]);
    const accounts = await counter.sql(
      sql`select email from account where email in (${String(input.email)}, ${email})`,
    );
    if (refused.length === 0) expect(accounts).toEqual([{ email: input.email }]);
    else expect([refused, accounts]).toEqual([[['LINK_USED', 'token']], []]);
    expect(await links.isSealed(client.id)).toBe(true);
  }
});

test('a client who refused may be asked again, and accepts then', async () => {
  const { program } = await providers.admitted(['CLIENTS', 'EVENTS']);
  const account = await providers.company.somebody();
  const input = { ...somebody(), email: account.email };
  const refusedOne = await register(program, input);
  await links.call('refuse', { id: refusedOne.id }, account.passport);
  const again = await register(program, input);
  expect(again.id).not.toBe(refusedOne.id);
  expect(refusals(await links.call('accept', { id: again.id, ...consent }, account.passport))).toEqual([]);
  expect(await statusesOf(account.email)).toEqual(['REFUSED', 'ACTIVE']);
  expect(await eventsOf(program)).toEqual(['CLIENT_REFUSED']);
});
