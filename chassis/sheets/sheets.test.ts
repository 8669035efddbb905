import { extractText, getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import { openSheet } from './open-sheet.ts';
import type { Sheet } from './sheet.ts';
import { drawSection } from './sheet-section.ts';
import { styles } from './sheet-type.ts';
import { every, outlines } from './testing/heard.ts';

const open = (isLandscape = false) =>
  openSheet({
    ...{ title: 'Essai', author: 'Guichet', language: 'fr', isLandscape },
    at: Temporal.Instant.from('2026-11-01T23:30:00Z'),
  });

const closed = (sheet: Sheet) => sheet.finish((page, pages) => ['', '', `Page ${page}/${pages}`]);

const pagesOf = async (bytes: Uint8Array) =>
  (await extractText(await getDocumentProxy(new Uint8Array(bytes)))).text;

const table = (count: number, isWhole: boolean) => ({
  columns: [
    { x: 48, width: 200, align: 'left' },
    { x: 300, width: 100, align: 'right' },
  ] as const,
  head: [{ label: 'Chose' }, { label: 'Prix' }],
  rows: Array.from({ length: count }, (_, index) => ({ cells: [`chose${index + 1}`, '1.00'] })),
  sums: [
    { label: 'Dont port', amount: '0.50', isLight: true },
    { label: 'Somme', amount: `${count}.00` },
  ],
  isWhole,
});

test('what is drawn at the end of a page is heard in words, the foot stands above it, and what follows is on another page', async () => {
  const sheet = open();
  sheet.drawAtEnd(300, 'Un dessin', (doc) => doc.rect(0, 600, 100, 100).fill('black'));
  drawSection(sheet, { title: 'Suite', text: 'après' });
  const bytes = await closed(sheet);
  const [first, second] = await pagesOf(bytes);
  expect(first).toContain('Page 1/2');
  expect(second).toContain('après');
  expect(every(await outlines(bytes), 'Figure')).toMatchObject([{ text: 'Un dessin' }]);
});

test('a drawing that finds no room goes to the end of the next page', async () => {
  const sheet = open();
  sheet.y = 600;
  sheet.write({ parent: sheet.root, tag: 'P', text: 'avant', x: 48, width: 100, style: styles.text });
  sheet.drawAtEnd(300, 'Un dessin', (doc) => doc.rect(0, 600, 100, 100).fill('black'));
  const pages = await pagesOf(await closed(sheet));
  expect(pages).toHaveLength(2);
  expect(pages[0]).toContain('avant');
});

test('a table breaks between two rows, its head on each page, its sums with a row; a whole one begins on the next page', async () => {
  for (let y = 400; y < 760; y += 7) {
    const broken = open();
    broken.y = y;
    drawSection(broken, { title: 'Prix', table: table(8, false) });
    const pages = await pagesOf(await closed(broken));
    for (const page of pages) if (/chose\d/.test(page)) expect(page).toContain('Chose');
    expect(pages.find((page) => page.includes('Somme'))).toMatch(/chose8[\s\S]*Dont port[\s\S]*Somme/);
    const whole = open();
    whole.y = y;
    drawSection(whole, { title: 'Prix', table: table(8, true) });
    expect((await pagesOf(await closed(whole))).at(-1)).toMatch(/chose1[\s\S]*chose8/);
  }
});

test('a lying sheet is as wide as an upright one is high', async () => {
  const pdf = await getDocumentProxy(new Uint8Array(await closed(open(true))));
  const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
  expect([Math.round(width), Math.round(height)]).toEqual([842, 595]);
});
