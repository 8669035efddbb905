import type { SafetyWording } from '../../safety.wording.ts';

const newPassword = "Ce n'est pas vous ? Choisissez un nouveau mot de passe";
const notYou = "Si ce n'est pas vous, choisissez tout de suite un nouveau mot de passe, puis appelez-nous.";

export const fr: SafetyWording = {
  facts: {
    newEmail: 'Nouvelle adresse',
    phone: 'Nouveau téléphone',
    at: 'Date et heure',
    device: 'Appareil',
    unknownDevice: 'inconnu',
    iban: 'IBAN',
    mandate: 'Référence unique du mandat',
    creditor: 'Créancier',
  },
  factors: { PASSKEY: "Clé d'accès", AUTHENTICATOR: "Application d'authentification" },
  doors: {
    safety: { action: 'Vérifier la sécurité de mon compte', other: newPassword, closing: [notYou] },
    bank: { action: 'Voir mes comptes bancaires', other: newPassword, closing: [notYou] },
    password: { action: 'Choisir un nouveau mot de passe' },
    call: {},
    own: {},
  },
  letters: {
    PASSWORD_CHANGED: {
      subject: 'Votre mot de passe a changé',
      preview: 'Les autres sessions ouvertes sont fermées.',
      opening: [
        "Le mot de passe de votre compte vient d'être changé. Par sécurité, les autres sessions ouvertes sont fermées.",
        "Si c'est vous, il n'y a rien à faire. Si ce n'est pas vous, choisissez tout de suite un nouveau mot de passe, puis appelez-nous.",
      ],
    },
    EMAIL_CHANGE: {
      subject: 'Confirmez votre nouvelle adresse email',
      preview: "Encore un clic pour que votre compte l'utilise.",
      opening: [
        "Cette adresse email a été indiquée pour un compte du guichet. Confirmez-la pour vous connecter avec elle et y recevoir nos messages. D'ici là, l'ancienne adresse reste valable.",
      ],
      action: 'Confirmer cette adresse email',
      hint: "Le lien n'est valable que quelque temps. Vous pouvez en demander un autre depuis votre compte.",
      closing: ["Si ce n'est pas vous, ignorez cet email : sans confirmation, rien ne change."],
    },
    EMAIL_CHANGE_ASKED: {
      subject: "Un changement d'adresse email est demandé",
      preview: "Rien n'est encore changé.",
      opening: [
        "Une nouvelle adresse email a été indiquée pour votre compte, avec votre mot de passe. Rien ne change tant qu'elle n'est pas confirmée.",
      ],
    },
    EMAIL_CHANGED: {
      subject: 'Votre adresse email a changé',
      preview: 'Votre compte utilise désormais une autre adresse.',
      opening: [
        'Votre compte du guichet utilise désormais une autre adresse email. Les autres sessions ouvertes sont fermées, et nous ne vous écrirons plus à cette adresse-ci.',
        "Si ce n'est pas vous, appelez-nous tout de suite : quelqu'un d'autre utilise peut-être votre compte.",
      ],
    },
    EMAIL_TAKEN: {
      subject: 'Cette adresse email a déjà un compte',
      preview: "Quelqu'un l'a indiquée pour un autre compte.",
      opening: [
        "Quelqu'un vient d'indiquer cette adresse email pour un autre compte du guichet. Elle a déjà le sien : rien n'a été modifié.",
        "Si c'est vous, connectez-vous au compte qui a cette adresse, ou choisissez-lui un nouveau mot de passe.",
      ],
      action: 'Se connecter',
      other: 'Mot de passe oublié ?',
      closing: ["Si ce n'est pas vous, ignorez cet email : personne n'a appris que vous avez un compte."],
    },
    MOBILE_PHONE_CHANGED: {
      subject: 'Votre téléphone mobile a changé',
      preview: 'Les codes de connexion partent désormais à un autre numéro.',
      opening: [
        "Le téléphone mobile de votre compte vient d'être changé. Les codes de connexion partent désormais au nouveau numéro, et les autres sessions ouvertes sont fermées.",
      ],
    },
    SECOND_FACTOR_ADDED: {
      subject: 'Un moyen de connexion est ajouté',
      preview: 'Votre compte a un moyen de connexion de plus.',
      opening: ["Un moyen de connexion vient d'être ajouté à votre compte."],
    },
    SECOND_FACTOR_REMOVED: {
      subject: 'Un moyen de connexion est supprimé',
      preview: 'Votre compte a un moyen de connexion de moins.',
      opening: ["Un moyen de connexion vient d'être supprimé de votre compte. Il n'ouvre plus rien."],
    },
    RECOVERY_CODES_MADE: {
      subject: 'Vous avez de nouveaux codes de secours',
      preview: 'Les anciens ne sont plus valables.',
      opening: [
        "De nouveaux codes de secours viennent d'être créés pour votre compte. Les anciens ne sont plus valables. Gardez les nouveaux en lieu sûr : nous ne pouvons pas vous les montrer une deuxième fois.",
      ],
    },
    RECOVERY_CODE_USED: {
      subject: 'Un code de secours a été utilisé',
      preview:
        '{left, plural, =0 {Il ne vous en reste aucun.} one {Il vous en reste un.} other {Il vous en reste #.}}',
      opening: [
        "Quelqu'un vient de se connecter à votre compte avec un de vos codes de secours. {left, plural, =0 {Il ne vous en reste aucun : créez-en de nouveaux.} one {Il vous en reste un : créez-en de nouveaux.} other {Il vous en reste #.}}",
      ],
    },
    NEW_SIGN_IN: {
      subject: 'Connexion depuis un nouvel appareil',
      preview: 'Est-ce bien vous ?',
      opening: [
        "Quelqu'un vient de se connecter à votre compte depuis un appareil que nous ne connaissons pas. Si c'est vous, il n'y a rien à faire.",
      ],
    },
    MANDATE_GIVEN: {
      subject: 'Votre mandat de prélèvement SEPA',
      preview: 'Gardez sa référence : elle figure sur vos relevés bancaires.',
      opening: [
        'Vous venez de donner un mandat de prélèvement SEPA. Il vaut pour les demandes de paiement de tous les prestataires que vous acceptez au guichet.',
        "Vous pouvez demander à votre banque le remboursement d'un prélèvement dans les 8 semaines qui suivent le débit de votre compte.",
      ],
    },
    BANK_ACCOUNT_ADDED: {
      subject: 'Un compte bancaire est ajouté',
      preview: 'Vos remboursements peuvent y être versés.',
      opening: [
        "Un compte bancaire vient d'être ajouté à votre compte du guichet. Vos remboursements peuvent y être versés.",
      ],
    },
    BANK_ACCOUNT_CHANGED: {
      subject: 'Un compte bancaire est modifié',
      preview: 'Vos prochains remboursements en tiennent compte.',
      opening: [
        "Un compte bancaire de votre compte du guichet vient d'être modifié. Les demandes déjà envoyées gardent celui qu'elles indiquent.",
      ],
    },
    BANK_ACCOUNT_REMOVED: {
      subject: 'Un compte bancaire est supprimé',
      preview: "Il n'est plus proposé pour vos demandes.",
      opening: [
        "Un compte bancaire vient d'être supprimé de votre compte du guichet. Les demandes déjà envoyées gardent celui qu'elles indiquent.",
      ],
    },
    DATA_EXPORT_READY: {
      subject: 'La copie de vos données est prête',
      preview: "Vous pouvez la télécharger jusqu'au {day}.",
      opening: [
        "La copie des données que le guichet garde de vous est prête. Vous pouvez la télécharger jusqu'au {day} ; elle est ensuite effacée.",
      ],
      action: 'Télécharger mes données',
      hint: 'On vous demandera de vous connecter. La copie contient des données sensibles : gardez-la en lieu sûr.',
      other: "Ce n'est pas vous qui l'avez demandée ? Choisissez un nouveau mot de passe",
    },
    ACCOUNT_CLOSED: {
      subject: 'Votre compte est fermé',
      preview: "Ce que nous effaçons, et ce que l'office garde.",
      opening: [
        'Votre compte du guichet est fermé. Votre adresse email, votre mot de passe, votre téléphone et vos moyens de connexion sont oubliés ; vos brouillons et les documents jamais envoyés sont supprimés.',
        "L'office garde dix ans les demandes que vous lui avez envoyées, avec leurs documents, comme la loi l'y oblige. Une demande encore en traitement va jusqu'à son terme ; nous ne vous écrirons plus à cette adresse, et l'office vous répond par la poste.",
      ],
      closing: ["Si ce n'est pas vous, appelez-nous tout de suite."],
    },
  },
};
