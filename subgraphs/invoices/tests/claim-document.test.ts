import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { openDiskFiles } from '@guichet/chassis/files/disk-files.ts';
import { sql } from 'drizzle-orm';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { drawDocument } from '../src/documents/draw-document.ts';
import { openClaimDocument } from '../src/documents/open-claim-document.ts';
import {
  type Asker,
  accept,
  type Counter,
  openCounter,
  refuse,
  requestCorrection,
  submit,
} from './counter.ts';

let counter: Counter;

beforeAll(async () => {
  counter = await openCounter();
});
afterAll(() => counter[Symbol.asyncDispose]());

const viewerOf = (asker: Asker | null) => ({
  kind: asker ? ('ACCOUNT' as const) : ('ANONYMOUS' as const),
  subject: asker?.id ?? null,
  roles: asker?.roles ?? [],
  session: null,
  memberships: [],
  scopes: [],
  issuer: 'identity',
  id: 'a-passport',
  expiresAt: 0,
});

const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');

const errors: string[] = [];
const quiet = { error: (message: string) => void errors.push(message) };

/** What the door works with. */
const reading = (asker: Asker | null) => ({
  database: counter.running.invoices.database,
  vault: counter.running.invoices.vault,
  files: openDiskFiles(join(counter.filesDirectory, 'invoices')),
  log: quiet,
  viewer: viewerOf(asker),
});

const open = (asker: Asker | null, claimId: string) => openClaimDocument(reading(asker), claimId);

/** The words of a copy, each gap between them one space. */
async function read(asker: Asker, claimId: string) {
  const document = await open(asker, claimId);
  if (!document) throw new Error('There is no copy');
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(document.bytes)), {
    mergePages: true,
  });
  return { fileName: document.fileName, text: text.replace(/\s+/g, ' ') };
}

/** The copy that the work process made of a version, once it has. */
async function made(claimId: string, version: number) {
  const find = () =>
    counter.rows<{ storage_key: string; sha256: string; size: number }>(
      sql`select * from claim_document where claim_id = ${claimId} and claim_version = ${version}`,
    );
  await expect.poll(find, { timeout: 30_000 }).toHaveLength(1);
  const [row] = await find();
  if (!row) throw new Error('The copy is gone');
  return row;
}

async function submitted(key: string, input?: object) {
  const { claim, problems } = await submit(counter, key, input);
  if (!claim) throw new Error(JSON.stringify(problems));
  return claim;
}

/** A second version of a claim, which nobody asked a copy of. */
const secondVersion = (id: string) =>
  counter.rows(
    sql`insert into claim_transition select (jsonb_populate_record(t, '{"claim_version": 2}')).*
      from claim_transition t where claim_id = ${id}`,
  );

const travel = () => ({
  beneficiaryId: counter.claire.child,
  bankAccountId: counter.claire.bankAccount,
  decisionNumber: '320/2024/123456/0',
  form: {
    travel: {
      trips: [
        {
          startDate: '24.08.2026',
          endDate: '24.08.2026',
          reason: 'MEDICAL_MEASURE',
          departure: 'Genève',
          arrival: 'Lausanne',
          means: 'RETURN',
          amount: '46.40',
          companions: [{ amount: '23.20' }],
        },
        {
          startDate: '25.08.2026',
          endDate: '25.08.2026',
          reason: 'OTHER',
          reasonDetail: 'Entretien avec la conseillère',
          departure: 'Genève',
          arrival: 'Nyon',
          means: 'CAR',
          kilometres: '74.8',
          needsCar: true,
        },
      ],
      meals: {
        periodStart: '01.08.2026',
        periodEnd: '31.08.2026',
        days5To8Hours: { announced: '2', days: ['2026-08-24', '2026-08-25'] },
      },
    },
  },
});

