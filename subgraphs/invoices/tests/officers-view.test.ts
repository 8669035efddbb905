import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type Asker,
  accept,
  amend,
  type Counter,
  claimOf,
  openCounter,
  refuse,
  requestCorrection,
  submit,
} from './counter.ts';
import { files, read, readyFile } from './uploads.ts';

let counter: Counter;

beforeAll(async () => {
  counter = await openCounter();
});
afterAll(() => counter[Symbol.asyncDispose]());

/** A claim of a line a day, for an insured person. */
async function sent(key: string, days: readonly string[], beneficiaryId = counter.claire.child) {
  const claim = claimOf(counter.claire);
  const [line] = claim.form.otherInvoice.lines;
  const lines = days.map((servedOn) => ({ ...line, servedOn }));
  const form = { otherInvoice: { ...claim.form.otherInvoice, invoiceNumber: key, lines } };
  return (await submit(counter, key, { ...claim, beneficiaryId, form })).claim?.id ?? '';
}

async function asked<Field>(field: string, id: string, asker: Asker = counter.dufour) {
  const { data, codes } = await counter.ask<{ claim: Readonly<Record<string, Field>> | null } | null>(
    asker,
    `query ($id: ID!) { claim(id: $id) { ${field} } }`,
    { id },
  );
  return { value: Object.values(data?.claim ?? {})[0], codes };
}

describe('beside a claim an officer sees what was sent before', () => {
  const field = 'earlierClaims { isPossibleDuplicate claim { id } }';

  interface Earlier {
    readonly isPossibleDuplicate: boolean;
    readonly claim: { readonly id: string };
  }

  test('for the same person, newest first; what may ask for the same is marked', async () => {
    const refused = await sent('refused', ['02.03.2026']);
    await refuse(counter, refused, 1);
    const same = await sent('same', ['02.03.2026', '03.03.2026']);
    await accept(counter, same, 1);
    const other = await sent('another day', ['09.03.2026']);
    await sent('her own', ['02.03.2026'], counter.claire.self);
    const id = await sent('again', ['03.03.2026', '04.03.2026']);
    await sent('later', ['03.03.2026']);
    const { value } = await asked<readonly Earlier[]>(field, id);
    expect(value).toEqual([
      { claim: { id: other }, isPossibleDuplicate: false },
      { claim: { id: same }, isPossibleDuplicate: true },
      { claim: { id: refused }, isPossibleDuplicate: false },
    ]);
    const trail = await counter.rows<{ subject: string }>(
      sql`select subject from audit_entry where action = 'claim.read' order by at desc, id desc limit 3`,
    );
    expect(new Set(trail.map(({ subject }) => subject))).toEqual(
      new Set([refused, same, other].map((one) => `Claim:${one}`)),
    );
  });

  test('ten at most, in one statement', async () => {
    for (let index = 1; index <= 12; index += 1) await sent(`many-${index}`, ['02.04.2026']);
    const id = await sent('after many', ['03.05.2026']);
    counter.statements.length = 0;
    expect((await asked<readonly Earlier[]>(field, id)).value).toHaveLength(10);
    const reads = counter.statements.filter((text) => text.includes('"anchor"'));
    expect(reads).toHaveLength(1);
    await expect(`${reads[0]?.trim()};\n`).toMatchFileSnapshot('sql/earlier-claims.sql');
  });

  test('which is for officers alone', async () => {
    const id = await sent('whose', ['02.06.2026']);
    expect((await asked(field, id, counter.claire)).codes).toEqual(['FORBIDDEN']);
  });
});

