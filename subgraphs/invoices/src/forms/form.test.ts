import { locales } from '@guichet/chassis/problems/problem.ts';
import { expect, test } from 'vitest';
import { claimFormOf, claimForms } from './form.ts';
import { describeLine, formRoomOf, formRooms } from './form-rooms.ts';

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

test('a form is found again by its code', () => {
  expect(claimForms.map(({ code }) => claimFormOf(code))).toEqual(claimForms);
});

test('each of the six has its room', () => {
  expect(claimForms.map(({ code }) => formRoomOf(code).form)).toEqual(claimForms.map(({ code }) => code));
});

test('each form says what it asks under its own name, and calls its lines in each language', () => {
  for (const { form, lineKinds } of formRooms) {
    expect(claimFormOf(form).code).toBe(form);
    for (const kind of lineKinds) {
      const line = { ...anyLine, kind };
      expect(new Set(locales.map((locale) => describeLine(line, locale))).size).toBe(
        kind === 'SERVICE' ? 1 : 4,
      );
    }
  }
  const kinds = formRooms.flatMap(({ lineKinds }) => lineKinds);
  expect(new Set(kinds).size).toBe(kinds.length);
});

const anyLine = {
  variant: 'RETURN',
  servedOn: '2026-09-07',
  servedUntil: null,
  description: 'Genève – Lausanne',
  quantity: 10_000n,
  unitPriceMinor: 100n,
  tariffPosition: null,
  amountMinor: 100n,
};
