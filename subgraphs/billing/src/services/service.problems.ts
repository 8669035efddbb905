import { defineProblems } from '@guichet/chassis/problems/problem.ts';

/** What may stand in the way of a change of the catalogue, and of an answer to a service's question. */
export const serviceProblems = defineProblems('billing', {
  SERVICE_CODE_MALFORMED: {
    description: 'The code of a service, question or choice is not of capital letters and underscores.',
    fr: 'Un code a de 2 à 60 lettres majuscules sans accent et traits de soulignement, par exemple RESIDENCE_CERTIFICATE.',
    de: 'Ein Code hat 2 bis 60 Grossbuchstaben ohne Akzent und Unterstriche, zum Beispiel RESIDENCE_CERTIFICATE.',
    it: 'Un codice ha da 2 a 60 lettere maiuscole senza accento e trattini bassi, per esempio RESIDENCE_CERTIFICATE.',
    en: 'A code has 2 to 60 capital letters without accents and underscores, for example RESIDENCE_CERTIFICATE.',
  },
  SERVICE_CODE_TAKEN: {
    description: 'There is a service with this code already, perhaps one that is no longer sold.',
    fr: 'Une prestation porte déjà le code {code}. Choisissez un autre code, ou modifiez cette prestation-là.',
    de: 'Eine Leistung hat schon den Code {code}. Wählen Sie einen anderen Code, oder ändern Sie jene Leistung.',
    it: 'Una prestazione ha già il codice {code}. Scelga un altro codice, oppure modifichi quella prestazione.',
    en: 'A service already has the code {code}. Choose another code, or change that service.',
  },
  SERVICE_DAY_PASSED: {
    description: 'The day lies before today: the catalogue changes from today on at the earliest.',
    fr: "Cette date est passée. Choisissez aujourd'hui, le {day}, ou une date à venir.",
    de: 'Dieses Datum ist vorbei. Wählen Sie heute, den {day}, oder ein späteres Datum.',
    it: 'Questa data è passata. Scelga oggi, il {day}, o una data futura.',
    en: 'This date has passed. Choose today, {day}, or a later date.',
  },
  SERVICE_DAY_TAKEN: {
    description:
      'A fee or an edition of the service begins on this day already. Name its version to change it.',
    fr: 'Un changement commence déjà le {day}. Choisissez une autre date, ou modifiez ce changement-là.',
    de: 'Am {day} beginnt schon eine Änderung. Wählen Sie ein anderes Datum, oder ändern Sie jene.',
    it: 'Il {day} inizia già una modifica. Scelga un’altra data, oppure cambi quella modifica.',
    en: 'A change already begins on {day}. Choose another date, or change that one.',
  },
  SERVICE_HAS_BEGUN: {
    description:
      'The fee or edition has begun, and orders may stand on it: it stays. Of a fee, the source and verification can be changed.',
    fr: 'Cela compte depuis le {day} et ne change plus. Ajoutez un changement qui commence plus tard.',
    de: 'Dies gilt seit dem {day} und ändert sich nicht mehr. Fügen Sie eine Änderung hinzu, die später beginnt.',
    it: 'Questo vale dal {day} e non cambia più. Aggiunga una modifica che inizia più tardi.',
    en: 'This has counted since {day} and no longer changes. Add a change that begins later.',
  },
  SERVICE_WITHDRAWN: {
    description: 'The service is no longer sold on the day of the change.',
    fr: "Cette prestation n'est plus proposée après le {day}.",
    de: 'Diese Leistung wird nach dem {day} nicht mehr angeboten.',
    it: 'Questa prestazione non è più offerta dopo il {day}.',
    en: 'This service is no longer offered after {day}.',
  },
  SERVICE_FEE_NOT_POSITIVE: {
    description: 'The fee is zero.',
    fr: 'La taxe doit être supérieure à 0.',
    de: 'Die Gebühr muss grösser als 0 sein.',
    it: "L'emolumento deve essere superiore a 0.",
    en: 'The fee must be above 0.',
  },
  SERVICE_DELAY_UNLIKELY: {
    description: 'The delay is not from 1 to 60 working days, or its end comes before its start.',
    fr: 'Le délai va de 1 à 60 jours ouvrables, le plus court d’abord.',
    de: 'Die Frist dauert 1 bis 60 Arbeitstage, die kürzere Dauer zuerst.',
    it: 'Il termine va da 1 a 60 giorni lavorativi, prima il più breve.',
    en: 'The delay is from 1 to 60 working days, the shorter one first.',
  },
  SERVICE_POSTAGE_IS_FREE: {
    description: 'The terms leave the standard letter by B mail free (ch. 5): it has to be offered, for 0.',
    fr: 'La lettre standard au courrier B est toujours proposée, gratuitement (conditions générales, ch. 5).',
    de: 'Der Standardbrief mit B-Post wird immer angeboten, gratis (Allgemeine Bedingungen, Ziff. 5).',
    it: 'La lettera standard con posta B è sempre offerta, gratuitamente (condizioni generali, n. 5).',
    en: 'The standard letter by B mail is always offered, free of charge (terms, ch. 5).',
  },
  SERVICE_ENTRY_REPEATED: {
    description: 'The same postage, question or choice stands twice.',
    fr: 'Cet élément figure deux fois : {code}.',
    de: 'Dieses Element steht zweimal da: {code}.',
    it: 'Questo elemento figura due volte: {code}.',
    en: 'This item stands twice: {code}.',
  },
  SERVICE_TOO_MANY: {
    description: 'A list is longer than a page can ask: 30 questions, or 30 choices of a question.',
    fr: 'La liste compte {limit} éléments au plus.',
    de: 'Die Liste fasst höchstens {limit} Einträge.',
    it: "L'elenco contiene al massimo {limit} elementi.",
    en: 'The list holds at most {limit} items.',
  },
  SERVICE_CHOICES_MISPLACED: {
    description: 'A question of the kind CHOICE has fewer than two choices, or one of another kind has some.',
    fr: 'Une question à choix propose deux réponses au moins ; les autres questions n’en proposent pas.',
    de: 'Eine Auswahlfrage bietet mindestens zwei Antworten; andere Fragen bieten keine.',
    it: 'Una domanda a scelta propone almeno due risposte; le altre domande non ne propongono.',
    en: 'A question with choices offers at least two answers; other questions offer none.',
  },
  ANSWER_NOT_ASKED: {
    description: 'An answer belongs to no question of the service, or is a second one to the same.',
    fr: 'Cette réponse ne correspond à aucune question, ou la question a déjà une réponse.',
    de: 'Diese Antwort gehört zu keiner Frage, oder die Frage hat schon eine Antwort.',
    it: 'Questa risposta non corrisponde a nessuna domanda, o la domanda ha già una risposta.',
    en: 'This answer belongs to no question, or the question already has an answer.',
  },
  ANSWER_NOT_A_YEAR: {
    description: 'The answer is not a year of four digits from 1900 to 2199.',
    fr: 'Indiquez une année à quatre chiffres pour le champ {label}, par exemple 1985.',
    de: 'Geben Sie für das Feld {label} ein Jahr mit vier Ziffern an, zum Beispiel 1985.',
    it: 'Indichi un anno di quattro cifre per il campo {label}, per esempio 1985.',
    en: 'Give a year of four digits for the field {label}, for example 1985.',
  },
});