describe('above a claim that came back an officer sees what was changed', () => {
  const field = `correction { totalBefore { amount } total { amount } changes { kind group label before after }
    filesAdded filesRemoved untouched { group label } }`;

  test('in the words of the form, documents too, and what he marked that stands as it was', async () => {
    const [before, replaced] = [
      await readyFile(counter, 'a.pdf'),
      await readyFile(counter, 'b.png', files.png),
    ];
    const claim = { ...claimOf(counter.claire), attachmentIds: [before.id] };
    const id = (await submit(counter, 'to correct', claim)).claim?.id ?? '';
    expect(await asked(field, id)).toEqual({ value: null, codes: [] });
    const lines = ['form', 'otherInvoice', 'lines'];
    const marks = [[...lines, '0', 'quantity'], [...lines, '1', 'unitPrice'], ['attachmentIds']];
    await requestCorrection(counter, id, 1, 'Contrôlez.', counter.dufour, marks);
    const [first, second] = claim.form.otherInvoice.lines;
    const form = {
      otherInvoice: { ...claim.form.otherInvoice, lines: [{ ...first, quantity: '1' }, second] },
    };
    await amend(counter, 'corrected', { id, version: 2 }, { ...claim, form, attachmentIds: [replaced.id] });
    expect((await asked(field, id)).value).toEqual({
      totalBefore: { amount: '238.88' },
      total: { amount: '191.10' },
      changes: [{ kind: 'CHANGED', group: 'Prestation 1', label: 'Nombre', before: '1.5', after: '1' }],
      filesAdded: ['b.png'],
      filesRemoved: ['a.pdf'],
      untouched: [{ group: 'Prestation 2', label: expect.any(String) }],
    });
    expect((await asked(field, id, counter.claire)).codes).toEqual(['FORBIDDEN']);
  });

  test('each time anew: what counts is the last correction', async () => {
    const id = (await submit(counter, 'twice')).claim?.id ?? '';
    for (const [version, remark] of [
      [1, 'Une'],
      [3, 'Deux'],
    ] as const) {
      await requestCorrection(counter, id, version);
      const input = { ...claimOf(counter.claire), remark };
      await amend(counter, `twice-${version}`, { id, version: version + 1 }, input);
    }
    const { value } = await asked<{ changes: readonly object[] }>(field, id);
    expect(value?.changes).toMatchObject([{ before: 'Une', after: 'Deux' }]);
  });
});

describe('what an officer reads of a file stays written down', () => {
  test('the claim, a document, the copy: who, what, when, with which passport', async () => {
    const file = await readyFile(counter, 'facture.pdf');
    const claim = { ...claimOf(counter.claire), attachmentIds: [file.id] };
    const id = (await submit(counter, 'three readings', claim)).claim?.id ?? '';
    const addresses = 'query ($id: ID!) { claim(id: $id) { attachments { url } document { url } } }';
    interface Addresses {
      readonly attachments: readonly { readonly url: string }[];
      readonly document: { readonly url: string };
    }
    const readAll = async (asker: Asker) => {
      const { data } = await counter.ask<{ claim: Addresses }>(asker, addresses, { id });
      await read(counter, data.claim.attachments[0]?.url, asker);
      await read(counter, data.claim.document.url, asker);
    };
    const trail = () =>
      counter.rows(sql`select action, subject, actor_kind, actor, passport is not null as passport,
          at between now() - interval '1 minute' and now() as now
        from audit_entry where subject in (${`Claim:${id}`}, ${`Attachment:${file.id}`}) order by at, id`);
    await readAll(counter.claire);
    expect(await trail()).toEqual([]);
    await readAll(counter.dufour);
    const by = { actor_kind: 'ACCOUNT', actor: counter.dufour.id, passport: true, now: true };
    const entries = await trail();
    expect(new Set(entries.map((entry) => JSON.stringify(entry)))).toEqual(
      new Set(
        [
          { action: 'claim.read', subject: `Claim:${id}`, ...by },
          { action: 'file.read', subject: `Attachment:${file.id}`, ...by },
          { action: 'document.read', subject: `Claim:${id}`, ...by },
        ].map((entry) => JSON.stringify(entry)),
      ),
    );
    for (const change of [sql`update audit_entry set actor = null`, sql`delete from audit_entry`])
      await expect(counter.rows(change)).rejects.toThrow();
    expect(await trail()).toHaveLength(entries.length);
  });
});
