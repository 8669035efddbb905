import { defineProblems } from '@guichet/chassis/problems/problem.ts';

/** What may be wrong with a link that came by e-mail. */
export const linkProblems = defineProblems('identity', {
  EMAIL_LINK_UNKNOWN: {
    description:
      'The token was never sent, for another purpose, or to an address that the account no longer has.',
    fr: "Ce lien n'est pas valable. Copiez-le en entier depuis l'email, ou demandez-en un nouveau.",
    de: 'Dieser Link ist ungültig. Kopieren Sie ihn vollständig aus der E-Mail, oder fordern Sie einen neuen an.',
    it: "Questo link non è valido. Lo copi per intero dall'email o ne chieda uno nuovo.",
    en: 'This link is not valid. Copy it whole from the email, or ask for a new one.',
  },
  EMAIL_LINK_EXPIRED: {
    description: 'The link is older than EMAIL_VERIFICATION_LINK_TTL or PASSWORD_RESET_LINK_TTL.',
    fr: 'Ce lien a expiré. Demandez-en un nouveau.',
    de: 'Dieser Link ist abgelaufen. Fordern Sie einen neuen an.',
    it: 'Questo link è scaduto. Ne chieda uno nuovo.',
    en: 'This link has expired. Ask for a new one.',
  },
  EMAIL_LINK_USED: {
    description: 'The link was used, or a newer one or a change of the account took its place.',
    fr: 'Ce lien a déjà servi, ou un lien plus récent le remplace. Suivez celui du dernier email, ou demandez-en un nouveau.',
    de: 'Dieser Link wurde bereits verwendet oder durch einen neueren ersetzt. Folgen Sie dem Link der letzten E-Mail, oder fordern Sie einen neuen an.',
    it: "Questo link è già stato usato o sostituito da uno più recente. Segua quello dell'ultima email o ne chieda uno nuovo.",
    en: 'This link has already been used, or a newer one replaces it. Follow the one in the last email, or ask for a new one.',
  },
  EMAIL_ASKED_TOO_OFTEN: {
    description: 'The same e-mail was asked for less than a minute ago, or too often today.',
    fr: 'Un email a déjà été demandé pour cette adresse. Regardez dans votre boîte, aussi dans les indésirables ; sinon réessayez dans une minute, ou demain après plusieurs demandes.',
    de: 'Für diese Adresse wurde bereits eine E-Mail angefordert. Schauen Sie in Ihr Postfach, auch im Spam; sonst versuchen Sie es in einer Minute erneut, nach mehreren Anfragen morgen.',
    it: "Per questo indirizzo è già stata chiesta un'email. Guardi nella sua casella, anche nella posta indesiderata; altrimenti riprovi tra un minuto, o domani dopo più richieste.",
    en: 'An email was already asked for at this address. Look in your mailbox, also in the junk folder; otherwise try again in a minute, or tomorrow after several requests.',
  },
});
