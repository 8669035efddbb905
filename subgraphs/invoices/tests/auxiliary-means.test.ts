import { join } from 'node:path';
import { openDiskFiles } from '@guichet/chassis/files/disk-files.ts';
import { claire, monney } from '@guichet/stack/cast/cast.ts';
import { sql } from 'drizzle-orm';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openClaimDocument } from '../src/documents/open-claim-document.ts';
import { type Asker, amend, type Counter, openCounter, requestCorrection, submit } from './counter.ts';

let counter: Counter;
let administrator: Asker;

beforeAll(async () => {
  counter = await openCounter();
  administrator = { id: '0190a0de-0000-7000-8000-00000000a001', roles: monney.roles };
});
afterAll(() => counter[Symbol.asyncDispose]());

/** A wheelchair for her son, bought on a day. */
const wheelchairOf = (servedOn: string, typed: object = {}) => ({
  beneficiaryId: counter.claire.child,
  bankAccountId: counter.claire.bankAccount,
  decisionNumber: '320/2024/123456/0',
  form: {
    auxiliaryMeans: {
      servedFrom: servedOn,
      servedUntil: servedOn,
      delivery: 'PURCHASE',
      benefitCode: '9.01',
      designation: 'Küschall K-Series',
      supplier: 'Orthopédie du Lac',
      invoiceDate: servedOn,
      invoiceNumber: 'R-118',
      amount: "3'450.00",
      ...typed,
    },
  },
});

const whole = `query ($id: ID!) { claim(id: $id) { reference printedForm total { amount } period { start end }
  lines { kind description quantity unitPrice { amount } tariffPosition amount { amount } } warnings { code }
  details { ... on AuxiliaryMeansDetails { printedForm benefitCode benefitTitle delivery designation supplier
    invoiceDate invoiceNumber } } } }`;

async function read(id: string | undefined, locale: 'fr' | 'de' = 'fr') {
  const asked = await counter.ask<{ claim: object }>(counter.claire, whole, { id }, { locale });
  expect(asked.codes).toEqual([]);
  return asked.data.claim;
}

const tree = `query ($on: Date) { auxiliaryMeans(on: $on) { code title subdivisions { code title
  benefits { code title printedForm isBoundToWork version upkeepYear { amount } } } } }`;

interface Tree {
  readonly auxiliaryMeans: readonly {
    readonly code: string;
    readonly title: string;
    readonly subdivisions: readonly {
      readonly code: string;
      readonly benefits: readonly {
        readonly code: string;
        readonly title: string;
        readonly version: number;
      }[];
    }[];
  }[];
}

async function benefitsOn(on: string | null) {
  const { data } = await counter.ask<Tree>(null, tree, { on });
  return data.auxiliaryMeans.flatMap(({ subdivisions }) => subdivisions.flatMap(({ benefits }) => benefits));
}

const title = { fr: 'Fauteuils manuels', de: 'Handrollstühle neu', it: 'Carrozzelle', en: 'Wheelchairs' };

/** Sends a change of the list as somebody, and answers the codes that came back. */
async function change(asker: Asker | null, called: string, variables: object = {}) {
  const takes = { title: 'AuxiliaryMeansTitleInput!', version: 'Int!' };
  const declared = Object.entries(takes).filter(([name]) => called.includes(`$${name}`));
  const text = `mutation ${declared.length > 0 ? `(${declared.map(([name, type]) => `$${name}: ${type}`)})` : ''} { changed: ${called}
    { auxiliaryMeans { code } problems { path code } } }`;
  const { data, codes } = await counter.ask<{
    changed: { auxiliaryMeans: object[] | null; problems: { code: string }[] } | null;
  }>(asker, text, { title, version: 1, ...variables });
  return { codes, problems: data?.changed?.problems.map(({ code }) => code) };
}

const rename =
  'renameAuxiliaryMeans(code: "9.01", version: $version, validFrom: "1.10.2026", title: $title, source: "RO 2026 1")';

