import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { companyAt } from './company.ts';
import { type Counter, openCounter, person } from './counter.ts';

let counter: Counter;
let company: ReturnType<typeof companyAt>;
let claire: string;

beforeAll(async () => {
  counter = await openCounter();
  company = companyAt(counter);
  await counter.enrol(person({ email: 'claire@exemple.ch' }));
  claire = await accountOf('claire@exemple.ch');
});
afterAll(() => counter[Symbol.asyncDispose]());

const subjectId = '0199f000-0000-7000-8000-00000000c0de';
const home = 'http://localhost:4000';
const title = {
  fr: 'Attestation de résidence',
  de: 'Bescheinigung',
  it: 'Attestato',
  en: 'Certificate',
};
const accountOf = async (email: string) =>
  String((await counter.sql(sql`select id from account where email = ${email}`))[0]?.['id']);
const asBilling = () => counter.sign({ kind: 'SUBGRAPH', subject: 'billing' }, 'billing', 'identity');

async function send(input: object, passport?: string) {
  const command =
    'mutation ($input: BillingNoticeInput!) { sendBillingNotice(input: $input) { problems { code } } }';
  const whole = { key: crypto.randomUUID(), subjectId, number: '2026-000042', ...input };
  return counter.ask(command, { input: whole }, { passport: passport ?? (await asBilling()) });
}
const taken = { data: { sendBillingNotice: { problems: [] } }, codes: [] };

const mailsTo = async (email: string) => (await counter.mailbox()).filter(({ to }) => to === email);
/** The mails to an address, newest first, once there are `count` of them and nothing else is under way. */
async function arrived(email: string, count: number) {
  await expect
    .poll(() => counter.sql(sql`select 1 from message where state = 'WAITING'`), { timeout: 15_000 })
    .toEqual([]);
  const mails = await mailsTo(email);
  expect(mails.map(({ subject }) => subject)).toHaveLength(count);
  return mails;
}
const noticeCount = async () => (await counter.sql(sql`select 1 from billing_notice`)).length;

describe('an order of a person', () => {
  test('is receipted: the way to the order, who ordered what, and the day', async () => {
    const lines = [{ title, quantity: 1, amountMinor: '2500' }];
    const receipt = { accountId: claire, kind: 'ORDER_CONFIRMED', amountMinor: '2500', lines };
    expect(await send(receipt)).toMatchObject(taken);
    const [mail] = await arrived('claire@exemple.ch', 1);
    const [day] = await counter.sql(
      sql`select to_char(now() at time zone 'Europe/Zurich', 'DD.MM.YYYY') as today`,
    );
    expect(mail).toMatchObject({
      channel: 'EMAIL',
      subject: 'Reçu de la commande 2026-000042',
      links: [`${home}/guichet/commandes/${subjectId}`],
    });
    expect(mail?.text).toContain('Commandée par\u00a0: Claire Favre\n');
    expect(mail?.text).toContain('1 × Attestation de résidence\u00a0: 25.00\u00a0CHF\n');
    expect(mail?.text).toContain(`Etabli le\u00a0: ${String(day?.['today'])}\n`);
  });

  test('is told once for a key, also when it comes ten times at once', async () => {
    const before = await noticeCount();
    const once = { key: 'once', accountId: claire, kind: 'ORDER_DELIVERED' };
    for (const answer of await Promise.all(Array.from({ length: 10 }, () => send(once))))
      expect(answer).toMatchObject(taken);
    expect(await send(once)).toMatchObject(taken);
    expect(await noticeCount()).toBe(before + 1);
    expect((await arrived('claire@exemple.ch', 2))[0]?.subject).toBe('La commande 2026-000042 est envoyée');
  });

  test('goes by e-mail to who prefers SMS too, since it is kept', async () => {
    await counter.enrol(person({ email: 'bruno@exemple.ch', mobilePhone: '+41 79 000 00 09', locale: 'DE' }));
    await counter.sql(sql`update account set contact_channel = 'SMS' where email = 'bruno@exemple.ch'`);
    const refused = { kind: 'ORDER_REFUSED', message: 'Nicht gemeldet' };
    await send({ ...refused, accountId: await accountOf('bruno@exemple.ch') });
    const [mail] = await arrived('bruno@exemple.ch', 1);
    expect(mail).toMatchObject({
      subject: 'Entscheid zur Bestellung 2026-000042',
      text: expect.stringContaining('> Nicht gemeldet\n'),
    });
    expect((await counter.mailbox()).filter(({ channel }) => channel === 'SMS')).toEqual([]);
  });

  test('is told nobody who is gone, whose account is closed, or whose address isn’t his yet', async () => {
    await counter.enrol(person({ email: 'ferme@exemple.ch' }), person({ email: 'nouveau@exemple.ch' }));
    await counter.sql(sql`update account set closed_at = now() where email = 'ferme@exemple.ch'`);
    await counter.sql(sql`update account set email_verified_at = null where email = 'nouveau@exemple.ch'`);
    const before = await noticeCount();
    const gone = [await accountOf('ferme@exemple.ch'), await accountOf('nouveau@exemple.ch')];
    for (const accountId of [...gone, '0199f000-0000-7000-8000-000000000000', 'no-id'])
      expect(await send({ accountId, kind: 'ORDER_EXPIRED' })).toMatchObject(taken);
    expect(await noticeCount()).toBe(before);
  });
});

