/** What the counter writes, in its own language. Sentences of the office's guide stand here word for word. */
export const fr = {
  colon: ' :',
  hello: 'Bonjour,',
  /** A day and a time. */
  moment: '{day} à {hour}h{minute}',
  greeting: 'Meilleures salutations.',
  signature: "Office de l'assurance invalidité",
  footer: [
    'Une question ? Centrale téléphonique et réception, du lundi au vendredi de 09h00 à 16h00.',
    'Office cantonal des assurances sociales, Rue des Gares 12, case postale 2096, 1211 Genève 2.',
    'Nous ne demandons jamais votre mot de passe ni votre code par email.',
  ],
  facts: {
    phone: 'Téléphone des codes',
    claim: 'Demande',
    form: 'Formulaire',
    number: 'n°',
    reference: 'Référence',
    period: 'Période',
    submittedAt: 'Envoyée le',
    amount: 'Montant demandé',
    granted: 'Montant accordé',
    paid: 'Montant du versement',
    account: 'Compte',
    paidOn: 'Versé le',
    refusedOn: 'Refusé le',
    status: 'Statut',
  },
  /** Notices of claims to who prefers SMS: short, with the way to the claim. */
  sms: {
    CLAIM_RECEIVED: 'Guichet : nous avons bien reçu votre demande {reference}. {link}',
    CLAIM_ACCEPTED:
      'Guichet : votre demande {reference} est acceptée. Le paiement de {amount} arrivera prochainement. {link}',
    CLAIM_TO_COMPLETE:
      "Guichet : votre demande {reference} est à compléter. Le message de l'office est dans votre email. {link}",
    CLAIM_REFUSED: 'Guichet : votre demande {reference} est refusée. La raison est dans votre email. {link}',
    CLAIM_PAID: 'Guichet : {amount} sont versés pour votre demande {reference}. {link}',
    CLAIM_PAYMENT_REJECTED:
      "Guichet : la banque n'a pas pu verser {amount} pour votre demande {reference}. Indiquez-nous un compte : {link}",
  },
  emailVerification: {
    subject: 'Validez votre adresse email',
    preview: 'Encore un clic avant votre première facture.',
    heading: 'Validez votre adresse email',
    opening: [
      "Un compte vient d'être créé au guichet avec cette adresse email. Il vous faut la valider avant de pouvoir saisir votre première facture.",
    ],
    action: 'Valider mon adresse email',
    hint: 'Le lien est valable jusqu’au {day}. Une fois connecté à votre compte, vous pouvez en redemander un.',
    needsPassword:
      "On vous demandera le mot de passe choisi à l'inscription. Le lien est valable jusqu’au {day}.",
    notTheirPhone:
      "Si ce téléphone n'est pas le vôtre, quelqu'un d'autre s'est inscrit avec votre adresse : ne suivez pas ce lien.",
    closing: ["Si ce n'est pas vous qui avez créé ce compte, ignorez cet email."],
  },
  alreadyRegistered: {
    subject: 'Vous avez déjà un compte',
    preview: 'Une inscription a été faite avec votre adresse email.',
    heading: 'Vous avez déjà un compte',
    opening: [
      "Quelqu'un vient de s'inscrire au guichet avec cette adresse email, qui a déjà un compte. Rien n'a été créé ni modifié.",
      "Si c'est vous, connectez-vous avec le mot de passe que vous avez choisi, ou choisissez-en un nouveau.",
    ],
    action: 'Se connecter',
    other: 'Mot de passe oublié ?',
    closing: ["Si ce n'est pas vous, ignorez cet email : personne n'a appris que vous avez un compte."],
  },
  passwordReset: {
    subject: 'Réinitialiser le mot de passe',
    preview: 'Le lien que vous avez demandé pour choisir un nouveau mot de passe.',
    heading: 'Mot de passe oublié',
    opening: [
      "Quelqu'un a demandé la réinitialisation du mot de passe de votre compte, si ce n'est pas vous, veuillez ignorer cet e-mail.",
    ],
    action: 'Réinitialiser le mot de passe',
    closing: [],
  },
  claimReceived: {
    subject: 'Nous avons reçu votre demande',
    preview: '{form}, {amount}.',
    heading: 'Votre demande est bien arrivée',
    opening: [
      "L'office de l'assurance invalidité a reçu votre demande de remboursement. Vous recevez un email dès qu'elle est traitée.",
    ],
    action: 'Suivre ma demande',
    hint: 'Vous y trouvez aussi une copie de votre demande en PDF.',
    status: 'En traitement',
    closing: [],
  },
  claimAccepted: {
    subject: 'Votre demande est acceptée',
    preview: '{amount} arrivent prochainement sur votre compte bancaire.',
    heading: 'Votre demande est acceptée',
    opening: [
      'Votre demande est acceptée et transmise pour paiement à la Centrale de Compensation à Genève.',
      'Le paiement de {amount} arrivera prochainement. Celui-ci peut prendre une dizaine de jours pour être versé sur votre compte bancaire.',
    ],
    action: 'Voir ma demande',
    status: 'Accepté',
    closing: [],
  },
  claimAcceptedInPart: {
    subject: 'Votre demande est acceptée en partie',
    preview: '{granted} arrivent prochainement sur votre compte bancaire.',
    heading: 'Votre demande est acceptée en partie',
    opening: [
      'Votre demande est acceptée en partie et transmise pour paiement à la Centrale de Compensation à Genève.',
      'Le paiement de {granted} sur {amount} demandés arrivera prochainement. Celui-ci peut prendre une dizaine de jours pour être versé sur votre compte bancaire.',
      "Voici ce que l'office réduit, et pourquoi :",
    ],
    /** Of each line that is reduced. */
    reduced: '{line}, {day} : {granted} accordés sur {asked}\n{reason}',
    action: 'Voir ma demande',
    status: 'Accepté',
    closing: [
      "Si vous n'êtes pas d'accord, vous pouvez demander à l'office une décision écrite, que vous pourrez contester (art. 79 al. 4 du règlement sur l'assurance-invalidité, RAI).",
    ],
  },
  claimToComplete: {
    subject: 'Votre demande est à compléter',
    preview: "L'office demande une correction : {form}.",
    heading: 'Votre demande est à compléter',
    opening: [
      "L'office de l'assurance invalidité a lu votre demande et a besoin d'une correction de votre part :",
    ],
    action: 'Corriger ma demande',
    hint: "On vous demandera de vous connecter. Le reste du formulaire est tel que vous l'avez saisi.",
    status: 'A compléter',
    closing: [],
  },
  claimRefused: {
    subject: 'Votre demande est refusée',
    preview: "L'office vous en donne la raison : {form}.",
    heading: 'Votre demande est refusée',
    opening: ["L'office de l'assurance invalidité ne rembourse pas cette demande. Voici pourquoi :"],
    action: 'Voir ma demande',
    hint: 'Vous y trouvez aussi la copie de votre demande en PDF.',
    status: 'Refusé',
    closing: [
      "Si vous n'êtes pas d'accord, vous pouvez demander à l'office une décision écrite, que vous pourrez contester (art. 79 al. 4 du règlement sur l'assurance-invalidité, RAI).",
    ],
  },
  claimPaid: {
    subject: 'Votre demande est payée',
    preview: '{paid} sont versés sur votre compte {account}.',
    heading: 'Votre demande est payée',
    opening: ['Le {day}, {paid} ont été versés sur votre compte {account}.'],
    action: 'Voir ma demande',
    status: 'Payé',
    closing: [
      "Selon votre banque, le montant peut apparaître un ou deux jours plus tard. Il n'y a plus rien à faire.",
    ],
  },
  claimPaymentRejected: {
    subject: "Votre demande n'a pas pu être payée",
    preview: 'Indiquez un autre compte : la banque a refusé le versement de {paid}.',
    heading: 'Indiquez un compte pour être payé',
    opening: [
      'Votre demande est acceptée, mais la banque a refusé le versement de {paid} sur le compte {account}. Voici pourquoi :',
    ],
    action: 'Indiquer un compte',
    hint: 'On vous demandera de vous connecter. Vous choisissez un de vos comptes, ou vous en ajoutez un.',
    status: 'Paiement refusé',
    closing: [
      "Dès que vous avez indiqué un autre compte, l'office verse à nouveau ce montant. Votre demande reste acceptée.",
    ],
    /** Where the reason isn't the account's. */
    closingSame: [
      "Vous pouvez indiquer le même compte ou un autre : l'office verse ensuite à nouveau ce montant. Votre demande reste acceptée.",
    ],
  },
};

/** What a language says of every letter. */
export type LetterWording = typeof fr;
