import { say } from '@guichet/chassis/problems/problem.ts';
import { every, type Heard, outlines } from '@guichet/chassis/sheets/testing/heard.ts';
import { getDocumentProxy, getMeta } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { claimFormOf, claimForms } from '../forms/form.ts';
import { claimCopy } from './claim-copy.ts';
import { copyWording } from './claim-copy.wording.ts';
import { drawClaimCopy } from './draw-claim-copy.ts';
import { checkedClaims, handedIn, handedInAt } from './testing/submitted-claims.ts';

const reference = '318.632-2026-00042';

async function copyOf(form: (typeof claimForms)[number]['code'], locale: 'fr' | 'de') {
  const checked = checkedClaims[form]();
  const submitted = await handedIn(checked, locale);
  const standing = {
    ...{ form, reference, officerMessage: null, acceptedAt: null, grant: null },
    ...{ status: 'IN_PROCESS' as const, submittedAt: handedInAt, movedAt: handedInAt },
  };
  const copy = claimCopy(standing, submitted);
  const bytes = await drawClaimCopy(copy, { language: locale, at: handedInAt }, (page, pages) =>
    say(copyWording.page, locale, { page, pages }),
  );
  return { copy, bytes, pages: await outlines(bytes), warnings: checked.warnings };
}

const rolesOf = ({ children }: Heard) => children.map(({ role }) => role);

test('what a claim was warned of is on no copy', async () => {
  const { pages, warnings } = await copyOf('HEARING_AID', 'fr');
  expect(warnings.length).toBeGreaterThan(0);
  const said = pages.map(({ text }) => text).join(' ');
  for (const { message } of warnings) expect(said).not.toContain(message);
});

describe.each(claimForms.map(({ code }) => code))('a screen reader reads the copy of %s:', (form) => {
  test('its title and language, one head, each section under its own, all text in an element', async () => {
    const { bytes, copy, pages } = await copyOf(form, 'de');
    const pdf = await getDocumentProxy(new Uint8Array(bytes));
    const { info } = await getMeta(pdf);
    expect(info).toMatchObject({ Title: `Kopie des Gesuchs ${reference}`, Language: 'de' });
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    expect(every(pages, 'H1').map(({ text }) => text)).toEqual([claimFormOf(form).title.de]);
    const heads = every(pages, 'H2').map(({ text }) => text.replace(/^\d+ /, ''));
    expect(heads).toEqual(copy.sections.map(({ title }) => title));
    for (const page of pages) expect(rolesOf(page)).toEqual(['Document']);
    for (const section of every(pages, 'Sect')) expect(rolesOf(section)).not.toContain('Span');
  });

  test('its tables row by row, each cell under a column or beside a name', async () => {
    const { bytes, copy, pages } = await copyOf(form, 'fr');
    // The reader of the tests doesn't say for what a head stands; the file does.
    const scopes =
      Buffer.from(bytes)
        .toString('latin1')
        .match(/\/Scope \/(Row|Column)/g) ?? [];
    expect(scopes).toHaveLength(every(pages, 'TH').length);
    expect(scopes.filter((scope) => scope.endsWith('Column'))).toHaveLength(5);
    for (const table of every(pages, 'Table')) expect(new Set(rolesOf(table))).toEqual(new Set(['TR']));
    const rows = every(pages, 'TR').map(rolesOf);
    const heads = rows.filter((cells) => cells.join() === 'TH,TH,TH,TH,TH');
    const lines = rows.filter((cells) => cells.join() === 'TD,TD,TD,TD,TD');
    const named = rows.filter((cells) => cells.join() === 'TH,TD');
    expect(heads).toHaveLength(1);
    const services = copy.sections.find(({ table }) => table)?.table;
    expect(lines).toHaveLength(services?.rows.length ?? 0);
    expect(named).toHaveLength(copy.sections.flatMap(({ facts = [] }) => facts).length + 1);
    expect(rows).toHaveLength(heads.length + lines.length + named.length);
  });
});

test('numbers of boxes stand on every form but the one that numbers its rows', async () => {
  const numbered = async (form: (typeof claimForms)[number]['code']) =>
    every((await copyOf(form, 'fr')).pages, 'TH').filter(({ text }) => /^\d/.test(text)).length;
  for (const { code } of claimForms)
    if (code === 'ASSISTANCE_CONTRIBUTION') expect(await numbered(code)).toBe(0);
    else expect(await numbered(code)).toBeGreaterThanOrEqual(12);
  const { pages } = await copyOf('ASSISTANCE_CONTRIBUTION', 'fr');
  const rows = every(pages, 'TR').map(({ children }) => children[1]?.text ?? '');
  expect(rows.filter((text) => /^\d\. /.test(text)).map((text) => text[0])).toEqual([
    '1',
    '2',
    '3',
    '4',
    '5',
  ]);
});

test('the rates say where they stand, and a form that pays what was invoiced names none', async () => {
  const listed = async (form: (typeof claimForms)[number]['code']) =>
    every((await copyOf(form, 'fr')).pages, 'LI').map(({ text }) => text);
  expect(await listed('TRAVEL')).toEqual([
    'Voiture, par kilomètre : 0.45 CHF, dès le 01.01.2020. RAI',
    'Absence de 5 à 8h, par jour : 11.50 CHF, dès le 01.01.1992. RAI',
    'Absence de plus de 8h, par jour : 19.00 CHF, dès le 01.01.1992. RAI',
    "Logement à l'extérieur, par nuit : 37.50 CHF, dès le 01.01.1992. RAI",
  ]);
  expect(await listed('OTHER_INVOICE')).toEqual([]);
});
