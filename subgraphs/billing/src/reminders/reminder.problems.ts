import { defineProblems } from '@guichet/chassis/problems/problem.ts';

/** What may stand in the way of reminders. */
export const reminderProblems = defineProblems('billing', {
  REMINDER_DAY_AHEAD: {
    description: 'Reminders of a day to come are not written ahead: until then the companies may pay.',
    fr: "Ce jour n'est pas encore venu : d'ici là, les entreprises peuvent payer.",
    de: 'Dieser Tag ist noch nicht da: Bis dahin können die Unternehmen bezahlen.',
    it: 'Questo giorno non è ancora arrivato: fino ad allora le imprese possono pagare.',
    en: 'This day has not come yet: until then the companies may pay.',
  },
});
