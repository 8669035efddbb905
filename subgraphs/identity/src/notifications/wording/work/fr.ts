import type { WorkWording } from '../../work.wording.ts';

export const fr: WorkWording = {
  facts: {
    organisation: 'Entreprise',
    invitedBy: 'De la part de',
    as: 'En tant que',
    office: 'Office',
    role: 'Rôle',
  },
  standing: { manager: 'gestionnaire', collaborator: 'collaborateur ou collaboratrice' },
  offices: {
    INSURANCE: "Office de l'assurance-invalidité",
    POPULATION: 'Office cantonal de la population et des migrations',
    PERSONAL_SERVICES: 'Services à la personne',
  },
  roles: {
    OFFICER: 'Traitement des dossiers',
    FINANCE: 'Finances',
    ADMINISTRATOR: 'Administration',
    EXPLORER: 'Exploration',
  },
  letters: {
    MEMBER_INVITATION: {
      subject: 'Vous êtes invité à rejoindre une entreprise au guichet',
      preview: "L'invitation est valable jusqu'au {day}.",
      heading: 'Rejoindre une entreprise',
      opening: [
        "Une entreprise vous invite à commander en son nom au guichet. L'invitation est valable jusqu'au {day}.",
      ],
      action: "Voir l'invitation",
      hint: 'On vous demandera de vous connecter, ou de créer un compte avec cette adresse email.',
      closing: [
        "Si vous ne connaissez pas cette entreprise, ignorez cet email : rien n'est accepté sans vous.",
      ],
    },
    MEMBER_RIGHTS_CHANGED: {
      subject: 'Vos droits dans une entreprise ont changé',
      preview: 'Voyez ce que vous pouvez commander à son nom.',
      heading: 'Vos droits ont changé',
      opening: [
        "Un gestionnaire de l'entreprise a changé ce que vous pouvez y faire : commander en compte, voir les relevés et les factures.",
      ],
      action: 'Voir mes droits',
    },
    MEMBER_REMOVED: {
      subject: "Vous ne faites plus partie d'une entreprise au guichet",
      preview: 'Votre compte personnel reste tel quel.',
      heading: 'Accès retiré',
      opening: [
        "Un gestionnaire de l'entreprise vous a retiré l'accès. Vous ne pouvez plus rien commander ni voir en son nom ; votre compte personnel reste tel quel.",
      ],
      closing: ["Une question ? Adressez-vous à un gestionnaire de l'entreprise."],
    },
    SERVICE_ACCESS_REQUESTED: {
      subject: 'Votre demande d’accès aux services est reçue',
      preview: "En principe, le délai d'activation est d'une semaine.",
      heading: "Demande d'accès reçue",
      opening: [
        "Nous avons reçu la demande de votre entreprise pour commander en compte. En principe, le délai d'activation est d'une semaine ; le gestionnaire reçoit une confirmation par courriel.",
      ],
      action: "Suivre la demande d'accès",
    },
    SERVICE_ACCESS_ACTIVATED: {
      subject: 'Votre accès aux services est activé',
      preview: 'Votre entreprise peut commander en compte.',
      heading: 'Accès activé',
      opening: [
        "L'office a activé l'accès de votre entreprise : elle peut désormais commander en compte et reçoit une facture par mois.",
        'Donnez à vos collaborateurs le droit de commander les prestations dont ils ont besoin.',
      ],
      action: 'Gérer les accès',
    },
    SERVICE_ACCESS_REFUSED: {
      subject: 'Votre demande d’accès aux services est refusée',
      preview: "L'office vous en donne la raison.",
      heading: "Demande d'accès refusée",
      opening: ["L'office n'active pas l'accès de votre entreprise. Voici pourquoi :"],
      action: "Voir la demande d'accès",
      closing: ['Vous pouvez toujours commander et payer par carte.'],
    },
    SERVICE_ACCESS_SUSPENDED: {
      subject: 'Votre accès aux services est suspendu',
      preview: "L'office vous en donne la raison.",
      heading: 'Accès suspendu',
      opening: [
        "L'office a suspendu l'accès de votre entreprise : elle ne peut plus commander en compte pour l'instant. Voici pourquoi :",
      ],
      action: "Voir l'accès",
      closing: ['Vous pouvez toujours commander et payer par carte.'],
    },
    PROVIDER_APPLIED: {
      subject: "Votre demande d'agrément est reçue",
      preview: "L'office l'examine et vous répond par courriel.",
      heading: 'Demande reçue',
      opening: [
        "Nous avons reçu la demande de votre entreprise pour être admise comme prestataire de services à la personne. L'office l'examine ; les gestionnaires reçoivent sa réponse par courriel.",
      ],
      action: 'Suivre la demande',
    },
    PROVIDER_ADMITTED: {
      subject: 'Votre entreprise est admise comme prestataire',
      preview: 'Elle peut inscrire ses clients.',
      heading: 'Admise comme prestataire',
      opening: [
        "L'office a admis votre entreprise comme prestataire de services à la personne : son programme peut désormais inscrire ses clients et leur adresser des demandes de paiement.",
      ],
      action: "Voir l'entreprise",
    },
    PROVIDER_REFUSED: {
      subject: "Votre entreprise n'est pas admise comme prestataire",
      preview: "L'office vous en donne la raison.",
      heading: 'Demande refusée',
      opening: [
        "L'office n'admet pas votre entreprise comme prestataire de services à la personne. Voici pourquoi :",
      ],
      action: "Voir l'entreprise",
      closing: ['Vous pouvez faire une nouvelle demande.'],
    },
    PROVIDER_SUSPENDED: {
      subject: 'Votre entreprise est suspendue comme prestataire',
      preview: "L'office vous en donne la raison.",
      heading: 'Prestataire suspendu',
      opening: [
        "L'office a suspendu votre entreprise comme prestataire : elle ne peut pour l'instant ni inscrire de clients ni demander de paiements. Voici pourquoi :",
      ],
      action: "Voir l'entreprise",
      closing: ['Les demandes de paiement déjà envoyées suivent leur cours.'],
    },
    ROLE_GRANTED: {
      subject: 'Vous avez un nouveau rôle au guichet',
      preview: 'Il vaut dès votre prochaine page.',
      heading: 'Un nouveau rôle',
      opening: ["L'administration de l'office vous a donné un rôle. Il vaut dès votre prochaine page."],
      closing: ["Si cela vous étonne, adressez-vous à l'administration de l'office."],
    },
    ROLE_REVOKED: {
      subject: 'Un rôle vous est retiré au guichet',
      preview: 'Votre compte personnel reste tel quel.',
      heading: 'Un rôle vous est retiré',
      opening: ["L'administration de l'office vous a retiré un rôle. Votre compte personnel reste tel quel."],
      closing: ["Si cela vous étonne, adressez-vous à l'administration de l'office."],
    },
  },
};