test('the copy shows what was sent: the form, the person, the account, each line and the sum', async () => {
  const claim = await submitted('other-copy');
  const { fileName, text } = await read(counter.claire, claim.id);
  expect(fileName).toBe(`${claim.reference}.pdf`);
  const [row] = await counter.rows<{ content_hash: string }>(
    sql`select content_hash from claim_submission where claim_id = ${claim.id}`,
  );
  for (const said of [
    'Copie de la demande',
    'Formulaire n° 318.632',
    claim.reference,
    'En traitement, depuis le',
    'Favre Théo',
    '03.09.2014',
    '756.1234.5678.97',
    'CH93 0076 2011 6238 5295 7',
    'Claire Favre',
    '320/2024/123456/0',
    '1 Date de la facture 30.06.2026',
    '2 Numéro de facture A-17',
    "6 Office AI compétent Office de l'assurance invalidité, Genève",
    '8 IBAN CH93',
    '04.06.2026 Ergothérapie',
    '15 Position tarifaire 905.500.2',
    '143.33',
    '17 Total en CHF 238.88',
    "18 Visa de l'office AI Réservé à l'office",
    '19 Remarque Merci',
    'Aucun document.',
    row?.content_hash ?? '?',
    'Page 1/',
  ])
    expect(text).toContain(said);
});

test('trips, companions, kilometres and days away stand in the copy of the travel form', async () => {
  const claim = await submitted('travel-copy', travel());
  const { text } = await read(counter.claire, claim.id);
  for (const said of [
    'Facture pour frais de voyage et nourriture',
    'Genève – Lausanne, aller-retour',
    'Raison : Mesures médicales',
    'Accompagnant : Genève – Lausanne',
    '46.40',
    '23.20',
    'Genève – Nyon, voiture',
    'Raison : Entretien avec la conseillère',
    "Voiture nécessaire en raison de l'invalidité",
    '74.8 km',
    '33.66',
    'Période comptable 01.08.2026 – 31.08.2026',
    'Jours de 08.2026 : 24, 25',
  ])
    expect(text).toContain(said);
});

test('it is in the language of the claim, whoever reads it', async () => {
  const { data } = await counter.ask<{ submitClaim: { claim: { id: string } } }>(
    counter.claire,
    'mutation ($input: ClaimInput!) { submitClaim(input: $input, idempotencyKey: "german") { claim { id } } }',
    { input: travel() },
    { locale: 'de' },
  );
  const { text } = await read(counter.dufour, data.submitClaim.claim.id);
  for (const said of [
    'Kopie des Gesuchs',
    'In Bearbeitung, seit',
    'AHV-Nummer 756.1234.5678.97',
    'Genève – Nyon, Auto',
    'Seite 1/',
  ])
    expect(text).toContain(said);
});

test('a refusal gives the reason and the way to a formal decision, a correction the officer’s words', async () => {
  const asked = await submitted('asked-copy');
  await requestCorrection(counter, asked.id, 1, 'Il manque le billet.');
  const correction = (await read(counter.claire, asked.id)).text;
  expect(correction).toContain("Message de l'office Il manque le billet.");
  expect(correction).toContain("18 Visa de l'office AI Réservé à l'office");
  const refused = await submitted('refused-copy');
  await refuse(counter, refused.id, 1, 'Pas de décision.');
  const { text } = await read(counter.claire, refused.id);
  expect(text).toContain('Refusé, depuis le');
  expect(text).toContain('Raison du refus Pas de décision.');
  expect(text).toContain('art. 79 al. 4');
  expect(text).not.toContain('Visa');
});

