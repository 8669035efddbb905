import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Counter, openCounter } from './counter.ts';
import { entryAt, newcomer, tokenIn } from './newcomer.ts';
import { stepsAt } from './steps.ts';

let counter: Counter;
let entry: ReturnType<typeof entryAt>;
let places = 0;

beforeAll(async () => {
  counter = await openCounter();
  entry = entryAt(counter);
});
afterAll(() => counter[Symbol.asyncDispose]());

/** Another place for each call, so that tests don't count each other's registrations. */
const elsewhere = () => {
  places += 1;
  return { address: `203.0.113.${places}` };
};
const register = (input: object) => entry.register(input, elsewhere());
const count = async (email: string) =>
  Number((await counter.sql(sql`select count(*) from account where email = ${email}`))[0]?.['count']);

describe('a registration', () => {
  test('opens an account with the insured person and her bank account, and sends the link', async () => {
    const email = 'anouk.rey@exemple.ch';
    const { registration, problems } = await register(newcomer(' Anouk.Rey@Exemple.CH '));
    expect(problems).toEqual([]);
    expect(registration).toEqual({ email, linkExpiresAt: expect.stringMatching(/Z$/) });
    const days =
      Temporal.Now.instant()
        .until(registration?.linkExpiresAt ?? '')
        .total('hours') / 24;
    expect(days).toBeCloseTo(2, 1);

    const passport = await counter.passportOf(email);
    const viewer = `{ viewer { email familyName givenName locale emailVerifiedAt roles { role }
      beneficiaries { nodes { familyName givenName birthDate avsNumber relation } }
      bankAccounts { nodes { iban holder } } } }`;
    expect((await counter.ask(viewer, {}, { passport })).data).toEqual({
      viewer: {
        email,
        familyName: 'Rey',
        givenName: 'Anouk',
        locale: 'FR',
        emailVerifiedAt: null,
        roles: [],
        beneficiaries: {
          nodes: [
            {
              familyName: 'Rey',
              givenName: 'Anouk',
              birthDate: '1984-03-14',
              avsNumber: '756.9217.0769.85',
              relation: 'SELF',
            },
          ],
        },
        bankAccounts: { nodes: [{ iban: 'CH93 0076 2011 6238 5295 7', holder: 'Anouk Rey' }] },
      },
    });
    const [mail] = await entry.mails(email, 1);
    expect(tokenIn(mail)).toMatch(/^[\w-]{43}$/);
    expect(mail?.links).toContainEqual(expect.stringContaining('/verification/'));
    expect(await counter.sql(sql`select address, postal_code, town, country, uses from account`)).toEqual([
      {
        address: 'Chemin des Vignes 4',
        postal_code: '1205',
        town: 'Genève',
        country: 'CH',
        uses: expect.anything(),
      },
    ]);
  });

  test('of somebody who only represents others asks for no AVS number and makes him no beneficiary', async () => {
    const email = 'tuteur@exemple.ch';
    const input = { roles: ['REPRESENTATIVE'], birthDate: 'demain', avsNumber: '12' };
    expect((await register(newcomer(email, input))).problems).toEqual([]);
    const rows = await counter.sql(
      sql`select relation from beneficiary b join account a on a.id = b.account_id where a.email = ${email}`,
    );
    expect(rows).toEqual([]);
  });

  test('in which nothing is filled in tells everything at once, in the order of the page', async () => {
    const { registration, problems } = await register({ roles: ['INSURED'] });
    expect(registration).toBeNull();
    expect(problems.map(({ path, message }) => [path.join('.'), message])).toEqual([
      ['familyName', 'Le champ Nom est obligatoire.'],
      ['givenName', 'Le champ Prénom est obligatoire.'],
      ['address', 'Le champ Adresse est obligatoire.'],
      ['postalCode', 'Le champ Code postal est obligatoire.'],
      ['town', 'Le champ Lieu est obligatoire.'],
      ['country', 'Le champ Pays est obligatoire.'],
      ['iban', 'Le champ IBAN est obligatoire.'],
      ['birthDate', 'Le champ Date de naissance est obligatoire.'],
      ['avsNumber', "Le champ Numéro d'assuré (numéro AVS) est obligatoire."],
      ['email', 'Le champ Adresse email est obligatoire.'],
      ['password', 'Le champ Mot de passe est obligatoire.'],
      ['mobilePhone', 'Le champ Numéro de téléphone portable est obligatoire.'],
      ['confirmsEntitlement', expect.stringContaining('Confirmez être le bénéficiaire')],
    ]);
    expect((await register({})).problems[0]).toMatchObject({
      path: ['roles'],
      code: 'REGISTRATION_ROLE_REQUIRED',
    });
  });

  test('comes in the language that the person chose', async () => {
    const email = 'beat@exemple.ch';
    await register(newcomer(email, { locale: 'DE' }));
    const passport = await counter.passportOf(email);
    expect((await counter.ask('{ viewer { locale } }', {}, { passport })).data).toEqual({
      viewer: { locale: 'DE' },
    });
    expect((await entry.mails(email, 1))[0]?.text).toMatch(/Guten Tag|E-Mail/);
  });

  test('lets the person sign in before the address is verified', async () => {
    const email = 'presse@exemple.ch';
    await register(newcomer(email, { mobilePhone: '079 000 09 11' }));
    expect(await stepsAt(counter).signIn(email, '+41 79 000 09 11')).toMatchObject({ kind: 'OPEN' });
  });
});

