import { icu } from '../icu.ts';

const say = icu('fr');

export const fr = {
  terms: {
    title: 'Conditions générales',
    lead: 'Deux textes règlent les prestations payantes. Vous les acceptez avec votre première commande ; une nouvelle version vous est demandée à la commande suivante.',
    short: 'En bref',
    points: [
      "Une commande s'annule librement avant la validation du paiement. Ensuite elle est définitive, et la taxe reste due même en cas de refus ou de retrait.",
      "Les taxes sont perçues d'avance, TVA incluse. Le courrier B standard est gratuit, les autres envois sont à votre charge.",
      'Les documents arrivent par la poste, en principe entre 7 et 14 jours ouvrables.',
      'Vous répondez de ce que vous indiquez : une erreur de saisie demande une nouvelle commande.',
      'Les données de votre carte ne sont pas enregistrées chez nous.',
    ],
    binding: 'Le texte qui suit fait foi.',
    OFFICE: 'Office cantonal de la population et des migrations',
    STATE: 'Etat de Genève, e-démarches',
    since: say<{ day: string }>('En vigueur depuis le {day}'),
    between: say<{ from: string; until: string }>('En vigueur du {from} au {until}'),
    accepted: say<{ day: string }>('Vous avez accepté cette version le {day}.'),
    notAccepted: "Vous n'avez pas encore accepté cette version.",
    accept: "J'accepte cette version",
    accepting: 'Enregistrement…',
    past: 'Versions précédentes',
    noPast: "Il n'y a pas de version précédente.",
  },
  privacy: {
    title: 'Protection des données',
    lead: 'Ce que le guichet sait de vous, pourquoi, qui le voit et combien de temps.',
    sections: [
      {
        title: 'Ce que nous gardons',
        paragraphs: [
          "Votre compte : nom, adresse, email, téléphone portable, mot de passe sous une forme illisible. Si vous êtes bénéficiaire ou représentez quelqu'un : date de naissance, numéro AVS et IBAN, chiffrés.",
          "Ce que vous envoyez à un office : demandes, documents, commandes, avec leur historique. Et qui, à l'office, les a ouvertes.",
        ],
      },
      {
        title: 'Pourquoi',
        paragraphs: [
          "Pour traiter vos demandes et vos commandes, et pour rien d'autre (LAI, LPGA ; à Genève LIPAD, RS Ge A 2 08). Pas de publicité, pas de profil, pas de vente.",
        ],
      },
      {
        title: 'Qui voit quoi',
        paragraphs: [
          "Chaque office voit ses dossiers et jamais ceux d'un autre. Les tableaux de bord voient des chiffres, sans nom ni donnée de santé. Pour un paiement par carte, les données qui vous identifient vont au partenaire financier, en votre nom ; les données de la carte ne passent pas par nous.",
        ],
      },
      {
        title: 'Combien de temps',
        paragraphs: [
          "Ce qui a été envoyé à l'office reste à l'office pendant la durée légale. Un brouillon, un document jamais envoyé ou un compte jamais validé disparaissent. Ce qu'un prestataire a inscrit de vous et qui reste sans réponse de votre part disparaît douze mois après la fin du lien que vous avez reçu. Quand vous clôturez votre compte, nous effaçons ce que l'office n'est pas tenu de garder.",
        ],
      },
      {
        title: 'Cookies',
        paragraphs: [
          "Deux, les nôtres : l'un garde votre connexion, l'autre reconnaît votre appareil pour que personne ne puisse vous en fermer l'accès. Ils ne suivent personne ailleurs.",
        ],
      },
      {
        title: 'Vos droits',
        paragraphs: [
          'Consulter et corriger vos informations, en recevoir une copie complète, clôturer votre compte : tout se fait dans « Mon compte ». Pour le reste, écrivez-nous.',
        ],
      },
    ],
    toData: 'Mes données',
    toHelp: 'Nous joindre',
  },
  accessibility: {
    title: 'Accessibilité',
    lead: 'Le guichet doit servir à tout le monde. Voici ce que nous visons, ce que nous vérifions et ce qui manque.',
    sections: [
      {
        title: 'Ce que nous visons',
        paragraphs: [
          'La norme suisse eCH-0059 et les règles WCAG 2.1, niveau AA : textes lisibles, tout au clavier, un nom pour chaque champ, des messages qui disent comment corriger.',
        ],
      },
      {
        title: 'Ce qui est vérifié à chaque version',
        paragraphs: [
          "Chaque page en français et en allemand par un outil automatique, sans aucune violation ; les parcours principaux au clavier seul ; l'affichage agrandi jusqu'à 400 %, le thème sombre, l'impression.",
        ],
      },
      {
        title: 'Ce qui manque',
        paragraphs: [
          "Les pages n'ont pas encore été éprouvées avec des lecteurs d'écran par des personnes qui en ont l'usage. Les documents que vous recevez en PDF ne sont pas tous balisés. La langue des signes et la langue facile à lire ne sont pas proposées.",
        ],
      },
      {
        title: 'Un obstacle ?',
        paragraphs: [
          'Dites-nous à quelle page et avec quel appareil. Nous répondons en personne, et ce que vous vouliez faire peut aussi se faire par téléphone, par la poste ou à la réception.',
        ],
      },
    ],
  },
} as const;
