import { defineProblems } from '@guichet/chassis/problems/problem.ts';

/** What is wrong with a payment request as it was given. */
export const paymentRequestProblems = defineProblems('billing', {
  REQUEST_DAY_IN_FUTURE: {
    description: 'A day of the request is after today, in Geneva: only services that are done are asked for.',
    fr: 'Le champ {label} ne peut pas être après aujourd’hui ({today}). Demandez le paiement une fois la prestation faite.',
    de: 'Das Feld {label} darf nicht nach heute ({today}) liegen. Verlangen Sie die Zahlung, wenn die Leistung erbracht ist.',
    it: 'Il campo {label} non può essere dopo oggi ({today}). Chieda il pagamento quando la prestazione è fatta.',
    en: 'The field {label} can’t be after today ({today}). Ask for the payment once the service is done.',
  },
  REQUEST_INVOICE_BEFORE_SERVICES: {
    description: 'The invoice is dated before the last day of its services.',
    fr: 'La facture ne peut pas être datée avant le dernier jour des prestations ({day}).',
    de: 'Die Rechnung darf nicht vor dem letzten Tag der Leistungen ({day}) datiert sein.',
    it: "La fattura non può avere una data anteriore all'ultimo giorno delle prestazioni ({day}).",
    en: 'The invoice can’t be dated before the last day of the services ({day}).',
  },
  REQUEST_PERIOD_REVERSED: {
    description: 'The last day of the services is before the first.',
    fr: 'Le dernier jour des prestations ne peut pas précéder le premier ({day}).',
    de: 'Der letzte Tag der Leistungen darf nicht vor dem ersten ({day}) liegen.',
    it: "L'ultimo giorno delle prestazioni non può precedere il primo ({day}).",
    en: 'The last day of the services can’t be before the first ({day}).',
  },
  REQUEST_PERIOD_OVER_MONTHS: {
    description:
      'The services lie in more than one calendar month. The sentence says how to split the request.',
    fr: 'Une demande porte sur un seul mois. Faites-en une par mois : {periods}.',
    de: 'Eine Zahlungsanforderung betrifft einen einzigen Monat. Stellen Sie eine je Monat: {periods}.',
    it: 'Una richiesta riguarda un solo mese. Ne faccia una per mese: {periods}.',
    en: 'A request is for one month. Make one for each: {periods}.',
  },
  REQUEST_BEFORE_LINK: {
    description: 'The services begin before the first day that may be billed; that day itself may.',
    fr: 'Les prestations ne peuvent être demandées pour ce client qu’à partir du {day}.',
    de: 'Leistungen für diese Kundin oder diesen Kunden können erst ab dem {day} gefordert werden.',
    it: 'Per questo cliente le prestazioni possono essere richieste solo dal {day}.',
    en: 'Services for this client can be asked for from {day} on only.',
  },
  REQUEST_TOO_MANY_LINES: {
    description: 'A request has at most 50 lines.',
    fr: 'Une demande compte {limit} lignes au plus. Faites-en une deuxième pour les autres.',
    de: 'Eine Zahlungsanforderung hat höchstens {limit} Zeilen. Stellen Sie für die übrigen eine zweite.',
    it: 'Una richiesta contiene al massimo {limit} righe. Ne faccia una seconda per le altre.',
    en: 'A request has at most {limit} lines. Make a second one for the others.',
  },
  REQUEST_NATURE_UNKNOWN: {
    description:
      'No kind of service has this code on the first day of the services. `serviceNatures` lists them.',
    fr: 'Cette nature de prestation n’existe pas. Choisissez un code de `serviceNatures`.',
    de: 'Diese Art der Leistung gibt es nicht. Wählen Sie einen Code aus `serviceNatures`.',
    it: 'Questo tipo di prestazione non esiste. Scelga un codice di `serviceNatures`.',
    en: 'There is no such kind of service. Choose a code of `serviceNatures`.',
  },
  REQUEST_UNIT_NOT_OFFERED: {
    description: 'The kind of service is not counted in this unit. `serviceNatures` says in which.',
    fr: 'Cette nature de prestation se compte ainsi : {units}.',
    de: 'Diese Art der Leistung wird so gezählt: {units}.',
    it: 'Questo tipo di prestazione si conta così: {units}.',
    en: 'This kind of service is counted so: {units}.',
  },
  REQUEST_NOT_POSITIVE: {
    description: 'A quantity or an amount is not above zero.',
    fr: 'Le champ {label} doit être plus grand que zéro.',
    de: 'Das Feld {label} muss grösser als null sein.',
    it: 'Il campo {label} deve essere maggiore di zero.',
    en: 'The field {label} must be above zero.',
  },
  REQUEST_TOTAL_NOT_SUM: {
    description: 'The total is not the sum of the lines. The sentence says what they sum up to, in cents.',
    fr: 'Le total doit être la somme des lignes : {sum} centimes.',
    de: 'Das Total muss die Summe der Zeilen sein: {sum} Cent.',
    it: 'Il totale deve essere la somma delle righe: {sum} centesimi.',
    en: 'The total must be the sum of the lines: {sum} cents.',
  },
  INVOICE_NUMBER_TAKEN: {
    description:
      'The provider has asked for another payment with this invoice number. The same request would have been answered again.',
    fr: 'Une autre demande porte déjà ce numéro de facture. Utilisez-en un nouveau.',
    de: 'Eine andere Zahlungsanforderung trägt diese Rechnungsnummer schon. Verwenden Sie eine neue.',
    it: "Un'altra richiesta porta già questo numero di fattura. Ne usi uno nuovo.",
    en: 'Another request bears this invoice number already. Use a new one.',
  },
  REQUEST_ANSWERED: {
    description: 'The request can’t be taken back any more: it was answered, or its 48 hours are over.',
    fr: 'Cette demande ne peut plus être retirée : le client y a répondu, ou ses 48 heures sont passées.',
    de: 'Diese Zahlungsanforderung kann nicht mehr zurückgenommen werden: Sie ist beantwortet, oder die 48 Stunden sind vorbei.',
    it: 'Questa richiesta non può più essere ritirata: il cliente ha risposto, o le sue 48 ore sono passate.',
    en: 'This request can’t be taken back any more: it was answered, or its 48 hours are over.',
  },
  REQUEST_REASON_TOO_SHORT: {
    description: 'A reason has at least 10 characters.',
    fr: 'Donnez le motif en {limit} caractères au moins.',
    de: 'Geben Sie den Grund mit mindestens {limit} Zeichen an.',
    it: 'Indichi il motivo con almeno {limit} caratteri.',
    en: 'Give the reason in at least {limit} characters.',
  },
});
