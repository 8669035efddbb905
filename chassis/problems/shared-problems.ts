import { defineProblems } from './problem.ts';

/** Problems that mean the same everywhere. */
export const sharedProblems = defineProblems('shared', {
  FIELD_REQUIRED: {
    description: 'A required field is empty.',
    fr: 'Le champ {label} est obligatoire.',
    de: 'Das Feld {label} muss ausgefüllt werden.',
    it: 'Il campo {label} è obbligatorio.',
    en: 'The field {label} is required.',
  },
  FIELD_TOO_LONG: {
    description: 'A text is longer than the field allows; the sentence says by how much.',
    fr: 'Le champ {label} accepte {limit} caractères au plus ; il en a {length}.',
    de: 'Das Feld {label} fasst höchstens {limit} Zeichen; es sind {length}.',
    it: 'Il campo {label} accetta al massimo {limit} caratteri; ne ha {length}.',
    en: 'The field {label} takes at most {limit} characters; it has {length}.',
  },
  VALUE_NOT_IN_LIST: {
    description: 'A choice is not one of those offered.',
    fr: 'Choisissez une valeur de la liste pour le champ {label}.',
    de: 'Wählen Sie für das Feld {label} einen Wert aus der Liste.',
    it: "Scelga un valore dell'elenco per il campo {label}.",
    en: 'Choose a value of the list for the field {label}.',
  },
  IDEMPOTENCY_KEY_REUSED: {
    description:
      'The idempotency key was used before with another request. Send a new key for a new request.',
    fr: 'Cette clé a déjà servi pour une autre demande. Utilisez une nouvelle clé.',
    de: 'Dieser Schlüssel wurde schon für eine andere Anfrage verwendet. Verwenden Sie einen neuen.',
    it: "Questa chiave è già servita per un'altra richiesta. Ne usi una nuova.",
    en: 'This key was already used for another request. Use a new key.',
  },
  VERSION_CONFLICT: {
    description: 'Somebody changed the record since it was read. Read it again, then decide.',
    fr: 'Ce dossier a changé entre-temps. Rechargez la page, puis décidez.',
    de: 'Dieses Dossier hat sich inzwischen geändert. Laden Sie die Seite neu und entscheiden Sie dann.',
    it: 'Questo incarto è cambiato nel frattempo. Ricarichi la pagina, poi decida.',
    en: 'This record has changed in the meantime. Reload the page, then decide.',
  },
  QUERY_TIMEOUT: {
    description:
      "A query that is none of the house's own documents asked more than the database answers in the time it has. The fields concerned are empty, the rest of the answer stands: ask for less, e.g. for a shorter period or fewer entries.",
    fr: 'Cette requête prend trop de temps. Demandez-en moins : une période plus courte, ou moins d’éléments.',
    de: 'Diese Abfrage dauert zu lange. Fragen Sie weniger ab: einen kürzeren Zeitraum oder weniger Einträge.',
    it: 'Questa interrogazione richiede troppo tempo. Chieda di meno: un periodo più breve o meno elementi.',
    en: 'This query takes too long. Ask for less: a shorter period, or fewer entries.',
  },
  NOT_FOUND: {
    description: 'There is no such record, or not for this caller: both answer the same.',
    fr: 'Cet élément est introuvable.',
    de: 'Dieses Element wurde nicht gefunden.',
    it: 'Questo elemento non è stato trovato.',
    en: 'This item could not be found.',
  },
});
