/** What the guides of the offices answer, in their words where they have some. */
export const fr = {
  title: 'Aide',
  lead: 'Les réponses aux questions fréquentes. Vous ne trouvez pas ? Appelez-nous ou écrivez-nous.',
  contents: 'Sur cette page',
  themes: {
    signIn: 'Connexion',
    claims: 'Factures et remboursements',
    orders: 'Prestations de la population',
    company: 'Compte client pour entreprise',
    contacts: 'Nous joindre',
  },
  signIn: {
    forgotten: {
      question: "J'ai oublié mon mot de passe",
      answer: [
        "Sous le formulaire de connexion, suivez « Mot de passe oublié ? » et saisissez l'adresse email de votre compte.",
        'Un email vous parvient avec un lien « Réinitialiser le mot de passe ». Choisissez-y un nouveau mot de passe, puis connectez-vous avec lui. Vos autres connexions sont fermées.',
      ],
    },
    noCode: {
      question: "Je n'ai pas reçu de code par SMS",
      answer: [
        'Attendez quelques secondes, et vérifiez que le téléphone est connecté au réseau mobile.',
        "Au bout d'une minute, le lien « J'ai besoin d'un nouveau code d'accès » s'active. Si le deuxième SMS n'arrive pas non plus, regardez dans le répertoire Spam et dans les conversations bloquées, puis redémarrez le téléphone et réessayez plus tard.",
        "Une clé d'accès ou une application d'authentification vous évite le SMS : ajoutez-les dans « Mon compte », sous « Sécurité ».",
      ],
    },
    tooMany: {
      question: 'Trop de tentatives de connexion',
      answer: [
        "Après plusieurs mots de passe ou codes faux, la connexion à ce compte s'arrête quelques minutes, là d'où viennent les essais. Un appareil sur lequel vous vous êtes déjà connecté n'est pas touché par les essais d'un autre.",
        "Patientez quelques minutes, puis réessayez. Si ce n'était pas vous, changez votre mot de passe.",
      ],
    },
    noEmail: {
      question: "L'email de validation n'est pas arrivé",
      answer: [
        "Regardez dans les indésirables. Connectez-vous ensuite : le guichet vous propose de l'envoyer à nouveau.",
        "L'adresse se valide avant la première facture.",
      ],
    },
  },
  claims: {
    change: {
      question: 'Puis-je modifier une demande envoyée ?',
      answer: [
        "Non, sauf si l'office vous demande une correction : la demande passe alors « A compléter », et le formulaire s'ouvre comme vous l'avez saisi, avec le message de l'office.",
      ],
    },
    paid: {
      question: 'Quand suis-je remboursé ?',
      answer: [
        'Une demande acceptée part pour paiement à la Centrale de compensation à Genève. Le versement peut prendre une dizaine de jours. Vérifiez que le titulaire du compte est bien celui que la banque connaît : sinon le paiement peut être refusé.',
      ],
    },
    others: {
      question: 'Comment envoyer une facture pour mon enfant ?',
      answer: [
        'Ajoutez-le à vos bénéficiaires dans « Mon compte », avec son adresse, sa date de naissance et son numéro AVS. Il se choisit ensuite en tête de chaque formulaire.',
      ],
    },
    number: {
      question: 'Où trouver le numéro de décision ?',
      answer: [
        "En haut de la décision que l'office vous a envoyée, par exemple 320/2025/123456/0. Enregistré une fois, il vous est proposé la fois suivante.",
      ],
    },
  },
  orders: {
    delay: {
      question: 'Quand vais-je recevoir mon document ?',
      answer: [
        'Les documents partent par la poste, en principe entre 7 et 14 jours ouvrables après la commande. Ces délais sont indicatifs.',
      ],
    },
    cancel: {
      question: 'Puis-je annuler une commande ?',
      answer: [
        'Oui, à tout moment avant la validation du paiement. Ensuite la commande est définitive et la taxe reste due, même en cas de refus ou de retrait.',
      ],
    },
    cards: {
      question: 'Comment payer ?',
      answer: [
        'Par carte VISA, Mastercard ou Postcard. Les données de la carte ne sont pas enregistrées chez nous. Une entreprise avec un compte client paie une fois par mois, sur facture.',
      ],
    },
    failed: {
      question: "La connexion s'est interrompue pendant ma commande",
      answer: [
        "Un message vous indique que la démarche n'a pas abouti. Recommencez jusqu'à voir l'écran qui confirme : un nouvel essai ne débite jamais deux fois.",
      ],
    },
  },
  company: {
    who: {
      question: "Qui peut bénéficier d'un compte client entreprise ?",
      answer: [
        "Une entreprise inscrite au guichet. Son gestionnaire demande l'accès au service « Population » avec la punaise ; en principe, le délai d'activation est d'une semaine, et il reçoit une confirmation par courriel.",
      ],
    },
  },
  contacts: {
    insurance: {
      who: 'Assurance invalidité',
      what: 'Factures, décisions, remboursements',
      hours: 'Centrale téléphonique et réception, du lundi au vendredi de 09h00 à 16h00',
    },
    population: { who: 'Population', what: "Questions relatives à l'objet de la demande" },
    finance: {
      who: 'Service financier de la population',
      what: 'Factures, rappels, remboursements des taxes',
    },
    technical: {
      who: 'Assistance technique',
      what: "Problème avec l'inscription, la connexion ou une démarche",
      call: "prix d'un appel local",
    },
  },
} as const;
