import { readRecords } from '@guichet/chassis/copies/copied-table.ts';
import { openVault } from '@guichet/chassis/vault/vault.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copiedTables } from '../src/data-exports/copied-tables.repository.ts';
import { companyAt } from './company.ts';
import { type Counter, openCounter, password } from './counter.ts';
import { programsAt } from './programs.ts';

const canary = 'CANARI-4711';
let counter: Counter;
let company: ReturnType<typeof companyAt>;

beforeAll(async () => {
  counter = await openCounter();
  company = companyAt(counter);
});
afterAll(() => counter[Symbol.asyncDispose]());

/** Every row that a person's copy holds of identity, part by part. */
async function copyOf(email: string): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const [account] = await counter.sql(sql`select id from account where email = ${email}`);
  const source = { db: counter.running.database.jobs, vault: await openVault(counter.secretsDirectory) };
  const parts: Record<string, unknown[]> = {};
  for (let after: string | null = null; ; ) {
    const { part, rows, next } = await readRecords(source, copiedTables, String(account?.['id']), after);
    parts[part] = [...(parts[part] ?? []), ...JSON.parse(rows)];
    if (next === null) return parts;
    after = next;
  }
}

test('who has left a company takes along what he did there, and nothing of what became of it', async () => {
  const manager = await company.found();
  const leaver = await company.somebody();
  await company.invite(manager.passport, manager.id, leaver.email, { isManager: true });
  const { membership } = await company.at(leaver.passport, 'accept', {
    token: await company.tokenFor(leaver.email),
  });
  const { access } = await company.at(leaver.passport, 'request', { organisationId: manager.id });
  const programs = programsAt(counter);
  const { apiClient } = await programs.create(leaver.passport, {
    name: 'Caisse',
    organisationId: manager.id,
    scopes: ['CLIENTS'],
  });
  const { id, version } = membership ?? {};
  await company.at(manager.passport, 'deactivate', { id, version });
  expect((await copyOf(leaver.email))['organisations']).toEqual([]);
  await company.at(manager.passport, 'remove', { id });
  const officer = await company.somebody({ roles: [{ office: 'POPULATION', role: 'OFFICER' }] });
  const refusal = { id: access?.id, version: access?.version, decision: 'REFUSE', reason: canary };
  expect((await company.at(officer.passport, 'decide', refusal)).problems).toEqual([]);
  await programs.at(manager.passport, 'revoke', { id: apiClient?.id });

  const copy = await copyOf(leaver.email);
  expect(JSON.stringify(copy)).not.toMatch(new RegExp(`${canary}|REFUSED|revokedAt|lastUsedAt`));
  expect(copy).toMatchObject({
    memberships: [{ id, isManager: true }],
    organisations: [],
    'service-requests': [{ group: 'POPULATION' }],
    programs: [{ name: 'Caisse', scopes: ['CLIENTS'] }],
  });
  // What an officer wrote to others is his office's, and no datum of his own.
  expect(JSON.stringify(await copyOf(officer.email))).not.toContain(canary);
});

test('a wish for a copy has a key of 200 characters, not of 201, and not none', async () => {
  const { passport } = await company.somebody();
  const query = `mutation ($password: String, $key: ID!) { step: exportMyData(password: $password, idempotencyKey: $key) {
    dataExport { status } problems { path code } } }`;
  const wish = async (key: string) => (await counter.ask(query, { password, key }, { passport })).data;
  const refused = (code: string) => ({
    step: { dataExport: null, problems: [{ path: ['idempotencyKey'], code }] },
  });
  expect(await wish('k'.repeat(200))).toMatchObject({ step: { dataExport: {}, problems: [] } });
  expect(await wish('k'.repeat(201))).toEqual(refused('FIELD_TOO_LONG'));
  expect(await wish(' ')).toEqual(refused('FIELD_REQUIRED'));
});
