import type { AccountWording } from '../../billing.wording.ts';

/** Invoices, cases and the client account. */
export const fr: AccountWording = {
  contact:
    'Pour tout problème ou question en lien avec la facturation, écrivez au service financier : finance.ocpm@etat.ge.ch.',
  letters: {
    INVOICE_ISSUED: {
      subject: 'Facture mensuelle {number}, {month}',
      preview: 'La facture et le récapitulatif des demandes effectuées en ligne sont au guichet.',
      heading: 'La facture mensuelle est là',
      opening: [
        'La facture mensuelle de votre entreprise est au guichet, avec le récapitulatif des demandes effectuées en ligne de ce mois.',
      ],
      action: 'Voir la facture',
      other: 'Voir le récapitulatif',
      hint: 'On vous demandera de vous connecter. La facture est aussi à télécharger en PDF, avec son code QR.',
    },
    RECAP_ISSUED: {
      subject: 'Récapitulatif des demandes effectuées en ligne, {month}',
      preview: 'Le récapitulatif du mois est au guichet.',
      heading: 'Le récapitulatif du mois est là',
      opening: ['Le récapitulatif des demandes effectuées en ligne par votre entreprise est au guichet.'],
      action: 'Voir le récapitulatif',
    },
    INVOICE_PAID: {
      subject: 'La facture {number} est payée',
      preview: 'Nous avons reçu votre paiement.',
      heading: 'La facture est payée',
      opening: ["Nous avons reçu le paiement de cette facture. Il n'y a plus rien à faire."],
      action: 'Voir la facture',
    },
    INVOICE_REMINDED: {
      subject: 'Rappel : facture {number}',
      preview: 'Un nouveau délai de 20 jours vous est accordé.',
      heading: 'Rappel de facture',
      opening: [
        "Sauf erreur de notre part, cette facture n'est pas payée et son délai est passé. Un nouveau délai de 20 jours vous est accordé.",
      ],
      action: 'Voir la facture',
      closing: [
        "Si votre paiement a croisé ce rappel, ne tenez pas compte de cet email. Si vous contestez la facture, ouvrez un dossier : les rappels s'arrêtent le temps de le traiter.",
      ],
    },
    INVOICE_SUMMONED: {
      subject: 'Sommation : facture {number}',
      preview: 'Le délai du rappel est passé.',
      heading: 'Sommation de payer',
      opening: [
        "Malgré notre rappel, cette facture n'est pas payée. Nous vous sommons de la payer.",
        'Sans paiement, la commande sur facture peut être suspendue et la créance remise au recouvrement. Vous pouvez toujours commander et payer par carte.',
      ],
      action: 'Voir la facture',
      closing: ['Si votre paiement a croisé cette sommation, ne tenez pas compte de cet email.'],
    },
    CREDIT_NOTE_ISSUED: {
      subject: 'Note de crédit {number}',
      preview: 'Le service financier a émis une note de crédit.',
      heading: 'Une note de crédit est émise',
      opening: [
        'Le service financier a émis une note de crédit en faveur de votre entreprise. Elle est sur la page de sa facture.',
      ],
      action: 'Voir la facture',
    },
    CASE_OPENED: {
      subject: 'Dossier {number} ouvert',
      preview: 'Le service financier a reçu votre demande.',
      heading: 'Votre demande est reçue',
      opening: [
        'Le service financier a reçu votre demande et a ouvert un dossier. Vous recevez un email dès sa réponse.',
      ],
      action: 'Suivre le dossier',
    },
    CASE_QUESTION: {
      subject: 'Question au sujet du dossier {number}',
      preview: 'Le service financier a besoin de votre réponse.',
      heading: 'Le service financier vous pose une question',
      opening: ['Pour traiter votre dossier, le service financier a besoin de savoir ceci :'],
      action: 'Répondre',
    },
    CASE_ANSWERED: {
      subject: 'Réponse au dossier {number}',
      preview: 'Le service financier vous a répondu.',
      heading: 'Le service financier vous répond',
      opening: ['Voici la réponse du service financier à votre demande :'],
      action: 'Voir le dossier',
    },
    ACCOUNT_SUSPENDED: {
      subject: 'Votre compte client est suspendu',
      preview: "L'office vous en donne la raison.",
      heading: 'Compte client suspendu',
      opening: [
        "L'office a suspendu le compte client de votre entreprise : elle ne peut plus commander sur facture pour l'instant. Voici pourquoi :",
      ],
      action: "Voir l'accès",
      closing: [
        'Vous pouvez toujours commander et payer par carte. Les commandes en cours sont traitées jusqu’à leur issue.',
      ],
    },
    ACCOUNT_REOPENED: {
      subject: 'Votre compte client est rouvert',
      preview: 'Votre entreprise peut à nouveau commander sur facture.',
      heading: 'Compte client rouvert',
      opening: ['Votre entreprise peut à nouveau commander sur facture mensuelle.'],
      action: "Voir l'accès",
    },
  },
};
