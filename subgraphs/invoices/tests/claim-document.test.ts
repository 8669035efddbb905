import type { Locale } from '@guichet/chassis/problems/problem.ts';
import { sql } from 'drizzle-orm';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { renderClaimDocument } from '../src/documents/render-claim-document.ts';
import { type Asker, type Counter, openCounter, submit } from './counter.ts';

let counter: Counter;

beforeAll(async () => {
  counter = await openCounter();
});
afterAll(() => counter[Symbol.asyncDispose]());

function render(asker: Asker | null, claimId: string, locale: Locale = 'fr') {
  const { database, vault } = counter.running.invoices;
  const viewer = {
    kind: asker ? ('ACCOUNT' as const) : ('ANONYMOUS' as const),
    subject: asker?.id ?? null,
    roles: asker?.roles ?? [],
    session: null,
    memberships: [],
    scopes: [],
    issuer: 'identity',
    id: 'a-passport',
    expiresAt: 0,
  };
  return renderClaimDocument({ database, vault, viewer, locale }, claimId);
}

/** The words of a copy, each gap between them one space. */
async function read(asker: Asker, claimId: string, locale: Locale = 'fr') {
  const document = await render(asker, claimId, locale);
  if (!document) throw new Error('There is no copy');
  const { text } = await extractText(await getDocumentProxy(document.bytes), { mergePages: true });
  return { fileName: document.fileName, text: text.replace(/\s+/g, ' ') };
}

async function submitted(key: string, input?: object) {
  const { claim, problems } = await submit(counter, key, input);
  if (!claim) throw new Error(JSON.stringify(problems));
  return claim;
}

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
    'Numéro de facture A-17',
    'Date de la facture 30.06.2026',
    '04.06.2026 Ergothérapie',
    'Position tarifaire 905.500.2',
    '143.33',
    'Total en CHF 238.88',
    'Merci',
    'Aucun document.',
    row?.content_hash ?? '?',
    'Page 1 de',
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

test('it is in the reader’s language', async () => {
  const claim = await submitted('german-copy', travel());
  const { text } = await read(counter.dufour, claim.id, 'de');
  for (const said of [
    'Kopie des Gesuchs',
    'AHV-Nummer 756.1234.5678.97',
    'Genève – Nyon, Auto',
    'Seite 1 von',
  ])
    expect(text).toContain(said);
});

test('a refusal gives the reason and the way to a formal decision, a correction the officer’s words', async () => {
  const { id } = await submitted('refused-copy');
  const stand = (status: string, message: string) =>
    counter.rows(sql`update claim set status = ${status}, officer_message = ${message} where id = ${id}`);
  await stand('TO_COMPLETE', 'Il manque le billet.');
  expect((await read(counter.claire, id)).text).toContain("Message de l'office Il manque le billet.");
  await stand('REFUSED', 'Pas de décision.');
  const { text } = await read(counter.claire, id);
  expect(text).toContain('Refusé, depuis le');
  expect(text).toContain('Raison du refus Pas de décision.');
  expect(text).toContain('art. 79 al. 4');
  expect(text).not.toContain('Il manque le billet.');
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
  expect((await read(counter.claire, id)).text).toContain('Total en CHF 238.88');
});

test('another person’s claim has no copy, nor has one that never was', async () => {
  const { id } = await submitted('private-copy');
  for (const asker of [counter.rochat, counter.blanc, null]) expect(await render(asker, id)).toBeNull();
  for (const absent of ['0199f000-0000-7000-8000-000000000000', 'no-id'])
    expect(await render(counter.claire, absent)).toBeNull();
});
