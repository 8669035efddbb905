import type { ClientWording } from '../client.wording.ts';

export const fr: ClientWording = {
  signature: 'Services à la personne',
  footer: ['Nous ne demandons jamais votre mot de passe ni votre code par email.'],
  facts: { provider: 'Prestataire', town: 'Lieu' },
  sms: {
    CLIENT_ACTIVATION: 'Guichet : un prestataire vous a inscrit. Activez votre compte : {link}',
    CLIENT_LINK_REQUESTED:
      'Guichet : un prestataire vous adresse une demande de mise en relation. Acceptez-la ou refusez-la : {link}',
  },
  letters: {
    CLIENT_ACTIVATION: {
      subject: 'Activez votre compte',
      preview: "Un prestataire vous a inscrit. Le lien d'activation est valable jusqu'au {day}.",
      heading: 'Activez votre compte',
      opening: [
        'Un prestataire de services à la personne vous a inscrit au guichet avec cette adresse email. Activez votre compte pour recevoir ses demandes de paiement, les valider ou les contester.',
        "Lors de l'activation, vous choisissez un mot de passe, vous confirmez votre téléphone portable et vous acceptez un mandat de prélèvement SEPA.",
      ],
      action: 'Activer mon compte',
      hint: "Le lien est valable jusqu'au {day}. Passé ce délai, vous pouvez en demander un nouveau au guichet.",
      closing: [
        "Si vous ne connaissez pas ce prestataire, ignorez cet email : rien n'est prélevé sans vous.",
      ],
    },
    CLIENT_LINK_REQUESTED: {
      subject: 'Une demande de mise en relation vous attend',
      preview: 'Un prestataire demande à être mis en relation avec vous.',
      heading: 'Demande de mise en relation',
      opening: [
        'Un prestataire de services à la personne demande à être mis en relation avec vous. Une fois la mise en relation acceptée, il peut vous adresser des demandes de paiement, que vous validez ou contestez.',
      ],
      action: 'Voir la demande',
      hint: 'On vous demandera de vous connecter.',
      closing: [
        "Si vous ne connaissez pas ce prestataire, refusez la demande : rien n'est prélevé sans votre accord.",
      ],
    },
  },
};
