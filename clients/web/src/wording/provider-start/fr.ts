/** The quick start for providers in French. */
export const fr = {
  title: 'Prestataires : premiers pas',
  lead: 'De rien à la première demande de paiement, en cinq minutes.',
  writtenIn: 'Langage des commandes',
  before: 'Avant de commencer',
  beforeAside: 'Une fois.',
  beforeAdmitted: 'Votre entreprise est admise comme prestataire.',
  toProvider: "Demander l'admission",
  beforeProgram:
    'Créez un programme de votre entreprise avec les droits `CLIENTS`, `PAYMENT_REQUESTS` et `EVENTS`, et gardez son identifiant et son secret.',
  toPrograms: 'Créer un programme',
  typescriptMeans:
    "Mettez les étapes l'une après l'autre dans un fichier `prestataire.ts` et lancez `node prestataire.ts`. Aucun paquet n'est nécessaire.",
  token: 'Un jeton',
  tokenAside: '1 minute',
  tokenMeans: "L'identifiant et le secret ouvrent un jeton de quelques minutes.",
  preview: 'Essayer',
  previewAside: "Rien n'est écrit.",
  previewMeans:
    "`previewClient` dit tout ce que l'inscription refuserait, chaque point avec son chemin, son code et comment le corriger. Personne n'est averti.",
  register: 'Inscrire',
  registerAside: 'Un client à la fois.',
  registerMeans:
    "`registerClient` inscrit une personne et lui écrit. La réponse est la même, qu'elle ait un compte ou non. La même clé (`idempotencyKey`) répond le même client : renvoyez sans crainte.",
  clientActs:
    "Votre client reçoit un email : il active son compte, ou accepte la mise en relation s'il en a déjà un. Vous n'apprenez que son refus ; demandez-lui.",
  inDemonstration:
    "Dans la démonstration, l'email et le code sont dans la boîte `/dev/mailbox` : ouvrez-la, suivez le lien et activez.",
  ask: 'Demander un paiement',
  askAside: 'Après les prestations.',
  askMeans:
    "Les montants sont en centimes ; le total des lignes fait foi. Avant que le client ait activé ou accepté, la réponse est `CLIENT_NOT_LINKED`. Le même numéro de facture ne compte qu'une fois.",
  events: 'Suivre',
  eventsAside: 'Ou par webhook.',
  eventsMeans:
    '`events` dit ce qui a changé, du plus ancien au plus récent ; le graphe dit où cela en est. Gardez `endCursor` et donnez-le comme `after` la fois suivante.',
  sandbox: {
    title: 'Bac à sable',
    aside: 'Sans personne, sans attendre.',
    means:
      "Un programme de bac à sable ne touche personne : ses clients sont joués, personne ne reçoit de message, rien n'est prélevé ni versé, et aucun autre de vos programmes ne voit ce qu'il fait. Il suffit d'avoir demandé l'admission. L'adresse email du client dit comment il se conduit ; ce qui suit un `+` distingue deux clients.",
    whom: 'Clients joués, par leur adresse',
    address: 'Adresse',
    does: 'Conduite',
    accepts: 'valide chaque demande aussitôt ; elle est prélevée et versée.',
    refuses: 'refuse la mise en relation.',
    contests: 'conteste chaque demande.',
    silent: 'ne répond pas : le délai de 48 heures valide.',
    debitRefused: 'valide, puis la banque refuse le prélèvement.',
    clock:
      "`moveSandboxClock(hours: 48)` avance l'horloge du bac à sable : chaque délai ouvert se termine d'autant plus tôt. `sandboxClock` dit l'heure qu'il y est.",
    life: "Ce programme vit toute la vie d'un prestataire. Enregistrez-le comme `provider-life.ts` et lancez-le :",
    program: "Toute la vie d'un prestataire",
  },
  toOperations: 'Toutes les opérations, avec leurs exemples',
} as const;
