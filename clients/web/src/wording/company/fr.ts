import { icu } from '../icu.ts';

const say = icu('fr');

/** The company account in French. What the office's page about it says stands here word for word. */
export const fr = {
  title: 'Entreprise',
  accountTitle: 'Compte client entreprise',
  accountLead: 'Vos demandes à la Population sur une facture par mois, au lieu de la carte.',
  advantages: 'Les avantages',
  advantagesAre: [
    "Les entreprises disposant d'un compte client auprès de l'OCPM bénéficient des avantages d'un paiement sur facture établi mensuellement. Elles n'ont dès lors pas besoin de payer chaque prestation au moyen d'une carte de crédit.",
    'En outre, elles reçoivent chaque mois un récapitulatif des demandes effectuées en ligne.',
  ],
  who: 'Pour qui',
  whoMeans:
    "Toute entreprise qui a un numéro IDE. La personne qui l'inscrit en devient gestionnaire, avec son propre compte.",
  how: 'Comment faire',
  steps: [
    { what: 'Inscrivez votre entreprise', how: 'Nom, numéro IDE, adresse : cinq minutes.' },
    {
      what: 'Demandez votre accès au service en ligne « Population »',
      how: "En principe, le délai d'activation du compte est d'une semaine et le gestionnaire de l'organisation reçoit une confirmation par courriel.",
    },
    {
      what: 'Invitez vos collaborateurs',
      how: 'Chacun commande les prestations que vous lui attribuez.',
    },
  ],
  register: 'Inscrire mon entreprise',
  registerAnother: 'Inscrire une autre entreprise',
  faq: 'Réponses aux questions fréquentes',
  questions: {
    rights: {
      question: "Est-il possible d'attribuer des accès utilisateurs aux collaborateurs de mon entreprise ?",
      answer:
        "Oui. Il est possible d'attribuer des accès différenciés aux collaborateurs de votre entreprise. Un gestionnaire le fait sous « Collaborateurs ».",
    },
    card: {
      question:
        "Pourquoi suis-je redirigé vers le paiement par carte alors que j'effectue une demande depuis mon espace e-démarches entreprise ?",
      answer: "La prestation n'a pas été activée ou les droits ne vous ont pas été attribués.",
    },
    mandate: {
      question: 'Est-il possible de créer un mandat ?',
      answer:
        "Non. La création de mandat n'est pas possible pour les prestations délivrées par notre office.",
    },
    branches: {
      question: "Est-il possible d'obtenir des factures séparées pour différentes filiales ou agences ?",
      answer:
        "Non. Pour obtenir des factures séparées pour chaque filiale ou agence, il convient de créer un compte e-démarches entreprises pour chacune d'elle. Toutefois, le nom de la raison sociale figure sur le récapitulatif pour chaque demande.",
    },
    requests: {
      question: "Est-il possible d'obtenir une facture pour chaque demande ?",
      answer: 'Non. Le paiement en ligne par carte répond déjà à ce besoin.',
    },
    billing: {
      question:
        "Qui contacter en cas de double facturation / modification d'adresse de facturation / rappel ou demande de remboursement ?",
      answer:
        'Pour tout problème ou question en lien avec la facturation, il convient de vous adresser par courriel au service financier de notre office :',
    },
    technical: {
      question: 'Qui contacter en cas de problème technique ?',
      answer:
        "Le service support technique des e-démarches : téléphone 0840 235 235 (prix d'un appel local) ou e-mail",
    },
  },
  nav: "Pages de l'entreprise",
  overview: 'Aperçu',
  members: 'Collaborateurs',
  access: 'Accès',
  programs: 'Programmes',
  choose: 'Entreprise',
  uid: 'Numéro IDE',
  since: say<{ day: string }>('Inscrite le {day}'),
  out: 'Votre accès est désactivé',
  outMeans: say<{ organisation: string }>(
    'Un gestionnaire de {organisation} a désactivé votre accès. Adressez-vous à lui pour le retrouver.',
  ),
  orders: 'Ce que vous pouvez commander',
  ordersMean: "Et comment chaque prestation se paie, pour vous, aujourd'hui.",
  ordersCaption: 'Prestations, leur taxe et leur paiement',
  service: 'Prestation',
  fee: 'Taxe',
  noFee: 'pas encore fixée',
  settlement: 'Paiement',
  settlements: { ON_ACCOUNT: 'Facture mensuelle', CARD: 'Carte' },
  reasons: {
    PRIVATE_PERSON: 'Un particulier paie par carte.',
    SERVICE_NOT_ELIGIBLE: "L'office ne délivre pas cette prestation sur facture.",
    SERVICE_NOT_ACTIVATED: "La prestation n'a pas été activée.",
    RIGHT_NOT_GRANTED: 'Les droits ne vous ont pas été attribués.',
    ACCOUNT_SUSPENDED: "Le compte de l'entreprise est suspendu.",
  },
  noServices: "Les prestations ne peuvent pas être affichées pour l'instant.",
  giveYourself: 'Attribuer des droits',
  askManager: 'Un gestionnaire de votre entreprise attribue les droits.',
  seesBoth: 'Vous voyez les récapitulatifs et les factures du mois.',
  seesRecap: 'Vous voyez les récapitulatifs du mois, pas les factures.',
  seesInvoices: 'Vous voyez les factures du mois, pas les récapitulatifs.',
  seesNothing: 'Vous voyez vos propres demandes.',
  details: "L'entreprise",
  address: 'Adresse',
  billingAddress: 'Adresse de facturation',
  sameAddress: 'La même',
  branches: 'Raisons sociales',
  branchesMean: 'Le nom choisi figure sur le récapitulatif pour chaque demande.',
  edit: 'Modifier',
  leave: "Quitter l'entreprise",
  leaveTitle: say<{ organisation: string }>('Quitter {organisation} ?'),
  leaveMeans:
    'Vous ne commandez plus pour elle et ne voyez plus ses pages. Vos demandes lui restent. Un gestionnaire peut vous inviter à nouveau.',
  left: say<{ organisation: string }>('Vous avez quitté {organisation}.'),
  cancel: 'Annuler',
  managersOnly: 'Cette page est réservée aux gestionnaires',
  managersOnlyMeans: "Un gestionnaire de votre entreprise s'occupe des collaborateurs et des droits.",
  back: 'Entreprise',
  form: {
    lead: 'Vous en devenez gestionnaire. Vous pourrez inviter des collaborateurs ensuite.',
    editTitle: "Modifier l'entreprise",
    verify: "Validez d'abord votre adresse email.",
    verifyMeans: say<{ email: string }>(
      "Le lien est parti à {email}. Une entreprise s'inscrit avec une adresse validée.",
    ),
    company: 'Entreprise',
    name: 'Raison sociale',
    nameHint: 'Comme au registre du commerce',
    uid: 'Numéro IDE',
    uidHint:
      "CHE et neuf chiffres : sur l'extrait du registre du commerce, sur vos factures ou sur uid.admin.ch.",
    addressHint: 'Rue et numéro',
    billing: 'Facturation',
    billingMeans: 'Une facture par mois, pour toutes les demandes.',
    otherBilling: 'Les factures vont à une autre adresse',
    recipient: "A l'attention de",
    recipientHint: 'Par exemple « Comptabilité »',
    billingFixed:
      "L'accès « Population » est actif : l'adresse de facturation change auprès du service financier,",
    branches: 'Filiales et agences',
    branchesMean:
      "Si vous commandez aussi sous d'autres noms. Ils figurent sur le récapitulatif ; la facture reste unique.",
    branchesLabel: 'Autres raisons sociales',
    branchesHint: 'Un nom par ligne, 50 au plus.',
    line: say<{ line: number; message: string }>('Ligne {line} : {message}'),
    confirm: 'Envoi',
    submit: "Inscrire l'entreprise",
    submitting: 'Inscription en cours…',
    save: 'Enregistrer',
    saving: 'Enregistrement…',
    postalCode: 'Code postal',
    town: 'Lieu',
    country: 'Pays',
  },
  done: {
    registered: say<{ organisation: string }>(
      "{organisation} est inscrite. Demandez maintenant l'accès « Population ».",
    ),
    changed: 'Les changements sont enregistrés.',
    joined: say<{ organisation: string }>('Bienvenue chez {organisation}.'),
  },
} as const;
