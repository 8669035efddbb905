import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('it');

/** Who works at an office, in Italian. */
export const it: Widened<typeof fr> = {
  title: 'Team',
  lead: "Chi lavora all'ufficio, e che cosa vi fa ciascuno.",
  office: 'Ufficio',
  offices: {
    INSURANCE: 'Assicurazione invalidità',
    POPULATION: 'Popolazione',
    PERSONAL_SERVICES: 'Servizi alla persona',
  },
  roles: {
    OFFICER: 'Trattamento degli incarti',
    FINANCE: 'Finanze',
    ADMINISTRATOR: 'Amministrazione',
    EXPLORER: 'Esplorazione',
  },
  rolesMean: {
    OFFICER: 'Accetta, chiede una correzione, rifiuta.',
    FINANCE: 'Versamenti, fatture, rimborsi.',
    ADMINISTRATOR: 'Decide chi lavora qui. Non vede per questo nessun incarto.',
    EXPLORER:
      "Invia le proprie richieste nell'esploratore e vi vede ciò che gli altri suoi ruoli gli lasciano vedere.",
  },
  search: "Cercare un nome o un'e-mail",
  caption: 'Team, per nome',
  name: 'Nome',
  role: 'Ruoli',
  you: 'lei',
  none: 'Nessuno qui',
  noneMeans: 'Dia un primo ruolo.',
  noneFound: 'Nessuno porta questo nome',
  noneFoundMeans: "Cerchi con l'inizio del cognome, del nome o dell'e-mail.",
  more: 'Mostrare il seguito',
  grant: 'Dare un ruolo',
  grantMeans: "La persona deve avere un conto con un indirizzo confermato. Riceve un'e-mail.",
  email: 'E-mail del suo conto',
  grantRole: 'Ruolo',
  granting: 'Salvataggio…',
  revoke: 'Togliere',
  revokeThis: say<{ role: string; person: string }>('Togliere il ruolo «{role}» a {person}'),
  revokeTitle: say<{ person: string }>('Togliere questo ruolo a {person}?'),
  revokeMeans: say<{ role: string; office: string }>(
    "«{role}», {office}: la persona lo perde entro un minuto. Riceve un'e-mail.",
  ),
  ownMeans: 'Nessuno cambia i propri ruoli.',
  cancel: 'Annullare',
  notDone: 'Nulla è cambiato.',
  granted: say<{ role: string; person: string }>('{person} ha ora il ruolo «{role}».'),
  revoked: say<{ role: string; person: string }>('{person} non ha più il ruolo «{role}».'),
  changes: 'Ultimi cambiamenti',
  changesCaption: 'Ultimi cambiamenti di ruoli, dal più recente',
  when: 'Quando',
  who: 'Persona',
  change: 'Cambiamento',
  given: say<{ role: string }>('riceve «{role}»'),
  taken: say<{ role: string }>('perde «{role}»'),
  by: 'Da',
  byCommand: 'la riga di comando',
  noChanges: 'Nessun cambiamento per il momento.',
};
