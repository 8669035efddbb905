import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Counter, openCounter, person } from './counter.ts';

let counter: Counter;
let claire: string;

beforeAll(async () => {
  counter = await openCounter();
  await counter.enrol(
    person({ email: 'claire@exemple.ch' }),
    person({ email: 'anna@exemple.ch', locale: 'DE' }),
  );
  claire = await accountOf('claire@exemple.ch');
});
afterAll(() => counter[Symbol.asyncDispose]());

const claimId = '0199f000-0000-7000-8000-00000000c1a1';
const accountOf = async (email: string) =>
  String((await counter.sql(sql`select id from account where email = ${email}`))[0]?.['id']);
const notice = (some: object = {}) => ({
  key: `${claimId}:2:TO_COMPLETE`,
  accountId: claire,
  kind: 'TO_COMPLETE',
  claimId,
  reference: '318.632.1-2026-00042',
  formTitle: { fr: 'Facture', de: 'Rechnung', it: 'Fattura', en: 'Invoice' },
  formNumber: '318.632',
  periodStart: '2026-08-19',
  periodEnd: '2026-08-19',
  submittedAt: '2026-08-20T10:00:00.000Z',
  totalMinor: '4250',
  message: 'Il manque le billet.',
  ...some,
});
const asInvoices = () => counter.sign({ kind: 'SUBGRAPH', subject: 'invoices' }, 'invoices', 'identity');

async function send(some: object = {}, passport?: string) {
  const command =
    'mutation ($input: ClaimNoticeInput!) { sendClaimNotice(input: $input) { problems { code } } }';
  return counter.ask(command, { input: notice(some) }, { passport: passport ?? (await asInvoices()) });
}

const mailsTo = async (email: string) => (await counter.mailbox()).filter(({ to }) => to === email);
const noticeCount = async () => (await counter.sql(sql`select 1 from claim_notice`)).length;

test('a person is asked for a correction: the officer’s words and the way to the form', async () => {
  expect(await send()).toMatchObject({ data: { sendClaimNotice: { problems: [] } }, codes: [] });
  await expect.poll(() => mailsTo('claire@exemple.ch'), { timeout: 15_000 }).toHaveLength(1);
  const [mail] = await mailsTo('claire@exemple.ch');
  expect(mail).toMatchObject({
    channel: 'EMAIL',
    subject: 'Votre demande est à compléter',
    text: expect.stringContaining('> Il manque le billet.'),
    links: [`http://localhost:4000/guichet/demandes/${claimId}/correction`],
  });
});

test('the same fact is told once, also when it comes ten times at once', async () => {
  const key = `${claimId}:3:ACCEPTED`;
  const before = await noticeCount();
  await Promise.all(Array.from({ length: 10 }, () => send({ key, kind: 'ACCEPTED', message: null })));
  await send({ key, kind: 'ACCEPTED', message: null });
  expect(await noticeCount()).toBe(before + 1);
  await expect
    .poll(async () => (await mailsTo('claire@exemple.ch')).map(({ subject }) => subject), { timeout: 15_000 })
    .toEqual(['Votre demande est acceptée', 'Votre demande est à compléter']);
  expect(await counter.sql(sql`select 1 from message where state <> 'SENT'`)).toEqual([]);
});

test('each person is written to in the language of the account', async () => {
  await send({ key: 'other', accountId: await accountOf('anna@exemple.ch'), kind: 'REFUSED' });
  await expect.poll(() => mailsTo('anna@exemple.ch'), { timeout: 15_000 }).toHaveLength(1);
  expect(await mailsTo('anna@exemple.ch')).toMatchObject([
    { subject: 'Ihr Gesuch ist abgelehnt', text: expect.stringContaining('Gesuch: Rechnung') },
  ]);
});

test('who prefers SMS gets one, and an e-mail beside it only for the officer’s words', async () => {
  await counter.enrol(person({ email: 'bruno@exemple.ch', mobilePhone: '+41 79 000 00 09' }));
  await counter.sql(sql`update account set contact_channel = 'SMS' where email = 'bruno@exemple.ch'`);
  const accountId = await accountOf('bruno@exemple.ch');
  const received = async () =>
    (await counter.mailbox()).filter(({ to }) => ['bruno@exemple.ch', '+41 79 000 00 09'].includes(to));
  await send({ key: 'short', accountId, kind: 'ACCEPTED', message: null });
  await expect.poll(received, { timeout: 15_000 }).toHaveLength(1);
  expect(await received()).toMatchObject([
    {
      channel: 'SMS',
      text: expect.stringContaining('votre demande 318.632.1-2026-00042 est acceptée'),
      links: [`http://localhost:4000/guichet/demandes/${claimId}`],
    },
  ]);
  await send({ key: 'long', accountId, kind: 'REFUSED' });
  await expect.poll(received, { timeout: 15_000 }).toHaveLength(3);
  const [email] = (await received()).filter(({ channel }) => channel === 'EMAIL');
  expect(email?.text).toContain('> Il manque le billet.');
});

test('an account that is gone is told nothing, and nothing is kept of it', async () => {
  const before = await noticeCount();
  for (const accountId of ['0199f000-0000-7000-8000-000000000000', 'no-id'])
    expect(await send({ key: 'gone', accountId })).toMatchObject({
      data: { sendClaimNotice: { problems: [] } },
    });
  expect(await noticeCount()).toBe(before);
});

test('what was told stays told', async () => {
  await send({ key: 'kept' });
  for (const change of ['delete from claim_notice', "update claim_notice set key = 'x'"])
    await expect(counter.sql(sql.raw(change))).rejects.toThrow();
});

test('only the claims’ own service sends notices', async () => {
  const billing = await counter.sign({ kind: 'SUBGRAPH', subject: 'billing' }, 'billing', 'identity');
  for (const passport of [await counter.passportOf('claire@exemple.ch'), await counter.gateway(), billing])
    expect((await send({ key: 'foreign' }, passport)).codes).toEqual(['FORBIDDEN']);
});