describe('an e-mail that has an account', () => {
  test('gets the same answer in any case, nothing is changed, and the owner is told', async () => {
    const email = 'deja@exemple.ch';
    const first = await register(newcomer(email));
    await entry.verify(tokenIn((await entry.mails(email, 1))[0]));
    const again = await register(
      newcomer('DEJA@exemple.ch', { familyName: 'Autre', locale: 'IT', password: 'tout autre chose 42' }),
    );
    expect(again).toEqual({
      registration: { email, linkExpiresAt: expect.stringMatching(/Z$/) },
      problems: first.problems,
    });
    expect(await counter.sql(sql`select family_name from account where email = ${email}`)).toEqual([
      { family_name: 'Rey' },
    ]);
    const [told, verification] = await entry.mails(email, 2);
    expect(tokenIn(told)).toBe('');
    expect(told?.links).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/\/connexion$/),
        expect.stringMatching(/\/mot-de-passe-oublie$/),
      ]),
    );
    expect(told?.subject).not.toBe(verification?.subject);
  });

  test('that is registered five times at once makes one account', async () => {
    const email = 'vite@exemple.ch';
    const answers = await Promise.all(Array.from({ length: 5 }, () => register(newcomer(email))));
    expect(answers.map(({ problems }) => problems)).toEqual([[], [], [], [], []]);
    expect(await count(email)).toBe(1);
    const mails = await entry.mails(email, 5);
    expect(mails.filter(({ text }) => text.includes('On vous demandera le mot de passe'))).toHaveLength(4);
  });
});

describe('how often one may register', () => {
  test('an e-mail is taken five times an hour and ten times a day, not once more', async () => {
    const email = 'souvent@exemple.ch';
    for (let time = 1; time <= 5; time += 1) expect((await register(newcomer(email))).problems).toEqual([]);
    expect((await register(newcomer(email))).problems).toMatchObject([
      { path: [], code: 'REGISTRATION_TOO_MANY' },
    ]);
    await counter.sql(sql`update capped_act set times =
      array(select time - interval '1 hour' from unnest(times) as time) where cap = 'REGISTRATION_OF_EMAIL'`);
    for (let time = 6; time <= 10; time += 1) expect((await register(newcomer(email))).problems).toEqual([]);
    await counter.sql(sql`update capped_act set times =
      array(select time - interval '1 hour' from unnest(times) as time) where cap = 'REGISTRATION_OF_EMAIL'`);
    expect((await register(newcomer(email))).problems).toMatchObject([{ code: 'REGISTRATION_TOO_MANY' }]);
  });

  test('a place registers thirty people an hour, not thirty-one, and another place goes on', async () => {
    const asker = { address: '198.51.100.99' };
    await entry.register(newcomer('lieu@exemple.ch'), asker);
    const place = counter.running.vault.fingerprint('identity.place', asker.address);
    const times = (most: number) =>
      counter.sql(sql`update capped_act set times = array_fill(clock_timestamp(), array[${most}::int])
        where key_fingerprint = ${place}`);
    await times(29);
    expect((await entry.register(newcomer('lieu30@exemple.ch'), asker)).problems).toEqual([]);
    expect((await entry.register(newcomer('lieu31@exemple.ch'), asker)).problems).toMatchObject([
      { code: 'REGISTRATION_TOO_MANY' },
    ]);
    expect(await count('lieu31@exemple.ch')).toBe(0);
    expect((await register(newcomer('lieu31@exemple.ch'))).problems).toEqual([]);
  });

  test('what is refused for its fields is not counted', async () => {
    const asker = { address: '198.51.100.98' };
    for (let time = 1; time <= 40; time += 1) await entry.register({}, asker);
    expect((await entry.register(newcomer('patiente@exemple.ch'), asker)).problems).toEqual([]);
  });
});
