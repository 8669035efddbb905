import type { Wording } from '@guichet/chassis/problems/problem.ts';

/** What the page calls what is typed for a service. */
export const serviceLabels = {
  code: { fr: 'Code', de: 'Code', it: 'Codice', en: 'Code' },
  service: { fr: 'Prestation', de: 'Leistung', it: 'Prestazione', en: 'Service' },
  offeredFrom: { fr: 'Proposée dès le', de: 'Angeboten ab', it: 'Offerta dal', en: 'Offered from' },
  validFrom: { fr: 'Valable dès le', de: 'Gültig ab', it: 'Valido dal', en: 'Valid from' },
  lastDay: { fr: 'Dernier jour', de: 'Letzter Tag', it: 'Ultimo giorno', en: 'Last day' },
  amount: { fr: 'Taxe', de: 'Gebühr', it: 'Emolumento', en: 'Fee' },
  source: { fr: 'Base légale', de: 'Rechtsgrundlage', it: 'Base legale', en: 'Legal basis' },
  titles: { fr: 'Titre', de: 'Titel', it: 'Titolo', en: 'Title' },
  descriptions: { fr: 'Description', de: 'Beschreibung', it: 'Descrizione', en: 'Description' },
  label: { fr: 'Question', de: 'Frage', it: 'Domanda', en: 'Question' },
  hint: { fr: 'Aide', de: 'Hilfe', it: 'Aiuto', en: 'Hint' },
  kind: { fr: 'Genre de réponse', de: 'Art der Antwort', it: 'Tipo di risposta', en: 'Kind of answer' },
  postage: { fr: 'Envoi', de: 'Versand', it: 'Invio', en: 'Postage' },
  idempotencyKey: { fr: 'Clé', de: 'Schlüssel', it: 'Chiave', en: 'Key' },
} as const satisfies Readonly<Record<string, Wording>>;

/** Each language by its name, in each language: a field that is asked four times says for which. */
export const languageNames = {
  fr: { fr: 'français', de: 'Französisch', it: 'francese', en: 'French' },
  de: { fr: 'allemand', de: 'Deutsch', it: 'tedesco', en: 'German' },
  it: { fr: 'italien', de: 'Italienisch', it: 'italiano', en: 'Italian' },
  en: { fr: 'anglais', de: 'Englisch', it: 'inglese', en: 'English' },
} as const satisfies Readonly<Record<string, Wording>>;
