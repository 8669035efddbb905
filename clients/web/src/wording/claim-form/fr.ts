/** What the office's guide quotes stands here word for word. */
export const fr = {
  numbered: (number: string) =>
    `Formulaire n° ${number}. Tout est enregistré à mesure ; vous pouvez partir et revenir.`,
  correcting: (number: string, reference: string) =>
    `Formulaire n° ${number}, demande ${reference}. Tout est enregistré à mesure ; vous pouvez partir et revenir.`,
  message: 'Message',
  messageMeans: "Ce que l'office vous demande. Le reste du formulaire est comme vous l'avez saisi.",
  head: {
    title: 'Pour qui',
    beneficiary: 'Bénéficiaire',
    iban: 'IBAN',
    pick: 'Choisir',
    decisionNumber: 'Numéro de décision',
    decisionNumberHint: "En haut de la décision que vous avez reçue de l'office.",
    decisionNumberHintSaved:
      "En haut de la décision que vous avez reçue de l'office. La liste montre vos numéros enregistrés.",
    savedNumbers: 'Numéros enregistrés',
    save: 'Enregistrer le numéro de décision',
    description: 'Description',
    descriptionHint: 'Pour le retrouver la prochaine fois.',
  },
  nothingToChoose: {
    beneficiaryTitle: 'Il manque un bénéficiaire',
    beneficiaryMeans:
      'Ajoutez la personne assurée pour qui vous envoyez la facture. Revenez ensuite à ce formulaire.',
    beneficiaryWay: 'Ajouter un bénéficiaire',
    accountTitle: 'Il manque un compte bancaire',
    accountMeans:
      "Sans compte, l'office ne peut pas vous rembourser. Appelez-le : il enregistre le vôtre. Les heures et l'adresse sont en bas de la page.",
  },
  documents: {
    title: 'Documents',
    kinds: 'PDF, JPEG, PNG ou HEIC, 10 Mo au plus.',
    choose: 'Choisir un fichier',
    orDrop: 'ou photographiez-le, ou déposez-le ici',
    list: 'Documents de la demande',
    loading: 'Document',
    waiting: (size: string) => `${size}, en attente`,
    sending: (sent: string, size: string) => `${sent} sur ${size}`,
    examined: (size: string) => `${size}, en cours de vérification`,
    examinedFirst: 'en cours de vérification',
    ready: (size: string) => `${size}, envoyé`,
    refused: (size: string) => `${size}, refusé`,
    notArrived: (size: string) => `${size}, non envoyé`,
    cut: "L'envoi a été interrompu. Le fichier est toujours là : réessayez.",
    missing:
      "L'envoi a été interrompu quand la page s'est fermée. Retirez ce fichier, puis choisissez-le de nouveau.",
    unfit: {
      KIND: "Ce fichier n'est ni un PDF, ni une image JPEG, PNG ou HEIC. Il n'a pas été ajouté.",
      SIZE: (size: string) => `Ce fichier pèse ${size} ; le maximum est 10 Mo. Il n'a pas été ajouté.`,
      EMPTY: "Ce fichier est vide. Il n'a pas été ajouté.",
      TOO_MANY: "Une demande contient 20 documents au plus. Ce fichier n'a pas été ajouté.",
    },
    progress: (name: string) => `Envoi de ${name}`,
    cancel: (name: string) => `Annuler l'envoi de ${name}`,
    remove: (name: string) => `Retirer ${name}`,
    retry: 'Réessayer',
    theFile: (name: string) => ` l'envoi de ${name}`,
    started: (name: string) => `Envoi de ${name}`,
    done: (name: string) => `${name} est envoyé`,
    failed: (name: string) => `${name} n'est pas envoyé`,
    inTheWay: (name: string) => `Le document « ${name} » n'est pas arrivé. Réessayez ou retirez-le.`,
    kilobytes: 'ko',
    megabytes: 'Mo',
  },
  warnings: 'Bon à savoir',
  remark: 'Remarque',
  remarkLeft: (left: number) =>
    left === 1
      ? 'Encore 1 caractère.'
      : left >= 0
        ? `Encore ${left} caractères.`
        : `${-left} caractères de trop.`,
  remarkHint: "Un mot à l'office, si nécessaire. 1 000 caractères au plus.",
  total: 'Total',
  totalOf: 'Total de la demande',
  parts: 'Détail',
  saved: {
    now: 'Enregistrement…',
    at: (time: string) => `Enregistré à ${time}`,
    on: (day: string, time: string) => `Enregistré le ${day} à ${time}`,
    offline: "Hors ligne. Tout est gardé dans cet onglet, l'enregistrement reprend tout seul.",
    refused: 'Pas enregistré sur le serveur, gardé dans cet onglet.',
  },
  conflict: {
    short: 'Modifié dans un autre onglet.',
    choose: 'Choisir la version',
    title: (time: string) => `Ce brouillon a été modifié dans un autre onglet à ${time}`,
    means: "Votre version est celle que vous voyez ici. Choisissez celle qui reste ; l'autre disparaît.",
    take: "Reprendre l'autre version",
    keep: 'Garder la mienne',
  },
  already: {
    title: 'Cette demande a déjà été envoyée',
    means: "Rien de plus ne part : elle ne sera traitée et remboursée qu'une fois.",
    toClaim: 'Voir la demande',
    toGuichet: 'Aller au guichet',
  },
  discard: {
    button: 'Supprimer le brouillon',
    title: 'Supprimer le brouillon ?',
    means:
      'Ce que vous avez saisi et les documents joints sont supprimés. Vous ne pourrez pas les retrouver.',
    correctionMeans:
      "Vos corrections et les documents ajoutés sont supprimés. La demande reste telle que l'office l'a reçue, à compléter.",
    yes: 'Supprimer le brouillon',
    no: 'Continuer la saisie',
    busy: 'Suppression…',
    failed: "Le brouillon n'est pas supprimé. Réessayez.",
  },
  submit: 'Envoyer ma demande',
  amend: 'Modifier ma demande',
  sendingFiles: 'Envoi des documents…',
  checking: 'Contrôle en cours…',
  confirmTitle: 'Envoyer la demande ?',
  confirm:
    "Veuillez confirmer l'envoi de votre demande à l'office de l'assurance invalidité en cliquant sur le bouton \"Envoyer la demande\".",
  confirmFinal: [
    'Une fois votre demande envoyée, ',
    'vous ne pourrez plus la modifier',
    '. En cas de doutes concernant votre saisie, veuillez cliquer sur "Annuler l\'envoi" pour relire et corriger votre demande.',
  ],
  confirmYes: 'Envoyer la demande',
  confirmNo: "Annuler l'envoi",
  sending: 'Envoi en cours…',
  notSent: "La demande n'est pas partie.",
  notSentMeans: "Rien n'est perdu : réessayez. La même demande ne sera jamais enregistrée deux fois.",
} as const;
