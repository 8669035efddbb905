import type { LetterWording } from './fr.ts';

export const de: LetterWording = {
  colon: ':',
  hello: 'Guten Tag',
  moment: '{day}, {hour}.{minute} Uhr',
  greeting: 'Freundliche Grüsse',
  signature: 'Invalidenversicherungsstelle',
  footer: [
    'Eine Frage? Telefonzentrale und Empfang, Montag bis Freitag von 09.00 bis 16.00 Uhr.',
    'Office cantonal des assurances sociales, Rue des Gares 12, Postfach 2096, 1211 Genf 2.',
    'Wir fragen nie per E-Mail nach Ihrem Passwort oder Ihrem Code.',
  ],
  facts: {
    phone: 'Telefon für die Codes',
    claim: 'Gesuch',
    form: 'Formular',
    number: 'Nr.',
    reference: 'Referenz',
    period: 'Zeitraum',
    submittedAt: 'Eingereicht am',
    amount: 'Geforderter Betrag',
    granted: 'Gewährter Betrag',
    paid: 'Betrag der Zahlung',
    account: 'Konto',
    paidOn: 'Bezahlt am',
    refusedOn: 'Abgelehnt am',
    status: 'Status',
  },
  sms: {
    CLAIM_RECEIVED: 'Guichet: Wir haben Ihr Gesuch {reference} erhalten. {link}',
    CLAIM_ACCEPTED:
      'Guichet: Ihr Gesuch {reference} ist angenommen. Die Zahlung von {amount} trifft bald ein. {link}',
    CLAIM_TO_COMPLETE:
      'Guichet: Ihr Gesuch {reference} ist zu ergänzen. Die Nachricht der Stelle steht in Ihrer E-Mail. {link}',
    CLAIM_REFUSED: 'Guichet: Ihr Gesuch {reference} ist abgelehnt. Der Grund steht in Ihrer E-Mail. {link}',
    CLAIM_PAID: 'Guichet: {amount} sind für Ihr Gesuch {reference} ausbezahlt. {link}',
    CLAIM_PAYMENT_REJECTED:
      'Guichet: Die Bank konnte {amount} für Ihr Gesuch {reference} nicht auszahlen. Geben Sie uns ein Konto an: {link}',
  },
  emailVerification: {
    subject: 'Bestätigen Sie Ihre E-Mail-Adresse',
    preview: 'Noch ein Klick bis zu Ihrer ersten Rechnung.',
    heading: 'Bestätigen Sie Ihre E-Mail-Adresse',
    opening: [
      'Mit dieser E-Mail-Adresse wurde am Schalter ein Konto eröffnet. Bestätigen Sie die Adresse, bevor Sie Ihre erste Rechnung erfassen.',
    ],
    action: 'Meine E-Mail-Adresse bestätigen',
    hint: 'Der Link gilt bis am {day}. Einen neuen können Sie anfordern, sobald Sie angemeldet sind.',
    needsPassword:
      'Sie werden nach dem Passwort gefragt, das Sie bei der Registrierung gewählt haben. Der Link gilt bis am {day}.',
    notTheirPhone:
      'Wenn dieses Telefon nicht Ihres ist, hat sich jemand anderes mit Ihrer Adresse registriert: Folgen Sie dem Link nicht.',
    closing: ['Wenn Sie dieses Konto nicht eröffnet haben, beachten Sie diese E-Mail nicht.'],
  },
  alreadyRegistered: {
    subject: 'Sie haben bereits ein Konto',
    preview: 'Jemand hat sich mit Ihrer E-Mail-Adresse registriert.',
    heading: 'Sie haben bereits ein Konto',
    opening: [
      'Jemand hat sich soeben mit dieser E-Mail-Adresse registriert, die bereits ein Konto hat. Es wurde nichts eröffnet oder geändert.',
      'Wenn Sie es waren, melden Sie sich mit Ihrem Passwort an oder wählen Sie ein neues.',
    ],
    action: 'Anmelden',
    other: 'Passwort vergessen?',
    closing: [
      'Wenn Sie es nicht waren, beachten Sie diese E-Mail nicht: Niemand hat erfahren, dass Sie ein Konto haben.',
    ],
  },
  passwordReset: {
    subject: 'Passwort zurücksetzen',
    preview: 'Der Link, den Sie für ein neues Passwort angefordert haben.',
    heading: 'Passwort vergessen',
    opening: [
      'Jemand möchte das Passwort Ihres Kontos zurücksetzen. Wenn Sie es nicht waren, beachten Sie diese E-Mail nicht.',
    ],
    action: 'Passwort zurücksetzen',
    closing: [],
  },
  claimReceived: {
    subject: 'Wir haben Ihr Gesuch erhalten',
    preview: '{form}, {amount}.',
    heading: 'Ihr Gesuch ist angekommen',
    opening: [
      'Die Invalidenversicherungsstelle hat Ihr Gesuch um Rückerstattung erhalten. Sie erhalten eine E-Mail, sobald es behandelt ist.',
    ],
    action: 'Mein Gesuch verfolgen',
    hint: 'Dort finden Sie auch eine Kopie Ihres Gesuchs als PDF.',
    status: 'In Bearbeitung',
    closing: [],
  },
  claimAccepted: {
    subject: 'Ihr Gesuch ist angenommen',
    preview: '{amount} treffen bald auf Ihrem Bankkonto ein.',
    heading: 'Ihr Gesuch ist angenommen',
    opening: [
      'Ihr Gesuch ist angenommen und der Zentralen Ausgleichsstelle in Genf zur Zahlung übermittelt.',
      'Die Zahlung von {amount} trifft bald ein. Bis zur Gutschrift auf Ihrem Bankkonto kann es rund zehn Tage dauern.',
    ],
    action: 'Mein Gesuch ansehen',
    status: 'Angenommen',
    closing: [],
  },
  claimAcceptedInPart: {
    subject: 'Ihr Gesuch ist teilweise angenommen',
    preview: '{granted} treffen bald auf Ihrem Bankkonto ein.',
    heading: 'Ihr Gesuch ist teilweise angenommen',
    opening: [
      'Ihr Gesuch ist teilweise angenommen und der Zentralen Ausgleichsstelle in Genf zur Zahlung übermittelt.',
      'Die Zahlung von {granted}, von {amount} verlangten, trifft bald ein. Bis zur Gutschrift auf Ihrem Bankkonto kann es rund zehn Tage dauern.',
      'Das kürzt die Stelle, und aus diesem Grund:',
    ],
    reduced: '{line}, {day}: {granted} von {asked} gewährt\n{reason}',
    action: 'Mein Gesuch ansehen',
    status: 'Angenommen',
    closing: [
      'Wenn Sie nicht einverstanden sind, können Sie von der Stelle eine schriftliche Verfügung verlangen, die Sie anfechten können (Art. 79 Abs. 4 der Verordnung über die Invalidenversicherung, IVV).',
    ],
  },
  claimToComplete: {
    subject: 'Ihr Gesuch ist zu ergänzen',
    preview: 'Die Stelle bittet um eine Korrektur: {form}.',
    heading: 'Ihr Gesuch ist zu ergänzen',
    opening: [
      'Die Invalidenversicherungsstelle hat Ihr Gesuch gelesen und braucht von Ihnen eine Korrektur:',
    ],
    action: 'Mein Gesuch korrigieren',
    hint: 'Sie werden gebeten, sich anzumelden. Der Rest des Formulars ist so, wie Sie ihn erfasst haben.',
    status: 'Zu ergänzen',
    closing: [],
  },
  claimRefused: {
    subject: 'Ihr Gesuch ist abgelehnt',
    preview: 'Die Stelle nennt Ihnen den Grund: {form}.',
    heading: 'Ihr Gesuch ist abgelehnt',
    opening: ['Die Invalidenversicherungsstelle erstattet dieses Gesuch nicht. Der Grund:'],
    action: 'Mein Gesuch ansehen',
    hint: 'Dort finden Sie auch die Kopie Ihres Gesuchs als PDF.',
    status: 'Abgelehnt',
    closing: [
      'Wenn Sie nicht einverstanden sind, können Sie von der Stelle eine schriftliche Verfügung verlangen, die Sie anfechten können (Art. 79 Abs. 4 der Verordnung über die Invalidenversicherung, IVV).',
    ],
  },
  claimPaid: {
    subject: 'Ihr Gesuch ist bezahlt',
    preview: '{paid} sind auf Ihr Konto {account} ausbezahlt.',
    heading: 'Ihr Gesuch ist bezahlt',
    opening: ['Am {day} wurden {paid} auf Ihr Konto {account} ausbezahlt.'],
    action: 'Mein Gesuch ansehen',
    status: 'Bezahlt',
    closing: ['Je nach Bank erscheint der Betrag ein oder zwei Tage später. Sie müssen nichts weiter tun.'],
  },
  claimPaymentRejected: {
    subject: 'Ihr Gesuch konnte nicht bezahlt werden',
    preview: 'Geben Sie ein anderes Konto an: Die Bank hat die Zahlung von {paid} abgelehnt.',
    heading: 'Geben Sie ein Konto für die Zahlung an',
    opening: [
      'Ihr Gesuch ist angenommen, doch die Bank hat die Zahlung von {paid} auf das Konto {account} abgelehnt. Der Grund:',
    ],
    action: 'Ein Konto angeben',
    hint: 'Sie werden gebeten, sich anzumelden. Sie wählen eines Ihrer Konten oder fügen eines hinzu.',
    status: 'Zahlung abgelehnt',
    closing: [
      'Sobald Sie ein anderes Konto angegeben haben, zahlt die Stelle den Betrag erneut aus. Ihr Gesuch bleibt angenommen.',
    ],
    closingSame: [
      'Sie können dasselbe Konto oder ein anderes angeben: Danach zahlt die Stelle den Betrag erneut aus. Ihr Gesuch bleibt angenommen.',
    ],
  },
};
