import { expect, test } from 'vitest';
import { claimFormOf, claimForms } from './form.ts';

test('the six forms bear the titles and numbers of the counter’s buttons, in their order', () => {
  expect(claimForms.map(({ title, number }) => `${title.fr} - ${number}`)).toEqual([
    'Moyens auxiliaires - 318.635-639',
    "Facture pour l'allocation pour impotent (API) et supplément pour soins intenses (SSI) pour mineurs - 318.632.2",
    'Facture pour appareillage auditif - 300.001',
    "Facture pour la contribution d'assistance - 318.536",
    'Facture pour frais de voyage et nourriture - 318.632.1',
    'Facture - 318.632',
  ]);
});

test('a form is found again by its code, and is open when it can be sent online', () => {
  expect(claimForms.map(({ code }) => claimFormOf(code))).toEqual(claimForms);
  expect(claimForms.filter(({ isOpen }) => isOpen).map(({ code }) => code)).toEqual(['OTHER_INVOICE']);
});