test('each version is copied once by the work process; lost, or not made yet, it is drawn with the same bytes', async () => {
  const { id } = await submitted('made-copy');
  const first = await made(id, 1);
  await accept(counter, id, 1);
  const second = await made(id, 2);
  expect(second.sha256).not.toBe(first.sha256);
  expect((await read(counter.claire, id)).text).toMatch(/18 Visa de l'office AI Acceptée le \d\d\./);

  const { files, ...context } = reading(null);
  const again = { claimId: id, version: 2, storageKey: files.newKey() };
  await drawDocument(again, { ...context, files });
  expect(await made(id, 2)).toEqual(second);
  await expect(files.get(again.storageKey)).rejects.toThrow();

  const hash = async () => sha256((await open(counter.claire, id))?.bytes ?? '');
  expect(await hash()).toBe(second.sha256);
  expect(errors).toEqual([]);
  await files.remove(second.storage_key);
  expect(await hash()).toBe(second.sha256);
  expect(errors).toHaveLength(1);
  // It lies there again: the next reader has it without a word in the log.
  expect(await hash()).toBe(second.sha256);
  expect(errors).toHaveLength(1);
});

test('a worker that died in the middle leaves nothing behind, and of two workers one makes the copy', async () => {
  const { id } = await submitted('twice-copy');
  await secondVersion(id);
  const drawn = sha256((await open(counter.claire, id))?.bytes ?? '');
  const { files, ...context } = reading(null);
  const job = { claimId: id, version: 2, storageKey: files.newKey() };
  await files.put(job.storageKey, Readable.from(['half a copy']));
  await Promise.all([1, 2].map(() => drawDocument(job, { ...context, files })));
  expect(await made(id, 2)).toMatchObject({ storage_key: job.storageKey, sha256: drawn });
  errors.length = 0;
  expect(sha256((await open(counter.claire, id))?.bytes ?? '')).toBe(drawn);
  expect(errors).toEqual([]);
});

test('the copy of an acceptance says what was granted of each line, and stays as it was made', async () => {
  const { id } = await submitted('granted-copy');
  const inPart = { position: 1, amount: '100', reason: 'Au tarif de la convention.' };
  const { problems } = await accept(counter, id, 1, counter.dufour, [inPart]);
  expect(problems).toEqual([]);
  const copy = await made(id, 2);
  // What the claim's own rows say from now on is on no copy of that version.
  await counter.rows(
    sql`update claim_line set reduction_reason = 'Autrement.' where claim_id = ${id} and position = 1`,
  );
  const { files } = reading(null);
  await files.remove(copy.storage_key);
  const { text } = await read(counter.claire, id);
  expect(text).toContain('Accordé : 100.00 CHF. Au tarif de la convention.');
  expect(text).toContain('Total accordé en CHF 195.55');
  expect(text).toContain('art. 79 al. 4');
  expect(sha256((await open(counter.claire, id))?.bytes ?? '')).toBe(copy.sha256);
});

test('a claim that was sent before documents and kinds of lines were kept is copied too', async () => {
  const { id } = await submitted('old-copy');
  const [kept] = await counter.rows<{ content: string }>(
    sql`select content from claim_submission where claim_id = ${id}`,
  );
  const { attachments: _documents, period: _period, ...content } = JSON.parse(kept?.content ?? '');
  const old = {
    ...content,
    schemaVersion: 1,
    lines: content.lines.map(
      ({ kind: _kind, variant: _variant, servedUntil: _until, ...line }: object & Record<string, unknown>) =>
        line,
    ),
  };
  await counter.rows(
    sql`insert into claim_submission select office, claim_id, owner_account_id, claim_version + 1, 1, ${JSON.stringify(old)},
      content_hash, avs_number, avs_number_fingerprint, iban, iban_fingerprint, account_holder, submitted_at
      from claim_submission where claim_id = ${id}`,
  );
  await secondVersion(id);
  const { text } = await read(counter.claire, id);
  expect(text).toContain('Corrigée le');
  expect(text).toContain('Total en CHF 238.88');
});

test('another person’s claim has no copy, nor has one that never was', async () => {
  const { id } = await submitted('private-copy');
  for (const asker of [counter.rochat, counter.blanc, null]) expect(await open(asker, id)).toBeNull();
  for (const absent of ['0199f000-0000-7000-8000-000000000000', 'no-id'])
    expect(await open(counter.claire, absent)).toBeNull();
});