/** A company with a manager and a collaborator of these rights. */
async function withMember(rights: object, locale: 'FR' | 'DE' | 'IT' | 'EN' = 'FR') {
  const { passport, id, email } = await company.found();
  const member = await company.somebody({ locale });
  await company.invite(passport, id, member.email, rights);
  await company.at(member.passport, 'accept', { token: await company.tokenFor(member.email) });
  return { id, passport, manager: email, member: member.email };
}
const invoice = { kind: 'INVOICE_ISSUED', month: '2026-10', amountMinor: '5000', dueOn: '2026-12-01' };
const pagesOf = (id: string) => ({
  invoice: `${home}/entreprise/factures/${subjectId}?organisation=${id}`,
  recap: `${home}/recapitulatif/2026-10?organisation=${id}`,
});

describe('a monthly invoice', () => {
  test('is told who sees invoices, and managers, to each in his language and with the pages that he sees', async () => {
    const { id, manager, member } = await withMember({ seesInvoices: true }, 'IT');
    await send({ ...invoice, organisationId: id, audience: 'INVOICES' });
    expect((await arrived(manager, 1))[0]).toMatchObject({
      subject: 'Facture mensuelle 2026-000042, octobre 2026',
      links: [pagesOf(id).invoice, pagesOf(id).recap],
    });
    expect((await arrived(member, 2))[0]).toMatchObject({
      subject: 'Fattura mensile 2026-000042, ottobre 2026',
      links: [pagesOf(id).invoice],
    });
  });

  test('and its recap under one key are told each person once: who sees the recap alone reads of nothing else', async () => {
    const { id, manager, member } = await withMember({ seesRecap: true });
    const both = { ...invoice, organisationId: id, key: `month ${id}` };
    await send({ ...both, audience: 'INVOICES' });
    await send({ ...both, audience: 'RECAP' });
    await arrived(manager, 1);
    const [recap] = await arrived(member, 2);
    expect(recap).toMatchObject({
      subject: 'Récapitulatif des demandes effectuées en ligne, octobre 2026',
      links: [pagesOf(id).recap],
    });
    expect(recap?.text).not.toMatch(/50\.00|2026-000042|01\.12\.2026/);
  });

  test('that everything was paid by card of has a recap alone, for who sees it', async () => {
    const { id, manager, member } = await withMember({ seesRecap: true }, 'DE');
    const issued = {
      kind: 'RECAP_ISSUED',
      number: '',
      month: '2026-10',
      companyName: 'Cabinet Lambert Sàrl',
    };
    await send({ ...issued, organisationId: id, audience: 'RECAP' });
    const subjects = ['Récapitulatif des demandes effectuées en ligne, octobre 2026'];
    expect((await arrived(manager, 1))[0]).toMatchObject({
      subject: subjects[0],
      links: [pagesOf(id).recap],
    });
    expect((await arrived(member, 2))[0]).toMatchObject({
      subject: 'Übersicht der online gestellten Gesuche, Oktober 2026',
      links: [pagesOf(id).recap],
    });
  });

  test('isn’t told who sees neither, nor who was kept out or left meanwhile', async () => {
    const { id, passport, manager, member } = await withMember({ serviceCodes: [] });
    const left = await company.somebody();
    await company.invite(passport, id, left.email, { seesInvoices: true, seesRecap: true });
    await company.at(left.passport, 'accept', { token: await company.tokenFor(left.email) });
    const [out] = await counter.sql(
      sql`update membership set status = 'DEACTIVATED' where email = ${left.email} returning id`,
    );
    for (const audience of ['INVOICES', 'RECAP', 'MANAGERS'])
      await send({ ...invoice, organisationId: id, audience, key: `kept out ${id}` });
    await company.at(passport, 'remove', { id: out?.['id'] });
    await send({ ...invoice, organisationId: id, audience: 'INVOICES' });
    await arrived(manager, 2);
    await arrived(member, 1);
    expect((await mailsTo(left.email)).map(({ subject }) => subject)).not.toContainEqual(
      expect.stringMatching(/2026-000042/),
    );
  });

  test('is told nobody of an organisation that isn’t there', async () => {
    const before = await noticeCount();
    for (const organisationId of ['0199f000-0000-7000-8000-000000000000', 'x'])
      expect(await send({ ...invoice, organisationId, audience: 'INVOICES' })).toMatchObject(taken);
    expect(await noticeCount()).toBe(before);
  });
});

