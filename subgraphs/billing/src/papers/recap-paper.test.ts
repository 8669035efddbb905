import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawRecap } from './draw-recap.ts';
import { sumOf, sumsBy, sumTotal } from './recap-paper.ts';
import { recap, requests } from './testing/paper-facts.ts';
import { pagesOf, textOf } from './testing/read-paper.ts';

describe('a recap', () => {
  test('says that it is no invoice, and which invoice has its total', async () => {
    const text = await textOf(await drawRecap(recap));
    expect(text).toContain('Ce récapitulatif n’est pas une facture.');
    expect(text).toContain('Son total, 367.40 CHF, est celui de la facture n° 2026-000042.');
  });

  test('of a month whose invoice took credits off shows them, and the total that the invoice has', async () => {
    const text = await textOf(await drawRecap({ ...recap, creditsMinor: 6740n }));
    expect(text).toContain(
      'Ses demandes sur facture font 367.40 CHF. Moins 67.40 CHF d’avoirs déduits, son total, 300.00 CHF, est celui de la facture n° 2026-000042.',
    );
    expect(text).toContain('Avoirs déduits −67.40 Total de la facture en CHF, TVA incluse 300.00');
    expect(text.match(/Total en CHF, TVA incluse 367\.40/g)).toHaveLength(4);
  });

  test('has a line for each request, by Geneva’s time, with the company name under which it was made', async () => {
    const text = await textOf(await drawRecap(recap));
    expect(text).toContain(
      '01.10. 09:31 OC2610000000002 Attestation de départ Régie du Rhône SA Kofi Mensah Dossier 2 Courrier B Envoyée 25.00 0.00',
    );
    expect(text.match(/OC2610\d{9}/g)).toHaveLength(16);
  });

  test('sums by service, by collaborator and by company name, always to the same total', async () => {
    const text = await textOf(await drawRecap(recap));
    expect(text).toContain('Renseignement sur une personne 4 100.00 5.80 105.80');
    expect(text).toContain('Kofi Mensah 5 125.00 5.80 130.80');
    expect(text).toContain('Régie du Rhône, agence de Carouge 6 150.00 5.80 155.80');
    expect(text.match(/Total en CHF, TVA incluse 367\.40/g)).toHaveLength(4);
  });

  test('shows what cards paid apart, and never in a total', async () => {
    const text = await textOf(await drawRecap(recap));
    const [account = '', card = ''] = text.split('Demandes payées par carte');
    expect(card).toContain('Payé par carte en CHF, TVA incluse 55.80');
    expect(account).not.toMatch(/ 55\.80/);
    expect(account.match(/OC2610\d{9}/g)).toHaveLength(14);
  });

  test('of a month with cards only has no invoice', async () => {
    const text = await textOf(
      await drawRecap({ ...recap, invoiceNumber: null, requests: requests(2, { settlement: 'CARD' }) }),
    );
    expect(text).toContain('Rien n’a été commandé sur facture ce mois-ci.');
    expect(text).not.toContain('Par prestation');
  });

  test('of 300 requests names the columns on each page, loses none, and leaves no sum alone', async () => {
    const pages = await pagesOf(await drawRecap({ ...recap, requests: requests(300) }));
    const withRequests = pages.filter((page) => /OC2610\d{9}/.test(page));
    for (const page of withRequests) expect(page).toContain('Date, heure');
    expect(new Set(pages.join(' ').match(/OC2610\d{9}/g)).size).toBe(300);
    const withSum = pages.findIndex((page) => page.includes('Taxes en CHF'));
    expect(pages[withSum]).toMatch(/OC2610\d{9}/);
    expect(pages[withSum]).toContain('7 500.00');
  });

  test('breaks its pages well wherever they end', async () => {
    for (let count = 1; count <= 7; count += 1) {
      const pages = await pagesOf(await drawRecap({ ...recap, requests: requests(count) }));
      const sums = pages.filter((page) => page.includes('Taxes en CHF'));
      expect(sums).toHaveLength(1);
      expect(sums[0]).toMatch(/OC2610\d{9}/);
    }
  });
});

test('whatever is ordered, the sums of every kind are the total', () => {
  const request = fc.record({
    ...{ service: fc.string(), collaborator: fc.string(), companyName: fc.string() },
    ...{ feeMinor: fc.bigInt({ min: 1n, max: 100_000n }), postageMinor: fc.bigInt({ min: 0n, max: 2_000n }) },
  });
  const [first] = requests(1);
  if (!first) throw new Error('One request at least');
  fc.assert(
    fc.property(fc.array(request, { maxLength: 60 }), (changes) => {
      const all = changes.map((change) => ({ ...first, ...change }));
      const total = sumTotal(sumOf(all));
      for (const key of ['service', 'collaborator', 'companyName'] as const) {
        const sums = sumsBy(all, key, 'fr');
        expect(sums.reduce((sum, one) => sum + sumTotal(one), 0n)).toBe(total);
        expect(sums.reduce((sum, one) => sum + one.count, 0)).toBe(all.length);
      }
    }),
  );
});