describe('the list of auxiliary means', () => {
  test('is public: the five printed forms, each benefit with its number, by the day', async () => {
    counter.statements.length = 0;
    const { data, codes } = await counter.ask<Tree>(null, tree, { on: '2026-09-02' });
    expect(codes).toEqual([]);
    expect(counter.statements).toHaveLength(1);
    await expect(`${counter.statements[0]?.trim()};\n`).toMatchFileSnapshot('sql/auxiliary-means.sql');
    expect(data.auxiliaryMeans.map(({ code, title }) => `${code} ${title}`)).toEqual([
      "318.635 Servant à l'aménagement du poste de travail / dans le domaine de tâches de la personne assurée",
      '318.636 Travaux de transformation et véhicules à moteur',
      '318.637 Pour le crâne et le visage',
      '318.638 Pour aveugles et handicapés graves de la vue',
      "318.639 Servant à développer l'autonomie personnelle",
    ]);
    const dog = data.auxiliaryMeans[3]?.subdivisions[1]?.benefits[1];
    expect(dog).toEqual({
      code: '11.02',
      title: 'Chiens-guides pour aveugles',
      printedForm: '318.638',
      isBoundToWork: false,
      version: 1,
      upkeepYear: { amount: '1320.00' },
    });
    const titleOn = async (on: string, wanted: string) =>
      (await benefitsOn(on)).find(({ code }) => code === wanted)?.title;
    expect(await titleOn('2023-12-31', '14.06')).toBe("Chiens d'assistance pour handicapés moteurs");
    expect(await titleOn('2024-01-01', '14.06')).toBe("Chiens d'assistance");
    expect(await titleOn('2020-06-30', '13.02')).toContain('Sièges');
    expect(await titleOn('2020-07-01', '13.02')).toBeUndefined();
    expect((await benefitsOn(null)).length).toBeGreaterThan(40);
  });

  test('is changed by an administrator of the insurance office, and by nobody else', async () => {
    const elsewhere = {
      ...administrator,
      roles: monney.roles.filter(({ office }) => office === 'POPULATION'),
    };
    const end = 'endAuxiliaryMeans(code: "9.01", version: $version, validFrom: "1.1.2027", source: "x")';
    for (const called of [rename, end]) {
      for (const asker of [counter.claire, counter.dufour, counter.blanc, elsewhere])
        expect((await change(asker, called)).codes).toEqual(['FORBIDDEN']);
      expect((await change(null, called)).codes).toEqual(['UNAUTHENTICATED']);
    }
    expect((await benefitsOn('2027-01-01')).find(({ code }) => code === '9.01')?.version).toBe(1);
  });
});

