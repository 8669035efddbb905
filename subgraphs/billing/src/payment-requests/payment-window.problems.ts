import { defineProblems } from '@guichet/chassis/problems/problem.ts';

/** What may stand in the way of a client's answer. */
export const paymentWindowProblems = defineProblems('billing', {
  WINDOW_CLOSED: {
    description:
      'The window for an answer has ended; the sentence says when, in Swiss time. The payment request is validated.',
    fr: 'Le délai a pris fin ({instant}, heure suisse) : cette demande de paiement est validée automatiquement. Adressez-vous à votre prestataire.',
    de: 'Die Frist ist abgelaufen ({instant}, Schweizer Zeit): Diese Zahlungsanforderung gilt als angenommen. Wenden Sie sich an Ihren Dienstleister.',
    it: 'Il termine è scaduto ({instant}, ora svizzera): questa richiesta di pagamento è convalidata automaticamente. Si rivolga al suo fornitore.',
    en: 'The time for an answer is over ({instant}, Swiss time): this payment request is validated automatically. Please turn to your provider.',
  },
  WINDOW_NOT_OPEN: {
    description: 'The client was not told of the payment request yet, so nobody can answer it.',
    fr: "Cette demande de paiement ne vous a pas encore été notifiée. Attendez l'avis par e-mail ou SMS, puis répondez.",
    de: 'Diese Zahlungsanforderung wurde Ihnen noch nicht angezeigt. Warten Sie die Nachricht per E-Mail oder SMS ab, und antworten Sie dann.',
    it: "Questa richiesta di pagamento non le è ancora stata notificata. Attenda l'avviso per e-mail o SMS, poi risponda.",
    en: 'You have not been notified of this payment request yet. Wait for the e-mail or SMS, then answer.',
  },
  REQUEST_NOT_WAITING: {
    description:
      'The payment request waits for no answer any more: the client has given one, or the provider has taken it back. The sentence says which.',
    fr: 'Cette demande de paiement n’attend plus de réponse : {how}.',
    de: 'Diese Zahlungsanforderung wartet auf keine Antwort mehr: {how}.',
    it: 'Questa richiesta di pagamento non attende più risposta: {how}.',
    en: 'This payment request waits for no answer any more: {how}.',
  },
  CONTEST_COMMENT_TOO_SHORT: {
    description: 'With the reason OTHER, the comment has at least 10 characters.',
    fr: 'Expliquez votre contestation en {limit} caractères au moins.',
    de: 'Erklären Sie Ihren Einwand mit mindestens {limit} Zeichen.',
    it: 'Spieghi la contestazione con almeno {limit} caratteri.',
    en: 'Explain why you contest in at least {limit} characters.',
  },
});
