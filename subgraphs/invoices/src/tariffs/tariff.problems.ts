import { defineProblems } from '@guichet/chassis/problems/problem.ts';

/** What may stand in the way of an amount by tariff. */
export const tariffProblems = defineProblems('invoices', {
  TARIFF_NOT_KNOWN: {
    description: 'The service lies before the first rate that the counter knows.',
    fr: 'Le guichet ne connaît pas le tarif « {title} » au {day}. Vérifiez la date ; si elle est juste, utilisez le formulaire papier.',
    de: 'Der Schalter kennt den Tarif «{title}» am {day} nicht. Prüfen Sie das Datum; wenn es stimmt, verwenden Sie das Papierformular.',
    it: 'Lo sportello non conosce la tariffa «{title}» al {day}. Verifichi la data; se è giusta, utilizzi il modulo cartaceo.',
    en: 'The counter does not know the rate “{title}” on {day}. Check the date; if it is right, use the paper form.',
  },
});
