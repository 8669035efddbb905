import type { RequestWording } from '../request.wording.ts';

export const fr: RequestWording = {
  signature: 'Services à la personne',
  footer: [
    'Vous recevez cet email parce que vous êtes en relation avec un prestataire au guichet.',
    'Nous ne demandons jamais votre mot de passe ni votre code par email.',
  ],
  facts: {
    provider: 'Prestataire',
    invoice: 'Facture n°',
    period: 'Période',
    total: 'Total, TVA incluse',
    share: 'Votre part',
    advance: 'Avance immédiate',
    until: "Vous pouvez répondre jusqu'au",
  },
  inGeneva: '{moment} (heure de Genève)',
  letters: {
    ASKED: {
      subject: 'Une demande de paiement attend votre réponse',
      preview: 'Vous avez {hours} heures pour la valider ou la contester.',
      heading: 'Demande de paiement',
      opening: [
        'Un prestataire vous demande un paiement pour des services à la personne. Votre part est de {share}.',
        'A la remise de ce message, vous disposez de {hours} heures pour la valider ou la contester. Sans action de votre part dans ce délai, elle est automatiquement validée.',
      ],
      action: 'Voir la demande',
      hint: "La page de la demande indique jusqu'à quand vous pouvez répondre.",
      closing: [
        'Une fois la demande validée, votre part est prélevée sur votre compte bancaire.',
        'Vous ne connaissez pas ce prestataire, ou la facture contient une erreur ? Contestez la demande.',
      ],
    },
    REMINDER: {
      subject: "Demande de paiement : vous pouvez encore répondre jusqu'au {until}",
      preview: 'Sans réponse de votre part, elle est automatiquement validée.',
      heading: 'Une demande de paiement attend toujours votre réponse',
      opening: [
        "Vous avez jusqu'au {until} pour valider ou contester cette demande de paiement. Votre part est de {share}.",
        'Sans action de votre part dans ce délai, elle est automatiquement validée.',
      ],
      action: 'Voir la demande',
    },
    VALIDATED: {
      subject: 'Demande de paiement validée',
      preview: 'Votre part de {share} sera prélevée sur votre compte bancaire.',
      opening: [
        'Vous avez validé cette demande de paiement. Votre part de {share} sera prélevée sur votre compte bancaire.',
      ],
      action: 'Voir la demande',
      hint: 'Gardez cet email : il vaut confirmation.',
    },
    VALIDATED_ALONE: {
      subject: 'Demande de paiement validée automatiquement',
      preview: 'Votre part de {share} sera prélevée sur votre compte bancaire.',
      opening: [
        "Sans réponse de votre part jusqu'au {until}, cette demande de paiement a été validée automatiquement. Votre part de {share} sera prélevée sur votre compte bancaire.",
      ],
      action: 'Voir la demande',
      closing: ["Vous n'êtes pas d'accord ? Adressez-vous au prestataire."],
    },
    CONTESTED: {
      subject: 'Votre contestation est enregistrée',
      preview: 'Rien ne sera prélevé pour cette demande de paiement.',
      opening: [
        'Vous avez contesté cette demande de paiement. Rien ne sera prélevé, et le prestataire est informé de votre motif.',
      ],
      action: 'Voir la demande',
      closing: ['Pour la suite, adressez-vous au prestataire.'],
    },
    CANCELLED: {
      subject: 'Demande de paiement retirée',
      preview: 'Rien ne sera prélevé, et vous n’avez rien à faire.',
      opening: [
        "Le prestataire a retiré cette demande de paiement. Rien ne sera prélevé, et vous n'avez rien à faire.",
      ],
      action: 'Voir la demande',
    },
    DEBITED: {
      subject: 'Votre part de {share} est prélevée',
      preview: 'La demande de paiement est réglée de votre côté.',
      opening: [
        'Votre part de {share} a été prélevée sur votre compte bancaire pour cette demande de paiement.',
      ],
      action: 'Voir la demande',
      hint: 'Gardez cet email : il vaut reçu.',
    },
    DEBIT_REFUSED: {
      subject: 'Votre banque a refusé un prélèvement',
      preview: 'Votre part de {share} reste due.',
      opening: [
        "Votre banque n'a pas accepté le prélèvement de votre part de {share}. Elle reste due.",
        "Vérifiez auprès de votre banque que le compte est approvisionné et qu'il accepte nos prélèvements. La page de la demande dit où elle en est.",
      ],
      action: 'Voir la demande',
      closing: [
        'Tant que votre part est due, vos prestataires ne peuvent pas vous adresser de nouvelle demande.',
      ],
    },
  },
  sms: {
    ASKED:
      'Guichet : une demande de paiement de {total} (votre part : {share}) attend votre réponse. Vous avez {hours} heures pour la valider ou la contester ; ensuite elle est validée automatiquement. {link}',
    REMINDER:
      "Guichet : vous avez jusqu'au {until} pour valider ou contester une demande de paiement (votre part : {share}). Ensuite elle est validée automatiquement. {link}",
    VALIDATED:
      'Guichet : vous avez validé une demande de paiement. Votre part de {share} sera prélevée. {link}',
    VALIDATED_ALONE:
      'Guichet : sans réponse de votre part, une demande de paiement a été validée automatiquement. Votre part de {share} sera prélevée. {link}',
    CONTESTED: 'Guichet : votre contestation est enregistrée. Rien ne sera prélevé. {link}',
    CANCELLED: 'Guichet : une demande de paiement de {total} a été retirée. Rien ne sera prélevé. {link}',
    DEBITED: 'Guichet : votre part de {share} a été prélevée. {link}',
    DEBIT_REFUSED: 'Guichet : votre banque a refusé le prélèvement de {share}, qui reste dû. {link}',
  },
};
