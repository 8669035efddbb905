import type { OrderWording } from '../../billing.wording.ts';

/** Orders. What the office's terms say stands here in their words. */
export const fr: OrderWording = {
  signature: 'Office cantonal de la population et des migrations',
  footer: [
    "Un problème technique ? e-demarches@etat.ge.ch ou 0840 235 235 (prix d'un appel local).",
    'Office cantonal de la population et des migrations (OCPM), Genève.',
    'Nous ne demandons jamais votre mot de passe ni votre code par email.',
  ],
  numbers: {
    ORDER: 'Commande n°',
    INVOICE: 'Facture n°',
    CREDIT: 'Note de crédit n°',
    CASE: 'Dossier n°',
    ACCOUNT: 'Compte client',
  },
  facts: {
    company: 'Entreprise',
    orderedBy: 'Commandée par',
    month: 'Mois',
    total: 'Total, TVA incluse',
    amount: 'Montant',
    payment: 'Paiement',
    writtenOn: 'Etabli le',
    dueOn: "A payer jusqu'au",
  },
  payments: { ORDER_CONFIRMED: 'Payée par carte', ORDER_ON_ACCOUNT: 'Sur la facture mensuelle' },
  letters: {
    ORDER_CONFIRMED: {
      subject: 'Reçu de la commande {number}',
      preview: 'Votre paiement par carte est validé.',
      heading: 'Commande payée : voici votre reçu',
      opening: [
        "Votre paiement par carte est validé. La commande est définitive : la taxe reste due et n'est pas remboursée.",
        'Les documents commandés sont livrés par envoi postal. Les délais, indicatifs, sont sur la page de la commande.',
      ],
      action: 'Suivre ma commande',
      hint: 'Gardez cet email : il vaut reçu.',
      closing: [
        "Les taxes sont fixées par le règlement RDROCPMC (RS Ge F 2 20.08) et perçues d'avance ; elles incluent la taxe sur la valeur ajoutée (TVA).",
      ],
    },
    ORDER_ON_ACCOUNT: {
      subject: 'Commande {number} confirmée, sur facture mensuelle',
      preview: 'Elle figurera sur la prochaine facture mensuelle.',
      heading: 'Commande confirmée',
      opening: [
        "Votre commande est confirmée, sur le compte client de l'entreprise. Elle est définitive : la taxe reste due, même en cas de refus ou de retrait.",
        'Elle figurera sur la facture mensuelle et sur le récapitulatif des demandes effectuées en ligne.',
      ],
      action: 'Suivre la commande',
      hint: 'Gardez cet email : il vaut confirmation.',
      closing: [
        'Les taxes sont fixées par le règlement RDROCPMC (RS Ge F 2 20.08) ; elles incluent la taxe sur la valeur ajoutée (TVA).',
      ],
    },
    ORDER_NOT_PAID: {
      subject: "Le paiement de la commande {number} n'a pas abouti",
      preview: "Rien n'a été prélevé : la commande attend.",
      heading: "Le paiement n'a pas abouti",
      opening: [
        "Le paiement par carte n'a pas abouti et rien n'a été prélevé. Votre commande attend : vous pouvez la payer à nouveau ou l'annuler.",
      ],
      action: 'Payer ma commande',
    },
    ORDER_EXPIRED: {
      subject: 'La commande {number} a expiré',
      preview: "Rien n'a été prélevé.",
      heading: 'La commande a expiré',
      opening: [
        "La commande n'a pas été payée à temps : elle ne sera pas traitée. Rien n'a été prélevé. Si vous avez toujours besoin de ces documents, passez une nouvelle commande.",
      ],
      action: 'Voir la commande',
    },
    ORDER_DELIVERED: {
      subject: 'La commande {number} est envoyée',
      preview: 'Elle vous parvient par la poste.',
      heading: 'La commande est envoyée',
      opening: ["Les documents commandés sont partis par la poste, à l'adresse de la commande."],
      action: 'Voir la commande',
    },
    ORDER_RETURNED: {
      subject: "La commande {number} est revenue à l'office",
      preview: "La poste n'a pas pu la remettre : voici que faire.",
      heading: 'Votre envoi est revenu',
      opening: ["La poste n'a pas pu remettre l'envoi, qui est revenu à l'office. Voici que faire :"],
      action: 'Voir la commande',
    },
    ORDER_WITHDRAWN: {
      subject: 'La commande {number} est retirée',
      preview: "La taxe reste due et n'est pas remboursée.",
      heading: 'La commande est retirée',
      opening: [
        "La commande est retirée et ne sera plus traitée. Elle était définitive : la taxe reste due et n'est pas remboursée (conditions générales, ch. 3 et 5).",
      ],
      action: 'Voir la commande',
    },
    ORDER_REFUSED: {
      subject: 'Décision sur la commande {number}',
      preview: "L'office refuse la prestation et vous en donne la raison.",
      heading: "L'office refuse la prestation",
      opening: [
        "Les conditions de la prestation ne sont pas remplies : l'office ne la délivre pas. Voici sa décision :",
      ],
      action: 'Voir la commande',
      closing: ['La taxe reste due, même en cas de refus (conditions générales, ch. 3 et 5).'],
    },
    ORDER_REFUNDED: {
      subject: 'La commande {number} est remboursée',
      preview: "L'office rembourse la carte qui l'a payée.",
      heading: 'La commande est remboursée',
      opening: [
        "Le service financier rembourse votre commande, sur la carte qui l'a payée. Selon votre banque, le montant apparaît quelques jours plus tard.",
      ],
      action: 'Voir la commande',
    },
    ORDER_CREDITED: {
      subject: 'La commande {number} est créditée',
      preview: 'Le service financier a émis une note de crédit.',
      heading: 'Une note de crédit est émise',
      opening: [
        'Le service financier a émis une note de crédit pour une commande de votre entreprise. Elle est déduite de la prochaine facture mensuelle. Voici pourquoi :',
      ],
      action: 'Voir la commande',
    },
  },
};