describe('an insured person asks for an auxiliary means', () => {
  test('and her mails name the printed form that follows from it, the one of each version', async () => {
    const { claim } = await submit(counter, 'mails', wheelchairOf('2026-10-03'));
    const { id = '', reference = '' } = claim ?? {};
    await requestCorrection(counter, id, 1);
    await amend(counter, 'mails', { id, version: 2 }, wheelchairOf('2026-10-03', { benefitCode: '14.04' }));
    const forms = async () =>
      (await counter.mails(claire.email))
        .filter(({ text }) => text.includes(reference))
        .map(({ text }) => /318\.63\d(-\d+)?/.exec(text.replaceAll(reference, ''))?.[0])
        .toSorted();
    await expect.poll(forms, { timeout: 30_000 }).toEqual(['318.636', '318.639', '318.639']);
    // The list goes by what stands now, while the reference stays what a person quotes.
    expect(await read(id)).toMatchObject({ printedForm: '318.636', reference });
  });

  test('and keeps its number, title and printed form, whatever the list says later', async () => {
    const { claim, problems } = await submit(counter, 'kept', wheelchairOf('2026-10-02'));
    expect(problems).toEqual([]);
    const sent = {
      reference: expect.stringMatching(/^318\.639-2026-\d{5}$/),
      printedForm: '318.639',
      total: { amount: '3450.00' },
      period: { start: '2026-10-02', end: '2026-10-02' },
      lines: [
        {
          kind: 'AUXILIARY_MEANS',
          description: 'Achat : Küschall K-Series',
          quantity: '1.0000',
          unitPrice: { amount: '3450.00' },
          tariffPosition: '9.01',
          amount: { amount: '3450.00' },
        },
      ],
      warnings: [{ code: 'AUXILIARY_MEANS_WITHOUT_DOCUMENTS' }],
      details: {
        printedForm: '318.639',
        benefitCode: '9.01',
        benefitTitle: 'Fauteuils roulants manuels',
        delivery: 'PURCHASE',
        designation: 'Küschall K-Series',
        supplier: 'Orthopédie du Lac',
        invoiceDate: '2026-10-02',
        invoiceNumber: 'R-118',
      },
    };
    expect(await read(claim?.id)).toEqual(sent);

    expect(await change(administrator, rename)).toEqual({ codes: [], problems: [] });
    expect(await change(administrator, rename)).toEqual({ codes: [], problems: ['VERSION_CONFLICT'] });
    expect(await read(claim?.id)).toEqual(sent);
    expect(await read(claim?.id, 'de')).toMatchObject({
      lines: [{ description: 'Kauf: Küschall K-Series' }],
      details: { benefitTitle: 'Handrollstühle' },
    });

    const titleAt = async (key: string, servedOn: string) =>
      read((await submit(counter, key, wheelchairOf(servedOn))).claim?.id);
    expect(await titleAt('eve', '2026-09-30')).toMatchObject({
      details: { benefitTitle: 'Fauteuils roulants manuels' },
    });
    expect(await titleAt('renamed', '2026-10-01')).toMatchObject({
      details: { benefitTitle: 'Fauteuils manuels' },
    });
    const [audited] = await counter.rows(
      sql`select actor, action, details from audit_entry where subject = 'AuxiliaryMeans:9.01'`,
    );
    expect(audited).toEqual({
      actor: administrator.id,
      action: 'auxiliary-means.rename',
      details: { version: 2, validFrom: '2026-10-01' },
    });
    await expect(counter.rows(sql`delete from auxiliary_means_entry`)).rejects.toThrow();
  });

  test('that an administrator added, until the day on which he ends it', async () => {
    const add = `addAuxiliaryMeans(input: { code: "9.03", within: "318.639/9", validFrom: "1.9.2026", title: $title,
      source: "RO 2026 1" })`;
    const end =
      'endAuxiliaryMeans(code: "9.03", version: $version, validFrom: "1.11.2026", source: "RO 2026 2")';
    expect((await change(administrator, add)).problems).toEqual([]);
    expect((await change(administrator, add)).problems).toEqual(['AUXILIARY_MEANS_CODE_TAKEN']);
    const problemsOn = async (day: string) => {
      const { problems } = await submit(counter, `added-${day}`, wheelchairOf(day, { benefitCode: '9.03' }));
      return problems.map(({ code }) => code);
    };
    expect(await problemsOn('2026-08-31')).toEqual(['AUXILIARY_MEANS_NOT_OFFERED']);
    expect(await problemsOn('2026-09-01')).toEqual([]);
    expect((await change(administrator, end)).problems).toEqual([]);
    expect((await change(administrator, end)).problems).toEqual(['NOT_FOUND']);
    expect(await problemsOn('2026-10-31')).toEqual([]);
    expect(await problemsOn('2026-11-01')).toEqual(['AUXILIARY_MEANS_NOT_OFFERED']);
  });

  test('and corrects it: the reference stays, the printed form follows the benefit', async () => {
    const { claim } = await submit(counter, 'to-correct', wheelchairOf('2026-09-10'));
    const id = claim?.id ?? '';
    await requestCorrection(counter, id, 1);
    const corrected = wheelchairOf('2026-09-10', { benefitCode: '10.05', delivery: 'REPAIR', amount: '90' });
    expect((await amend(counter, 'corrected', { id, version: 2 }, corrected)).problems).toEqual([]);
    expect(await read(id)).toMatchObject({
      reference: claim?.reference,
      total: { amount: '90.00' },
      details: { printedForm: '318.636', benefitCode: '10.05', delivery: 'REPAIR' },
    });
    const { database, vault } = counter.running.invoices;
    const files = openDiskFiles(join(counter.filesDirectory, 'invoices'));
    const log = { error: () => undefined };
    const viewer = {
      ...{ kind: 'ACCOUNT' as const, subject: counter.claire.id, roles: [], session: null },
      ...{ memberships: [], scopes: [], issuer: 'identity', id: 'a-passport', expiresAt: 0 },
    };
    const copy = await openClaimDocument({ database, vault, files, log, viewer }, id);
    const pdf = await getDocumentProxy(new Uint8Array(copy?.bytes ?? []));
    const { text: lines } = await extractText(pdf, { mergePages: true });
    // A line may end at a hyphen.
    const text = lines.replace(/-\n/g, '-').replace(/\s+/g, ' ');
    expect(text).toMatch(/Formulaire.{0,6} 318\.636 /);
    expect(text).toContain("10.05 Transformations de véhicules à moteur nécessitées par l'invalidité");
    expect(text).toContain('Réparation ou adaptation : Küschall K-Series');
  });

  test('and hears what a year’s earlier claims come to with this one', async () => {
    const upkeep = (amount: string, day: string) =>
      wheelchairOf(day, { delivery: 'UPKEEP', benefitCode: '9.02', amount });
    const first = await submit(counter, 'upkeep-1', upkeep('400', '2026-03-02'));
    expect(first.problems).toEqual([]);
    const { claim } = await submit(counter, 'upkeep-2', upkeep('85.05', '2026-04-02'));
    expect(await read(claim?.id)).toMatchObject({
      warnings: [{ code: 'AUXILIARY_MEANS_UPKEEP_LIMIT' }, { code: 'AUXILIARY_MEANS_WITHOUT_DOCUMENTS' }],
    });
  });
});
