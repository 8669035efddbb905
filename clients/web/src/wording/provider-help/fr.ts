/** The questions of providers and of their clients in French; a provider's are in the words of the office's guide where it has some. */
export const fr = {
  clientsTitle: "Demandes de paiement d'un prestataire",
  providersTitle: 'Prestataires de services à la personne',
  toStart: 'Prestataires : premiers pas',
  clients: {
    what: {
      question: "Qu'est-ce qu'une demande de paiement ?",
      answer: [
        'Après ses prestations, votre prestataire vous demande ici son paiement. Vous y lisez chaque ligne de sa facture, le total et votre part.',
        "Seule votre part est prélevée : la moitié. L'autre moitié est avancée pour vous.",
      ],
    },
    delay: {
      question: 'De combien de temps est-ce que je dispose pour répondre ?',
      answer: [
        'De 48 heures pour valider ou contester, à partir du moment où notre avis vous est remis. La page de la demande montre le temps qui reste.',
        "Sans action de votre part dans ce délai, la demande est validée automatiquement. Si notre avis n'a pas pu vous être remis, aucun délai ne court et rien n'est prélevé.",
      ],
    },
    contest: {
      question: 'Comment contester une demande ?',
      answer: [
        "Ouvrez-la depuis le guichet, choisissez « Je conteste », puis un motif : la facture comporte une erreur, vous l'avez déjà payée, ou une autre raison que vous expliquez. Rien n'est prélevé. La réponse est définitive ; le prestataire lit votre motif et peut vous envoyer une autre demande.",
        'Une fois la demande validée, elle ne se conteste plus ici : adressez-vous à votre prestataire. Le mandat dit aussi comment demander le remboursement à votre banque, dans les 8 semaines qui suivent le débit.',
      ],
    },
    mandate: {
      question: "Qu'est-ce que le mandat que je dois accepter ?",
      answer: [
        "Un mandat de prélèvement SEPA : il permet de prélever votre part sur votre compte. Vous l'acceptez en activant votre compte, ou en acceptant votre première mise en relation. Un seul mandat vaut pour tous vos prestataires.",
        'Sans prélèvement pendant 36 mois, il est échu et il en faut un nouveau.',
      ],
    },
    hears: {
      question: "Qu'apprend mon prestataire ?",
      answer: [
        "Que vous avez refusé la mise en relation ou que vous y avez mis fin, et ce que devient chacune de ses demandes, avec votre motif si vous contestez. Le guichet ne lui dit ni si vous aviez déjà un compte, ni si vous l'avez activé, ni si vous avez accepté.",
      ],
    },
    link: {
      question: "Mon lien d'activation ne s'ouvre plus",
      answer: [
        "Il est valable 7 jours et ne s'ouvre qu'une fois. Après ce délai, la page du lien vous propose d'en demander un nouveau.",
      ],
    },
  },
  providers: {
    become: {
      question: 'Comment devenir prestataire ?',
      answer: [
        "Inscrivez votre entreprise au guichet. Un gestionnaire demande ensuite l'admission sous « Entreprise », « Prestataire », avec le SIRET et le compte sur lequel elle est payée. L'office vérifie, décide et répond par email.",
      ],
    },
    client: {
      question: 'Quelles démarches mon client doit-il accomplir ?',
      answer: [
        "Si votre client ne dispose pas encore d'un compte, il reçoit immédiatement un email contenant le lien d'activation, valable 7 jours. S'il en a déjà un, il accepte ou refuse la mise en relation avec votre structure ; il en est informé par email ou SMS selon ses préférences.",
        'Il peut ensuite recevoir vos demandes de paiement, et dispose de 48 heures pour les valider ou les contester.',
      ],
    },
    data: {
      question: "Quels éléments faut-il transmettre lors de l'inscription d'un client ?",
      answer: [
        'Civilité ; nom ; prénom ; date de naissance ; lieu de naissance ; téléphone portable ; adresse électronique ; adresse postale ; coordonnées bancaires.',
        "Le téléphone portable est indispensable. En cas de rejet, la réponse dit chaque point à corriger ; elle est immédiate, et la requête « previewClient » l'essaie sans rien écrire.",
      ],
    },
    bulk: {
      question: 'Peut-on inscrire des clients en masse ?',
      answer: ['Non, les inscriptions doivent être réalisées client par client.'],
    },
    activated: {
      question: 'Comment savoir si mon client a bien activé son compte ?',
      answer: [
        "Vous ne recevez pas de notification pour vous confirmer l'activation du compte de votre client. Pour le savoir, vous devez échanger avec lui dans le cadre de votre relation clientèle. Vous recevez une information seulement s'il refuse la mise en relation, ou s'il y met fin.",
      ],
    },
    payer: {
      question:
        'Qui devons-nous inscrire si les factures ne sont habituellement pas réglées par le bénéficiaire des prestations ?',
      answer: [
        "C'est le bénéficiaire des prestations qui doit être inscrit. Les prestations réglées par un tiers ne sont pas éligibles.",
      ],
    },
    mandate: {
      question:
        "Lors de l'inscription, le prestataire doit-il faire signer un mandat de prélèvement SEPA à son client ?",
      answer: [
        "Non, lors de l'activation de son compte, ou en acceptant sa première mise en relation, le client accepte un mandat SEPA auprès du guichet.",
      ],
    },
    sandbox: {
      question: 'Comment essayer sans toucher personne ?',
      answer: [
        "Créez un programme de bac à sable : ses clients sont joués, personne ne reçoit de message, rien n'est prélevé ni versé, et son horloge s'avance. Il suffit d'avoir demandé l'admission.",
      ],
    },
    webhooks: {
      question: 'Comment apprendre ce que devient une demande ?',
      answer: [
        "Par webhook : sous « Entreprise », « Prestataire », ajoutez l'adresse de votre logiciel, et le guichet lui écrit à chaque événement. Une livraison qui n'est pas prise est essayée dix fois en trois jours environ ; ses essais se lisent sur la page de l'adresse, d'où elle s'envoie de nouveau.",
        'Sans webhook, votre programme lit les mêmes événements avec « events ».',
      ],
    },
  },
} as const;
