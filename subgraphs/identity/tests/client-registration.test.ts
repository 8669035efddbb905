import { verifyChain } from '@guichet/chassis/history/chain.ts';
import { isProof } from '@guichet/stack/testing/proof.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Counter, openCounter } from './counter.ts';
import { passwordWork } from './password-work.ts';
import { codesIn, marie, providersAt, type SeenClient } from './provider-clients.ts';

let counter: Counter;
let providers: ReturnType<typeof providersAt>;
let provider: Awaited<ReturnType<ReturnType<typeof providersAt>['admitted']>>;
let newest = 0;
let keys = 0;

beforeAll(async () => {
  counter = await openCounter();
  providers = providersAt(counter);
  provider = await providers.admitted();
});
afterAll(() => counter[Symbol.asyncDispose]());
beforeEach(() => counter.sql(sql`delete from capped_act`));

/** Somebody whom nobody has registered yet. */
const somebody = (some: Readonly<Record<string, unknown>> = {}) => {
  newest += 1;
  return marie({ email: `client${newest}@exemple.fr`, givenNames: `Marie ${newest}`, ...some });
};
const register = (input: object, key = `key-${++keys}`) => providers.register(provider.program, input, key);
const linkRow = async (id: string | undefined) => {
  const [row] = await counter.sql(
    sql`select *, activation_expires_at - activation_sent_at as life from client_link where id = ${id ?? ''}`,
  );
  return row ?? {};
};
/** Messages to an address or a telephone, once there are `count`. */
const messagesTo = async (to: string, count: number) => {
  const giveUp = AbortSignal.timeout(15_000);
  for (;;) {
    const found = (await counter.mailbox()).filter((message) => message.to === to);
    if (found.length >= count) return found;
    giveUp.throwIfAborted();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};
const preview = async (input: object, passport = provider.program) => {
  const query =
    'query ($input: RegisterClientInput!) { previewClient(input: $input) { isAcceptable problems { path code message } } }';
  interface Previewed {
    previewClient: { isAcceptable: boolean; problems: { path: string[]; code: string; message: string }[] };
  }
  const { data, codes } = await counter.ask<Previewed>(query, { input }, { passport });
  if (!data) throw new Error(codes.join());
  return data.previewClient;
};

describe('a registration', () => {
  test('is answered at once with what was given, and sends an activation link that is good for seven days', async () => {
    const input = somebody({ reference: 'C-1', usualName: 'Martin' });
    const { client, problems } = await register(input);
    expect(problems).toEqual([]);
    expect(client).toMatchObject({
      ...{ linkStatus: 'REQUESTED', closedAt: null, reference: 'C-1', title: 'MRS', familyName: 'Dupont' },
      ...{ usualName: 'Martin', birthDate: '1948-03-14', mobilePhone: '+33612345678', email: input['email'] },
      birthPlace: { country: 'FR', department: '069', communeCode: '123', town: 'Lyon' },
      ...{ accountHint: 'FR•• … 189', accountHolder: 'Marie Dupont', version: 1 },
    });
    const [mail] = await messagesTo(String(input['email']), 1);
    expect(mail?.subject).toBe('Activez votre compte');
    expect(mail?.links[0]).toMatch(/\/activation\/[\w-]{43}$/);
    expect(await linkRow(client?.id)).toMatchObject({
      status: 'ACTIVATION_SENT',
      account_id: null,
      life: '7 days',
    });
  });

  test('keeps nothing of a person in the clear but the title and the reference', async () => {
    const { client } = await register(somebody());
    const { person: _sealed, ...row } = await linkRow(client?.id);
    const kept =
      await counter.sql(sql`select k::text as row from idempotency_key k union all select a::text from audit_entry a
      union all select l::text from client_link l union all select t::text from client_link_transition t union all select x::text from activation_link x`);
    for (const said of ['Dupont', 'exemple.fr', '612345678', '1948', 'Lyon', '30006000', 'Lilas'])
      expect(JSON.stringify([row, kept])).not.toContain(said);
  });

  test('asks who has an account with this address there, by e-mail or SMS as he prefers', async () => {
    const byMail = await providers.company.somebody();
    const asked = await register(somebody({ email: byMail.email }));
    expect(asked.problems).toEqual([]);
    const [mail] = await messagesTo(byMail.email, 1);
    expect(mail?.subject).toBe('Une demande de mise en relation vous attend');
    expect(await linkRow(asked.client?.id)).toMatchObject({ status: 'REQUESTED', activation_sent_at: null });

    const bySms = await providers.company.somebody({ mobilePhone: '+41 79 000 00 42', locale: 'DE' });
    await counter.sql(sql`update account set contact_channel = 'SMS' where email = ${bySms.email}`);
    expect((await register(somebody({ email: bySms.email }))).problems).toEqual([]);
    const [sms] = await messagesTo('+41 79 000 00 42', 1);
    expect(sms?.text).toMatch(/^Guichet: Ein Anbieter möchte mit Ihnen verbunden werden\./);
    const links = await counter.sql(sql`select count(*)::int as count from activation_link a
      join client_link l on l.id = a.client_link_id where l.status = 'REQUESTED'`);
    expect(links[0]?.['count'], 'an activation link of somebody who has an account').toBe(0);
  });

  test('sends an activation link to an address that somebody took and never verified', async () => {
    const squatter = await providers.company.somebody();
    await counter.sql(sql`update account set email_verified_at = null where email = ${squatter.email}`);
    const { client } = await register(somebody({ email: squatter.email }));
    expect(await linkRow(client?.id)).toMatchObject({ status: 'ACTIVATION_SENT', account_id: null });
  });

  test('begins a history that is sealed', async () => {
    const { client } = await register(somebody());
    const rows =
      await counter.sql(sql`select office, client_link_id as "clientLinkId", link_version as "linkVersion",
      from_status as "from", to_status as "to", actor, at, hash from client_link_transition where client_link_id = ${client?.id ?? ''}`);
    const links = rows.map(({ hash, at, ...row }) => ({
      row: { ...row, at: Temporal.Instant.from(String(at).replace(' ', 'T')) },
      hash: String(hash),
    }));
    expect(verifyChain(links)).toEqual({ intact: true });
    expect(rows).toMatchObject([{ from: null, to: 'ACTIVATION_SENT', linkVersion: 1 }]);
  });

  test('is refused with everything that is wrong, and nothing is written or sent', async () => {
    const before = await counter.sql(sql`select count(*) from client_link`);
    const { client, problems } = await register(
      { isBeneficiary: false, birthDate: '31.02.1948', email: 'x' },
      ' ',
    );
    expect(client).toBeNull();
    expect(problems.map(({ path }) => path.join('.'))).toEqual([
      ...[
        'idempotencyKey',
        'title',
        'familyName',
        'givenNames',
        'birthDate',
        'birthPlace.country',
        'birthPlace.town',
      ],
      ...[
        'mobilePhone',
        'email',
        'address',
        'postalCode',
        'town',
        'country',
        'bank.iban',
        'bank.bic',
        'bank.holder',
      ],
      'isBeneficiary',
    ]);
    expect(await counter.sql(sql`select count(*) from client_link`)).toEqual(before);
  });
});

describe('the same key', () => {
  test('answers the same client, also ten times at once, and writes one e-mail', async () => {
    const input = somebody();
    const answers = await Promise.all(Array.from({ length: 10 }, () => register(input, 'ten-times')));
    expect(new Set(answers.map(({ client }) => client?.id)).size).toBe(1);
    expect(answers.flatMap(({ problems }) => problems)).toEqual([]);
    expect(await messagesTo(String(input['email']), 1)).toHaveLength(1);
  });

  test('with other data is refused, and is free again for a mended registration', async () => {
    const input = somebody();
    await register(input, 'once');
    expect(codesIn(await register(somebody(), 'once'))).toEqual(['IDEMPOTENCY_KEY_REUSED idempotencyKey']);
    const taken = somebody({ email: input['email'] });
    expect(codesIn(await register(taken, 'mended'))).toEqual(['CLIENT_REGISTERED email']);
    expect((await register(somebody(), 'mended')).problems).toEqual([]);
  });

  test('of another provider is another key', async () => {
    const other = await providers.admitted();
    const input = somebody();
    const one = await register(input, 'shared');
    const two = await providers.register(other.program, input, 'shared');
    expect(two.problems).toEqual([]);
    expect(two.client?.id).not.toBe(one.client?.id);
  });
});

describe('the same person', () => {
  test('is a client of a provider once: his address or his birth tell, and the sentence names the client', async () => {
    const input = somebody({ familyName: 'Lefèvre' });
    const { client } = await register(input);
    const again = await register({ ...input, givenNames: 'Paul' }, 'address');
    expect(codesIn(again)).toEqual(['CLIENT_REGISTERED email']);
    expect(again.problems[0]?.message).toContain(client?.id);
    const other = { ...input, familyName: 'LEFEVRE', email: 'autre@exemple.fr', birthDate: '1948-03-14' };
    expect(codesIn(await register(other, 'birth'))).toEqual(['CLIENT_REGISTERED']);
    await counter.sql(
      sql`update client_link set status = 'REFUSED', closed_at = now() where id = ${client?.id ?? ''}`,
    );
    expect((await register(input, 'after a refusal')).problems).toEqual([]);
  });

  test('registered twice at the same moment under two keys becomes one client', async () => {
    const input = somebody();
    const answers = await Promise.all(['a', 'b', 'c'].map((key) => register(input, `race-${key}`)));
    expect(answers.filter(({ client }) => client)).toHaveLength(1);
    expect(answers.flatMap(codesIn)).toEqual(['CLIENT_REGISTERED email', 'CLIENT_REGISTERED email']);
  });

  test('a reference is borne by one client', async () => {
    const { client } = await register(somebody({ reference: 'R-7' }));
    const second = await register(somebody({ reference: 'R-7' }));
    expect(codesIn(second)).toEqual(['CLIENT_REFERENCE_TAKEN reference']);
    expect(second.problems[0]?.message).toContain(client?.id);
    const other = await providers.admitted();
    expect((await providers.register(other.program, somebody({ reference: 'R-7' }), 'k')).problems).toEqual(
      [],
    );
  });

  test('is written to five times a day at most by one provider', async () => {
    const input = somebody();
    for (let round = 1; round <= 5; round += 1) {
      const { client } = await register(input, `again-${round}`);
      await counter.sql(sql`update client_link set status = 'REFUSED' where id = ${client?.id ?? ''}`);
    }
    expect(codesIn(await register(input, 'again-6'))).toEqual(['CLIENT_TOLD_TOO_OFTEN email']);
    const other = await providers.admitted();
    expect((await providers.register(other.program, input, 'k')).problems, 'of another').toEqual([]);
  });
});

describe('whether a person has an account', () => {
  /** The answer without what is typed or made for each. */
  const shape = (client: SeenClient | null) => {
    const { id, email, registeredAt, updatedAt, ...rest } = client ?? ({} as SeenClient);
    const { givenNames: _own, ...said } = rest as object as { givenNames: string };
    return { said, members: [id, email, registeredAt, updatedAt].map((value) => typeof value) };
  };

  test('is told by no word of the answer', async () => {
    const account = await providers.company.somebody();
    const [known, unknown] = [await register(somebody({ email: account.email })), await register(somebody())];
    expect(shape(known.client)).toEqual(shape(unknown.client));
    expect(known.client?.registeredAt).toBe(known.client?.updatedAt);
  });

  test('is told by no statement that is sent: the same ones in the same order', async () => {
    const account = await providers.company.somebody();
    const bySms = await providers.company.somebody({ mobilePhone: '+41 79 000 00 43' });
    await counter.sql(sql`update account set contact_channel = 'SMS' where email = ${bySms.email}`);
    const sent: string[][] = [];
    for (const input of [somebody(), somebody({ email: account.email }), somebody({ email: bySms.email })]) {
      counter.statements.length = 0;
      await register(input);
      sent.push([...counter.statements]);
    }
    const alike = (statements: readonly string[] | undefined) =>
      statements?.map((text) => text.replace(/^(?:rollback to|release) savepoint/, 'end of savepoint'));
    expect(alike(sent[1])).toEqual(alike(sent[0]));
    expect(alike(sent[2])).toEqual(alike(sent[0]));
    expect(sent[0]?.length).toBeGreaterThan(20);
  });

  test('is told by no work: as much is sealed, opened, hashed and given to be sent', async () => {
    const account = await providers.company.somebody();
    const bySms = await providers.company.somebody({ mobilePhone: '+41 79 000 00 44' });
    await counter.sql(sql`update account set contact_channel = 'SMS' where email = ${bySms.email}`);
    const done = [];
    for (const input of [somebody(), somebody({ email: account.email }), somebody({ email: bySms.email })])
      done.push(await workOf(() => register(input)));
    const [unknown, known, told] = done;
    expect(known).toEqual(unknown);
    expect(told).toEqual(unknown);
    // All three messages are written, and two are taken back.
    expect(unknown).toMatchObject({ jobs: 3, passwords: 0 });
    expect(unknown?.seals).toBeGreaterThan(0);
  });

  test.runIf(isProof)('is told by no measurable time', async () => {
    const account = await providers.company.somebody();
    const times: { known: number[]; unknown: number[] } = { known: [], unknown: [] };
    for (let round = 0; round < 200; round += 1)
      for (const kind of round % 2 ? (['known', 'unknown'] as const) : (['unknown', 'known'] as const)) {
        const input = somebody(kind === 'known' ? { email: account.email } : {});
        const started = performance.now();
        const { client } = await register(input);
        times[kind].push(performance.now() - started);
        await counter.sql(sql`update client_link set status = 'ENDED' where id = ${client?.id ?? ''}`);
        await counter.sql(sql`delete from capped_act`);
      }
    const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
    const ratio = median(times.known) / median(times.unknown);
    expect(ratio).toBeGreaterThan(0.7);
    expect(ratio).toBeLessThan(1.4);
  });
});

/** How much of what costs time is done by something, whether it stays or is taken back: a sequence doesn't go back with a savepoint. */
async function workOf(act: () => Promise<unknown>) {
  const { vault } = counter.running;
  const spies = (['seal', 'unseal', 'fingerprint'] as const).map((name) => vi.spyOn(vault, name));
  const jobs = async () => {
    const [row] = await counter.sql(
      sql`select pg_sequence_last_value(pg_get_serial_sequence('graphile_worker._private_jobs', 'id')::regclass)::int as last`,
    );
    return Number(row?.['last']);
  };
  const [before, hashed] = [await jobs(), await passwordWork()];
  await act();
  // The worker opens and seals the message that it carries meanwhile; each that is written has its own statement.
  const [seals, unseals, fingerprints] = spies.map(
    ({ mock }) => mock.calls.filter(([purpose]) => purpose !== 'identity.message').length,
  );
  for (const spy of spies) spy.mockRestore();
  const { hash, compare } = await passwordWork();
  const passwords = hash + compare - hashed.hash - hashed.compare;
  return { seals, unseals, fingerprints, passwords, jobs: (await jobs()) - before };
}

describe('a preview', () => {
  test('says what a registration would be refused for, and writes nothing', async () => {
    const input = somebody({ reference: 'P-1' });
    expect(await preview(input)).toEqual({ isAcceptable: true, problems: [] });
    expect((await register(input)).problems).toEqual([]);
    const again = await preview(input);
    expect(again.isAcceptable).toBe(false);
    expect(codesIn(again)).toEqual(['CLIENT_REGISTERED email', 'CLIENT_REFERENCE_TAKEN reference']);
    expect(again.problems).toEqual((await register(input, 'other')).problems);
    const wrong = { ...input, email: 'x', bank: null };
    expect((await preview(wrong)).problems).toEqual((await register(wrong, 'wrong')).problems);
  });
});

describe('who may register', () => {
  test('is a program with CLIENTS: without it, and for people, FORBIDDEN', async () => {
    const events = await providers.admitted(['EVENTS', 'PAYMENT_REQUESTS']);
    for (const passport of [events.program, events.passport, events.officer]) {
      await expect(providers.register(passport, somebody(), 'k')).rejects.toThrow('FORBIDDEN');
      await expect(preview(somebody(), passport)).rejects.toThrow('FORBIDDEN');
      for (const query of ['{ client(id: "x") { id } }', '{ clients { nodes { id } } }'])
        expect((await counter.ask(query, {}, { passport })).codes).toEqual(['FORBIDDEN']);
    }
  });

  test('is an admitted provider: not one that waits, is refused or suspended, and no company that never applied', async () => {
    const company = await providers.company.found();
    const program = await providers.programOf(company.passport, company.id);
    const attempt = async () => codesIn(await providers.register(program, somebody(), `k${newest}`));
    expect(await attempt()).toEqual(['PROVIDER_NOT_ADMITTED']);
    const { provider: applied } = await providers.apply(company.passport, company.id);
    expect(await attempt()).toEqual(['PROVIDER_NOT_ADMITTED']);
    const decide = (decision: string, version: number) =>
      providers.decide(provider.officer, applied?.id ?? '', decision, version, 'Une raison suffisante');
    await decide('ADMIT', 1);
    expect(await attempt()).toEqual([]);
    await decide('SUSPEND', 2);
    expect(await attempt()).toEqual(['PROVIDER_NOT_ADMITTED']);
    expect(codesIn(await preview(somebody(), program))).toEqual(['PROVIDER_NOT_ADMITTED']);
    const wrong = await providers.register(program, somebody({ email: 'x' }), 'wrong');
    expect(codesIn(wrong), 'all at once').toEqual(['PROVIDER_NOT_ADMITTED', 'EMAIL_MALFORMED email']);
  });
});