describe('a case', () => {
  test('of a private person leads to where he reads it', async () => {
    const email = 'dora@exemple.ch';
    await counter.enrol(person({ email }));
    const asked = { kind: 'CASE_QUESTION', number: 'F-2026-000012', message: 'De quelle commande ?' };
    await send({ ...asked, accountId: await accountOf(email) });
    expect((await arrived(email, 1))[0]).toMatchObject({
      subject: 'Question au sujet du dossier F-2026-000012',
      text: expect.stringContaining('> De quelle commande ?\n'),
      links: [`${home}/guichet/dossiers/${subjectId}`],
    });
  });

  test('of a company is told who opened it alone, and not once he sees its invoices no more', async () => {
    const { id, manager, member } = await withMember({ seesInvoices: true });
    const answered = { kind: 'CASE_ANSWERED', message: 'Voici', organisationId: id, audience: 'INVOICES' };
    await send({ ...answered, accountId: await accountOf(member) });
    expect((await arrived(member, 2))[0]?.links).toEqual([
      `${home}/entreprise/dossiers-finances/${subjectId}?organisation=${id}`,
    ]);
    expect(await mailsTo(manager)).toEqual([]);
    await counter.sql(sql`update membership set sees_invoices = false where email = ${member}`);
    await send({ ...answered, accountId: await accountOf(member) });
    await arrived(member, 2);
  });
});

test('a credit of an order leads to it who sees the recap, and with it the orders', async () => {
  const { id, manager, member } = await withMember({ seesInvoices: true });
  const credited = { kind: 'ORDER_CREDITED', message: 'Facturée à double', organisationId: id };
  await send({ ...credited, audience: 'INVOICES' });
  expect((await arrived(manager, 1))[0]?.links).toEqual([`${home}/guichet/commandes/${subjectId}`]);
  expect((await arrived(member, 2))[0]).toMatchObject({
    subject: 'La commande 2026-000042 est créditée',
    links: [],
  });
});

test.each([
  ['ORDER_ON_ACCOUNT', `/guichet/commandes/${subjectId}`],
  ['ORDER_CREDITED', `/guichet/commandes/${subjectId}`],
  ['INVOICE_SUMMONED', `/entreprise/factures/${subjectId}`],
  ['CREDIT_NOTE_ISSUED', `/entreprise/factures/${subjectId}`],
  ['CASE_ANSWERED', `/entreprise/dossiers-finances/${subjectId}`],
  ['ACCOUNT_SUSPENDED', '/entreprise/acces'],
])('%s leads managers to %s', async (kind, page) => {
  const { id, email } = await company.found();
  await send({ kind, organisationId: id, audience: 'MANAGERS', message: 'Voici' });
  const named = page.startsWith('/entreprise') ? `?organisation=${id}` : '';
  expect((await arrived(email, 1))[0]?.links).toEqual([`${home}${page}${named}`]);
});

test('a notice that can’t be is the caller’s bug', async () => {
  const organisationId = '0199f000-0000-7000-8000-000000000000';
  const receiver = { accountId: claire, kind: 'ORDER_CONFIRMED' };
  const before = await noticeCount();
  for (const wrong of [
    { kind: 'ORDER_CONFIRMED' },
    { kind: 'CASE_OPENED', organisationId },
    { ...receiver, organisationId },
    { ...receiver, subjectId: 'x' },
    { ...receiver, amountMinor: '12.50' },
    { ...receiver, lines: [{ title, quantity: 1, amountMinor: '-1' }] },
    { ...receiver, month: 'octobre' },
    { kind: 'INVOICE_ISSUED', organisationId, audience: 'INVOICES' },
    { accountId: claire, kind: 'RECAP_ISSUED', month: '2026-10' },
    { accountId: claire, kind: 'ORDER_RETURNED', message: ' ' },
  ])
    expect((await send(wrong)).codes).toEqual(['BAD_REQUEST']);
  expect(await noticeCount()).toBe(before);
});

test('what was told stays told', async () => {
  for (const change of ['delete from billing_notice', "update billing_notice set key = 'x'"])
    await expect(counter.sql(sql.raw(change))).rejects.toThrow();
});

test('only billing sends these notices', async () => {
  const invoices = await counter.sign({ kind: 'SUBGRAPH', subject: 'invoices' }, 'invoices', 'identity');
  for (const passport of [await counter.passportOf('claire@exemple.ch'), await counter.gateway(), invoices])
    expect((await send({ accountId: claire, kind: 'ORDER_EXPIRED' }, passport)).codes).toEqual(['FORBIDDEN']);
});
