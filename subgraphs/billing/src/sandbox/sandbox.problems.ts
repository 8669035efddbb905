import { defineProblems } from '@guichet/chassis/problems/problem.ts';

/** What may stand in the way of a clock that is moved. */
export const sandboxProblems = defineProblems('billing', {
  SANDBOX_ONLY: {
    description: 'The program is none of a sandbox: in earnest no clock is moved.',
    fr: "Ce programme n'est pas un programme de bac à sable. Créez-en un pour avancer son horloge.",
    de: 'Dieses Programm ist kein Sandbox-Programm. Erstellen Sie eines, um dessen Uhr vorzustellen.',
    it: 'Questo programma non è un programma di sandbox. Ne crei uno per spostare avanti il suo orologio.',
    en: 'This program is not a sandbox program. Make one to move its clock forward.',
  },
  SANDBOX_HOURS_OUT_OF_RANGE: {
    description: 'The clock is moved forward by 1 to 240 hours at once.',
    fr: 'Indiquez de 1 à 240 heures ; appelez plusieurs fois pour avancer davantage.',
    de: 'Geben Sie 1 bis 240 Stunden an; rufen Sie mehrmals auf, um weiter vorzustellen.',
    it: 'Indichi da 1 a 240 ore; chiami più volte per andare oltre.',
    en: 'Give 1 to 240 hours; call several times to go further.',
  },
});
