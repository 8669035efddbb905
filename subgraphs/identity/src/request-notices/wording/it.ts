import type { RequestWording } from '../request.wording.ts';

export const it: RequestWording = {
  signature: 'Servizi alla persona',
  footer: [
    'Riceve questa email perché allo sportello è in relazione con un prestatore.',
    'Non chiediamo mai la sua password né il suo codice per email.',
  ],
  facts: {
    provider: 'Prestatore',
    invoice: 'Fattura n.',
    period: 'Periodo',
    total: 'Totale, IVA inclusa',
    share: 'La sua parte',
    advance: 'Anticipo immediato',
    until: 'Può rispondere fino al',
  },
  inGeneva: '{moment} (ora di Ginevra)',
  letters: {
    ASKED: {
      subject: 'Una richiesta di pagamento attende la sua risposta',
      preview: 'Ha {hours} ore per convalidarla o contestarla.',
      heading: 'Richiesta di pagamento',
      opening: [
        'Un prestatore le chiede un pagamento per servizi alla persona. La sua parte è di {share}.',
        'Dalla consegna di questo messaggio dispone di {hours} ore per convalidarla o contestarla. Senza una sua risposta entro questo termine è convalidata automaticamente.',
      ],
      action: 'Vedere la richiesta',
      hint: 'La pagina della richiesta indica fino a quando può rispondere.',
      closing: [
        'Una volta convalidata la richiesta, la sua parte è addebitata sul suo conto bancario.',
        'Non conosce questo prestatore, o la fattura contiene un errore? Contesti la richiesta.',
      ],
    },
    REMINDER: {
      subject: 'Richiesta di pagamento: può ancora rispondere fino al {until}',
      preview: 'Senza una sua risposta è convalidata automaticamente.',
      heading: 'Una richiesta di pagamento attende ancora la sua risposta',
      opening: [
        'Può convalidare o contestare questa richiesta di pagamento fino al {until}. La sua parte è di {share}.',
        'Senza una sua risposta entro questo termine è convalidata automaticamente.',
      ],
      action: 'Vedere la richiesta',
    },
    VALIDATED: {
      subject: 'Richiesta di pagamento convalidata',
      preview: 'La sua parte di {share} sarà addebitata sul suo conto bancario.',
      opening: [
        'Ha convalidato questa richiesta di pagamento. La sua parte di {share} sarà addebitata sul suo conto bancario.',
      ],
      action: 'Vedere la richiesta',
      hint: 'Conservi questa email: vale come conferma.',
    },
    VALIDATED_ALONE: {
      subject: 'Richiesta di pagamento convalidata automaticamente',
      preview: 'La sua parte di {share} sarà addebitata sul suo conto bancario.',
      opening: [
        'Senza una sua risposta fino al {until}, questa richiesta di pagamento è stata convalidata automaticamente. La sua parte di {share} sarà addebitata sul suo conto bancario.',
      ],
      action: 'Vedere la richiesta',
      closing: ["Non è d'accordo? Si rivolga al prestatore."],
    },
    CONTESTED: {
      subject: 'La sua contestazione è registrata',
      preview: 'Per questa richiesta di pagamento non sarà addebitato nulla.',
      opening: [
        'Ha contestato questa richiesta di pagamento. Non sarà addebitato nulla, e il prestatore è informato del suo motivo.',
      ],
      action: 'Vedere la richiesta',
      closing: ['Per il seguito si rivolga al prestatore.'],
    },
    CANCELLED: {
      subject: 'Richiesta di pagamento ritirata',
      preview: 'Non sarà addebitato nulla, e non deve fare nulla.',
      opening: [
        'Il prestatore ha ritirato questa richiesta di pagamento. Non sarà addebitato nulla, e non deve fare nulla.',
      ],
      action: 'Vedere la richiesta',
    },
    DEBITED: {
      subject: 'La sua parte di {share} è addebitata',
      preview: 'Da parte sua la richiesta di pagamento è saldata.',
      opening: [
        'La sua parte di {share} per questa richiesta di pagamento è stata addebitata sul suo conto bancario.',
      ],
      action: 'Vedere la richiesta',
      hint: 'Conservi questa email: vale come ricevuta.',
    },
    DEBIT_REFUSED: {
      subject: 'La sua banca ha rifiutato un addebito',
      preview: 'La sua parte di {share} resta dovuta.',
      opening: [
        "La sua banca non ha accettato l'addebito della sua parte di {share}, che resta dovuta.",
        'Verifichi con la sua banca che il conto sia coperto e accetti i nostri addebiti. La pagina della richiesta dice a che punto è.',
      ],
      action: 'Vedere la richiesta',
      closing: ['Finché la sua parte è dovuta, i suoi prestatori non possono inviarle una nuova richiesta.'],
    },
  },
  sms: {
    ASKED:
      'Guichet: una richiesta di pagamento di {total} (la sua parte: {share}) attende la sua risposta. Ha {hours} ore per convalidarla o contestarla; poi è convalidata automaticamente. {link}',
    REMINDER:
      'Guichet: può convalidare o contestare una richiesta di pagamento (la sua parte: {share}) fino al {until}. Poi è convalidata automaticamente. {link}',
    VALIDATED:
      'Guichet: ha convalidato una richiesta di pagamento. La sua parte di {share} sarà addebitata. {link}',
    VALIDATED_ALONE:
      'Guichet: senza una sua risposta, una richiesta di pagamento è stata convalidata automaticamente. La sua parte di {share} sarà addebitata. {link}',
    CONTESTED: 'Guichet: la sua contestazione è registrata. Non sarà addebitato nulla. {link}',
    CANCELLED:
      'Guichet: una richiesta di pagamento di {total} è stata ritirata. Non sarà addebitato nulla. {link}',
    DEBITED: 'Guichet: la sua parte di {share} è stata addebitata. {link}',
    DEBIT_REFUSED: "Guichet: la sua banca ha rifiutato l'addebito di {share}, che resta dovuto. {link}",
  },
};
