import type { RequestWording } from '../request.wording.ts';

export const de: RequestWording = {
  signature: 'Dienstleistungen für Privatpersonen',
  footer: [
    'Sie erhalten diese E-Mail, weil Sie am Schalter mit einer Dienstleisterin oder einem Dienstleister verbunden sind.',
    'Wir fragen nie per E-Mail nach Ihrem Passwort oder Ihrem Code.',
  ],
  facts: {
    provider: 'Dienstleister',
    invoice: 'Rechnung Nr.',
    period: 'Zeitraum',
    total: 'Total, inkl. MWST',
    share: 'Ihr Anteil',
    advance: 'Sofortiger Vorschuss',
    until: 'Sie können antworten bis',
  },
  inGeneva: '{moment} (Genfer Zeit)',
  letters: {
    ASKED: {
      subject: 'Eine Zahlungsanfrage wartet auf Ihre Antwort',
      preview: 'Sie haben {hours} Stunden, um sie zu bestätigen oder zu bestreiten.',
      heading: 'Zahlungsanfrage',
      opening: [
        'Ein Dienstleister bittet Sie um eine Zahlung für Dienstleistungen zu Hause. Ihr Anteil beträgt {share}.',
        'Ab der Zustellung dieser Nachricht haben Sie {hours} Stunden, um die Anfrage zu bestätigen oder zu bestreiten. Ohne Ihre Antwort innert dieser Frist gilt sie automatisch als bestätigt.',
      ],
      action: 'Anfrage ansehen',
      hint: 'Auf der Seite der Anfrage steht, bis wann Sie antworten können.',
      closing: [
        'Ist die Anfrage bestätigt, wird Ihr Anteil Ihrem Bankkonto belastet.',
        'Sie kennen diesen Dienstleister nicht, oder die Rechnung enthält einen Fehler? Bestreiten Sie die Anfrage.',
      ],
    },
    REMINDER: {
      subject: 'Zahlungsanfrage: Sie können noch antworten bis {until}',
      preview: 'Ohne Ihre Antwort gilt sie automatisch als bestätigt.',
      heading: 'Eine Zahlungsanfrage wartet noch auf Ihre Antwort',
      opening: [
        'Sie können diese Zahlungsanfrage bis {until} bestätigen oder bestreiten. Ihr Anteil beträgt {share}.',
        'Ohne Ihre Antwort innert dieser Frist gilt sie automatisch als bestätigt.',
      ],
      action: 'Anfrage ansehen',
    },
    VALIDATED: {
      subject: 'Zahlungsanfrage bestätigt',
      preview: 'Ihr Anteil von {share} wird Ihrem Bankkonto belastet.',
      opening: [
        'Sie haben diese Zahlungsanfrage bestätigt. Ihr Anteil von {share} wird Ihrem Bankkonto belastet.',
      ],
      action: 'Anfrage ansehen',
      hint: 'Bewahren Sie diese E-Mail auf: Sie gilt als Bestätigung.',
    },
    VALIDATED_ALONE: {
      subject: 'Zahlungsanfrage automatisch bestätigt',
      preview: 'Ihr Anteil von {share} wird Ihrem Bankkonto belastet.',
      opening: [
        'Da Sie bis {until} nicht geantwortet haben, wurde diese Zahlungsanfrage automatisch bestätigt. Ihr Anteil von {share} wird Ihrem Bankkonto belastet.',
      ],
      action: 'Anfrage ansehen',
      closing: ['Sie sind nicht einverstanden? Wenden Sie sich an den Dienstleister.'],
    },
    CONTESTED: {
      subject: 'Ihre Bestreitung ist erfasst',
      preview: 'Für diese Zahlungsanfrage wird nichts belastet.',
      opening: [
        'Sie haben diese Zahlungsanfrage bestritten. Es wird nichts belastet, und der Dienstleister erfährt Ihren Grund.',
      ],
      action: 'Anfrage ansehen',
      closing: ['Für das Weitere wenden Sie sich an den Dienstleister.'],
    },
    CANCELLED: {
      subject: 'Zahlungsanfrage zurückgezogen',
      preview: 'Es wird nichts belastet, und Sie müssen nichts tun.',
      opening: [
        'Der Dienstleister hat diese Zahlungsanfrage zurückgezogen. Es wird nichts belastet, und Sie müssen nichts tun.',
      ],
      action: 'Anfrage ansehen',
    },
    DEBITED: {
      subject: 'Ihr Anteil von {share} ist belastet',
      preview: 'Die Zahlungsanfrage ist Ihrerseits erledigt.',
      opening: ['Ihr Anteil von {share} für diese Zahlungsanfrage wurde Ihrem Bankkonto belastet.'],
      action: 'Anfrage ansehen',
      hint: 'Bewahren Sie diese E-Mail auf: Sie gilt als Quittung.',
    },
    DEBIT_REFUSED: {
      subject: 'Ihre Bank hat eine Belastung abgelehnt',
      preview: 'Ihr Anteil von {share} bleibt geschuldet.',
      opening: [
        'Ihre Bank hat die Belastung Ihres Anteils von {share} nicht angenommen. Er bleibt geschuldet.',
        'Klären Sie mit Ihrer Bank, ob das Konto gedeckt ist und unsere Lastschriften annimmt. Auf der Seite der Anfrage steht, wie weit sie ist.',
      ],
      action: 'Anfrage ansehen',
      closing: [
        'Solange Ihr Anteil geschuldet ist, können Ihre Dienstleister keine neue Anfrage an Sie richten.',
      ],
    },
  },
  sms: {
    ASKED:
      'Guichet: Eine Zahlungsanfrage über {total} (Ihr Anteil: {share}) wartet auf Ihre Antwort. Sie haben {hours} Stunden, um sie zu bestätigen oder zu bestreiten; danach gilt sie automatisch als bestätigt. {link}',
    REMINDER:
      'Guichet: Sie können eine Zahlungsanfrage (Ihr Anteil: {share}) bis {until} bestätigen oder bestreiten. Danach gilt sie automatisch als bestätigt. {link}',
    VALIDATED:
      'Guichet: Sie haben eine Zahlungsanfrage bestätigt. Ihr Anteil von {share} wird belastet. {link}',
    VALIDATED_ALONE:
      'Guichet: Ohne Ihre Antwort wurde eine Zahlungsanfrage automatisch bestätigt. Ihr Anteil von {share} wird belastet. {link}',
    CONTESTED: 'Guichet: Ihre Bestreitung ist erfasst. Es wird nichts belastet. {link}',
    CANCELLED:
      'Guichet: Eine Zahlungsanfrage über {total} wurde zurückgezogen. Es wird nichts belastet. {link}',
    DEBITED: 'Guichet: Ihr Anteil von {share} wurde belastet. {link}',
    DEBIT_REFUSED:
      'Guichet: Ihre Bank hat die Belastung von {share} abgelehnt; der Betrag bleibt geschuldet. {link}',
  },
};
