import { defineProblems, type Wording } from '@guichet/chassis/problems/problem.ts';

/** What may stand in the way of a change of members. */
export const memberProblems = defineProblems('identity', {
  LAST_MANAGER: {
    description: 'The organisation would be without a manager.',
    fr: "C'est le dernier gestionnaire de l'organisation. Nommez-en d'abord un autre.",
    de: 'Das ist die letzte Verwalterin oder der letzte Verwalter der Organisation. Ernennen Sie zuerst jemand anderen.',
    it: "È l'ultimo gestore dell'organizzazione. Ne nomini prima un altro.",
    en: "This is the organisation's last manager. Appoint another one first.",
  },
  MEMBER_KNOWN: {
    description:
      'The e-mail address, or the person, is a member of the organisation or invited to it already.',
    fr: "Cette personne fait déjà partie de l'organisation ou y est déjà invitée.",
    de: 'Diese Person gehört bereits zur Organisation oder ist bereits eingeladen.',
    it: "Questa persona fa già parte dell'organizzazione o vi è già invitata.",
    en: 'This person already belongs to the organisation or is already invited.',
  },
  MEMBER_STATUS_UNSUITED: {
    description:
      'The member is not in a state that can be changed so: for instance an invitation that is accepted cannot be sent again.',
    fr: 'Cette action ne convient plus à ce collaborateur. Rechargez la page.',
    de: 'Diese Aktion passt nicht mehr zu dieser Person. Laden Sie die Seite neu.',
    it: 'Questa azione non è più adatta a questo collaboratore. Ricarichi la pagina.',
    en: 'This action no longer suits this member. Reload the page.',
  },
  MEMBERS_TOO_MANY: {
    description: 'The organisation has 5,000 members, the most that it may have.',
    fr: "L'organisation a déjà {limit} collaborateurs, le maximum.",
    de: 'Die Organisation hat bereits {limit} Mitarbeitende, mehr sind nicht möglich.',
    it: "L'organizzazione ha già {limit} collaboratori, il massimo.",
    en: 'The organisation already has {limit} members, the most that it may have.',
  },
  MEMBERSHIPS_TOO_MANY: {
    description: 'The person belongs to 20 organisations, the most that is possible.',
    fr: 'Vous appartenez déjà à {limit} organisations, le maximum.',
    de: 'Sie gehören bereits zu {limit} Organisationen, mehr sind nicht möglich.',
    it: 'Lei appartiene già a {limit} organizzazioni, il massimo.',
    en: 'You already belong to {limit} organisations, the most that is possible.',
  },
  INVITATIONS_TOO_MANY: {
    description:
      'The organisation has invited 200 people in 24 hours, or this address was invited too often.',
    fr: "Trop d'invitations ont été envoyées. Réessayez dans 24 heures.",
    de: 'Es wurden zu viele Einladungen verschickt. Versuchen Sie es in 24 Stunden erneut.',
    it: 'Sono stati inviati troppi inviti. Riprovi tra 24 ore.',
    en: 'Too many invitations were sent. Try again in 24 hours.',
  },
  INVITATION_SENT_JUST_NOW: {
    description: 'The invitation went out less than a minute ago, or ten times in 24 hours.',
    fr: "L'invitation vient d'être envoyée, ou l'a déjà été plusieurs fois. Réessayez dans une minute, ou demain.",
    de: 'Die Einladung wurde eben erst oder schon mehrmals verschickt. Versuchen Sie es in einer Minute oder morgen erneut.',
    it: "L'invito è appena stato inviato, o lo è già stato più volte. Riprovi tra un minuto o domani.",
    en: 'The invitation was sent just now, or several times already. Try again in a minute, or tomorrow.',
  },
  INVITATION_UNKNOWN: {
    description: 'The link of the invitation is unknown, was used or withdrawn, or is older than seven days.',
    fr: "Cette invitation n'est plus valable. Demandez-en une nouvelle au gestionnaire de l'organisation.",
    de: 'Diese Einladung ist nicht mehr gültig. Bitten Sie die Verwaltung der Organisation um eine neue.',
    it: "Questo invito non è più valido. Ne chieda uno nuovo al gestore dell'organizzazione.",
    en: 'This invitation is no longer valid. Ask the manager of the organisation for a new one.',
  },
  INVITATION_FOR_ANOTHER: {
    description: "The invitation went to another e-mail address than the viewer's.",
    fr: 'Cette invitation a été envoyée à une autre adresse email. Connectez-vous avec le compte de cette adresse, ou demandez une invitation pour la vôtre.',
    de: 'Diese Einladung ging an eine andere E-Mail-Adresse. Melden Sie sich mit dem Konto dieser Adresse an, oder bitten Sie um eine Einladung für Ihre Adresse.',
    it: "Questo invito è stato inviato a un altro indirizzo email. Acceda con il conto di quell'indirizzo, o chieda un invito per il suo.",
    en: 'This invitation was sent to another email address. Sign in with the account of that address, or ask for an invitation to yours.',
  },
  MEMBER_EMAIL_NOT_VERIFIED: {
    description:
      "The viewer's e-mail address is not verified: who acts for an organisation can be written to.",
    fr: "Validez d'abord votre adresse email : suivez le lien de l'email que vous avez reçu à l'inscription.",
    de: 'Bestätigen Sie zuerst Ihre E-Mail-Adresse: Folgen Sie dem Link in der E-Mail, die Sie bei der Registrierung erhalten haben.',
    it: "Confermi prima il suo indirizzo email: segua il link dell'email ricevuta al momento dell'iscrizione.",
    en: 'Verify your email address first: follow the link in the email that you got when you registered.',
  },
  SERVICE_UNKNOWN: {
    description: 'Billing knows no service with this code.',
    fr: "La prestation {code} n'existe pas.",
    de: 'Die Leistung {code} gibt es nicht.',
    it: 'La prestazione {code} non esiste.',
    en: 'There is no service {code}.',
  },
});

/** What the pages call the fields. */
export const memberLabels = {
  email: { fr: 'Adresse email', de: 'E-Mail-Adresse', it: 'Indirizzo email', en: 'Email address' },
  token: { fr: 'Lien', de: 'Link', it: 'Link', en: 'Link' },
  idempotencyKey: {
    fr: 'Clé de la demande',
    de: 'Schlüssel der Anfrage',
    it: 'Chiave della richiesta',
    en: 'Idempotency key',
  },
  serviceCodes: { fr: 'Prestations', de: 'Leistungen', it: 'Prestazioni', en: 'Services' },
} as const satisfies Readonly<Record<string, Wording>>;
