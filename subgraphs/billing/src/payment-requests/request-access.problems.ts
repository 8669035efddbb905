import { defineProblems } from '@guichet/chassis/problems/problem.ts';

/** Why a client can't be asked for a payment. None tells more of him than that. */
export const requestAccessProblems = defineProblems('billing', {
  CLIENT_UNKNOWN: {
    description:
      'The provider has no client with this id, or he was born on another day: both answer the same.',
    fr: 'Aucun de vos clients n’a cet identifiant et cette date de naissance. Vérifiez les deux.',
    de: 'Keine Ihrer Kundinnen und Kunden hat diese Kennung und dieses Geburtsdatum. Prüfen Sie beides.',
    it: 'Nessun suo cliente ha questo identificativo e questa data di nascita. Verifichi entrambi.',
    en: 'None of your clients has this id and this date of birth. Check both.',
  },
  CLIENT_NOT_LINKED: {
    description: 'Nothing can be asked of the client yet. Whether he activated or accepted is his to say.',
    fr: 'Rien ne peut encore être demandé à ce client. Voyez avec lui où en est son inscription.',
    de: 'Von dieser Kundin oder diesem Kunden kann noch nichts gefordert werden. Fragen Sie nach, wie weit die Anmeldung ist.',
    it: 'A questo cliente non si può ancora chiedere nulla. Veda con lui a che punto è la sua iscrizione.',
    en: 'Nothing can be asked of this client yet. Ask him how far his registration is.',
  },
  CLIENT_BLOCKED: {
    description: 'A debit of the client was refused: nothing new is asked of him until that is settled.',
    fr: 'Un prélèvement a été refusé chez ce client : rien de nouveau ne peut lui être demandé avant que ce soit réglé.',
    de: 'Eine Lastschrift wurde verweigert: Bis das geregelt ist, kann nichts Neues gefordert werden.',
    it: 'Un addebito è stato rifiutato: finché non è regolato non si può chiedere nulla di nuovo.',
    en: 'A debit was refused: nothing new can be asked of this client until that is settled.',
  },
  MANDATE_EXPIRED: {
    description: 'The client’s SEPA mandate was not used for 36 months: he has to give another.',
    fr: 'Le mandat SEPA de ce client est échu. Il doit en accepter un nouveau dans son guichet.',
    de: 'Das SEPA-Mandat ist abgelaufen. Die Kundin oder der Kunde muss am Schalter ein neues annehmen.',
    it: 'Il mandato SEPA di questo cliente è scaduto. Deve accettarne uno nuovo nel suo sportello.',
    en: 'This client’s SEPA mandate has expired. He must accept a new one in his guichet.',
  },
});
