import type { OrderWording } from '../../billing.wording.ts';

export const de: OrderWording = {
  signature: 'Kantonales Amt für Bevölkerung und Migration',
  footer: [
    'Ein technisches Problem? e-demarches@etat.ge.ch oder 0840 235 235 (Ortstarif).',
    'Office cantonal de la population et des migrations (OCPM), Genf.',
    'Wir fragen nie per E-Mail nach Ihrem Passwort oder Ihrem Code.',
  ],
  numbers: {
    ORDER: 'Bestellung Nr.',
    INVOICE: 'Rechnung Nr.',
    CREDIT: 'Gutschrift Nr.',
    CASE: 'Dossier Nr.',
    ACCOUNT: 'Kundenkonto',
  },
  facts: {
    company: 'Unternehmen',
    orderedBy: 'Bestellt von',
    month: 'Monat',
    total: 'Total, inkl. MwSt.',
    amount: 'Betrag',
    payment: 'Zahlung',
    writtenOn: 'Ausgestellt am',
    dueOn: 'Zahlbar bis',
  },
  payments: { ORDER_CONFIRMED: 'Mit der Karte bezahlt', ORDER_ON_ACCOUNT: 'Auf die Monatsrechnung' },
  letters: {
    ORDER_CONFIRMED: {
      subject: 'Quittung der Bestellung {number}',
      preview: 'Ihre Kartenzahlung ist bestätigt.',
      heading: 'Bezahlt: Ihre Quittung',
      opening: [
        'Ihre Kartenzahlung ist bestätigt. Die Bestellung ist endgültig: Die Gebühr bleibt geschuldet und wird nicht zurückerstattet.',
        'Die bestellten Dokumente kommen mit der Post. Die ungefähren Fristen stehen auf der Seite der Bestellung.',
      ],
      action: 'Bestellung verfolgen',
      hint: 'Bewahren Sie diese E-Mail auf: Sie gilt als Quittung.',
      closing: [
        'Die Gebühren legt das Reglement RDROCPMC (RS Ge F 2 20.08) fest. Sie werden im Voraus erhoben und enthalten die Mehrwertsteuer (MwSt.).',
      ],
    },
    ORDER_ON_ACCOUNT: {
      subject: 'Bestellung {number} bestätigt, auf Monatsrechnung',
      preview: 'Sie kommt auf die nächste Monatsrechnung.',
      heading: 'Bestellung bestätigt',
      opening: [
        'Ihre Bestellung auf das Kundenkonto des Unternehmens ist bestätigt. Sie ist endgültig: Die Gebühr bleibt geschuldet, auch bei einer Ablehnung oder einem Rückzug.',
        'Sie kommt auf die Monatsrechnung und in die Übersicht der online gestellten Gesuche.',
      ],
      action: 'Bestellung verfolgen',
      hint: 'Bewahren Sie diese E-Mail auf: Sie gilt als Bestätigung.',
      closing: [
        'Die Gebühren legt das Reglement RDROCPMC (RS Ge F 2 20.08) fest. Sie enthalten die Mehrwertsteuer (MwSt.).',
      ],
    },
    ORDER_NOT_PAID: {
      subject: 'Die Zahlung der Bestellung {number} ist nicht gelungen',
      preview: 'Es wurde nichts belastet: Die Bestellung wartet.',
      heading: 'Die Zahlung ist nicht gelungen',
      opening: [
        'Die Kartenzahlung ist nicht gelungen, und es wurde nichts belastet. Ihre Bestellung wartet: Sie können sie noch einmal bezahlen oder annullieren.',
      ],
      action: 'Bestellung bezahlen',
    },
    ORDER_EXPIRED: {
      subject: 'Die Bestellung {number} ist abgelaufen',
      preview: 'Es wurde nichts belastet.',
      heading: 'Die Bestellung ist abgelaufen',
      opening: [
        'Die Bestellung wurde nicht rechtzeitig bezahlt und wird nicht bearbeitet. Es wurde nichts belastet. Wenn Sie die Dokumente noch brauchen, bestellen Sie sie bitte neu.',
      ],
      action: 'Bestellung ansehen',
    },
    ORDER_DELIVERED: {
      subject: 'Die Bestellung {number} ist verschickt',
      preview: 'Sie kommt mit der Post.',
      heading: 'Die Bestellung ist verschickt',
      opening: ['Die bestellten Dokumente sind mit der Post unterwegs, an die Adresse der Bestellung.'],
      action: 'Bestellung ansehen',
    },
    ORDER_RETURNED: {
      subject: 'Die Bestellung {number} ist ans Amt zurückgekommen',
      preview: 'Die Post konnte sie nicht zustellen: Das ist zu tun.',
      heading: 'Ihre Sendung ist zurückgekommen',
      opening: [
        'Die Post konnte die Sendung nicht zustellen. Sie ist ans Amt zurückgekommen. Das ist zu tun:',
      ],
      action: 'Bestellung ansehen',
    },
    ORDER_WITHDRAWN: {
      subject: 'Die Bestellung {number} ist zurückgezogen',
      preview: 'Die Gebühr bleibt geschuldet und wird nicht zurückerstattet.',
      heading: 'Die Bestellung ist zurückgezogen',
      opening: [
        'Die Bestellung ist zurückgezogen und wird nicht mehr bearbeitet. Sie war endgültig: Die Gebühr bleibt geschuldet und wird nicht zurückerstattet (Nutzungsbedingungen, Ziff. 3 und 5).',
      ],
      action: 'Bestellung ansehen',
    },
    ORDER_REFUSED: {
      subject: 'Entscheid zur Bestellung {number}',
      preview: 'Das Amt lehnt die Leistung ab und nennt Ihnen den Grund.',
      heading: 'Das Amt lehnt die Leistung ab',
      opening: [
        'Die Voraussetzungen der Leistung sind nicht erfüllt: Das Amt erbringt sie nicht. Sein Entscheid:',
      ],
      action: 'Bestellung ansehen',
      closing: [
        'Die Gebühr bleibt auch bei einer Ablehnung geschuldet (Nutzungsbedingungen, Ziff. 3 und 5).',
      ],
    },
    ORDER_REFUNDED: {
      subject: 'Die Bestellung {number} wird zurückerstattet',
      preview: 'Das Amt erstattet auf die Karte, mit der bezahlt wurde.',
      heading: 'Die Bestellung wird zurückerstattet',
      opening: [
        'Der Finanzdienst erstattet Ihre Bestellung auf die Karte zurück, mit der sie bezahlt wurde. Je nach Bank erscheint der Betrag einige Tage später.',
      ],
      action: 'Bestellung ansehen',
    },
    ORDER_CREDITED: {
      subject: 'Die Bestellung {number} wird gutgeschrieben',
      preview: 'Der Finanzdienst hat eine Gutschrift ausgestellt.',
      heading: 'Eine Gutschrift ist ausgestellt',
      opening: [
        'Der Finanzdienst hat für eine Bestellung Ihres Unternehmens eine Gutschrift ausgestellt. Sie wird von der nächsten Monatsrechnung abgezogen. Der Grund:',
      ],
      action: 'Bestellung ansehen',
    },
  },
};
