import type { AccountWording } from '../../billing.wording.ts';

export const de: AccountWording = {
  contact: 'Bei allen Fragen zur Rechnung schreiben Sie bitte dem Finanzdienst: finance.ocpm@etat.ge.ch.',
  letters: {
    INVOICE_ISSUED: {
      subject: 'Monatsrechnung {number}, {month}',
      preview: 'Rechnung und Übersicht der online gestellten Gesuche sind am Schalter.',
      heading: 'Die Monatsrechnung ist da',
      opening: [
        'Die Monatsrechnung Ihres Unternehmens ist am Schalter, mit der Übersicht der online gestellten Gesuche dieses Monats.',
      ],
      action: 'Rechnung ansehen',
      other: 'Übersicht ansehen',
      hint: 'Sie werden gebeten, sich anzumelden. Die Rechnung gibt es auch als PDF, mit ihrem QR-Code.',
    },
    RECAP_ISSUED: {
      subject: 'Übersicht der online gestellten Gesuche, {month}',
      preview: 'Die Übersicht des Monats ist am Schalter.',
      heading: 'Die Übersicht des Monats ist da',
      opening: ['Die Übersicht der online gestellten Gesuche Ihres Unternehmens ist am Schalter.'],
      action: 'Übersicht ansehen',
    },
    INVOICE_PAID: {
      subject: 'Die Rechnung {number} ist bezahlt',
      preview: 'Wir haben Ihre Zahlung erhalten.',
      heading: 'Die Rechnung ist bezahlt',
      opening: ['Wir haben die Zahlung dieser Rechnung erhalten. Sie müssen nichts mehr tun.'],
      action: 'Rechnung ansehen',
    },
    INVOICE_REMINDED: {
      subject: 'Mahnung: Rechnung {number}',
      preview: 'Sie erhalten eine neue Frist von 20 Tagen.',
      heading: 'Mahnung',
      opening: [
        'Nach unseren Unterlagen ist diese Rechnung nicht bezahlt, und ihre Frist ist vorbei. Sie erhalten eine neue Frist von 20 Tagen.',
      ],
      action: 'Rechnung ansehen',
      closing: [
        'Wenn sich Ihre Zahlung mit dieser Mahnung gekreuzt hat, beachten Sie diese E-Mail nicht. Wenn Sie die Rechnung bestreiten, eröffnen Sie ein Dossier: Solange es bearbeitet wird, mahnen wir nicht.',
      ],
    },
    INVOICE_SUMMONED: {
      subject: 'Letzte Mahnung: Rechnung {number}',
      preview: 'Die Frist der Mahnung ist vorbei.',
      heading: 'Letzte Mahnung',
      opening: [
        'Diese Rechnung ist trotz unserer Mahnung nicht bezahlt. Wir fordern Sie auf, sie zu bezahlen.',
        'Ohne Zahlung kann das Bestellen auf Rechnung gesperrt und die Forderung dem Inkasso übergeben werden. Sie können weiterhin mit der Karte bestellen und bezahlen.',
      ],
      action: 'Rechnung ansehen',
      closing: ['Wenn sich Ihre Zahlung mit dieser Mahnung gekreuzt hat, beachten Sie diese E-Mail nicht.'],
    },
    CREDIT_NOTE_ISSUED: {
      subject: 'Gutschrift {number}',
      preview: 'Der Finanzdienst hat eine Gutschrift ausgestellt.',
      heading: 'Eine Gutschrift ist ausgestellt',
      opening: [
        'Der Finanzdienst hat Ihrem Unternehmen eine Gutschrift ausgestellt. Sie steht auf der Seite ihrer Rechnung.',
      ],
      action: 'Rechnung ansehen',
    },
    CASE_OPENED: {
      subject: 'Dossier {number} eröffnet',
      preview: 'Der Finanzdienst hat Ihr Anliegen erhalten.',
      heading: 'Ihr Anliegen ist eingegangen',
      opening: [
        'Der Finanzdienst hat Ihr Anliegen erhalten und ein Dossier eröffnet. Sobald er antwortet, erhalten Sie eine E-Mail.',
      ],
      action: 'Dossier verfolgen',
    },
    CASE_QUESTION: {
      subject: 'Frage zum Dossier {number}',
      preview: 'Der Finanzdienst braucht Ihre Antwort.',
      heading: 'Der Finanzdienst hat eine Frage',
      opening: ['Um Ihr Dossier zu bearbeiten, muss der Finanzdienst Folgendes wissen:'],
      action: 'Antworten',
    },
    CASE_ANSWERED: {
      subject: 'Antwort zum Dossier {number}',
      preview: 'Der Finanzdienst hat Ihnen geantwortet.',
      heading: 'Der Finanzdienst antwortet Ihnen',
      opening: ['Die Antwort des Finanzdienstes auf Ihr Anliegen:'],
      action: 'Dossier ansehen',
    },
    ACCOUNT_SUSPENDED: {
      subject: 'Ihr Kundenkonto ist gesperrt',
      preview: 'Das Amt nennt Ihnen den Grund.',
      heading: 'Kundenkonto gesperrt',
      opening: [
        'Das Amt hat das Kundenkonto Ihres Unternehmens gesperrt: Es kann vorläufig nicht mehr auf Rechnung bestellen. Der Grund:',
      ],
      action: 'Zugang ansehen',
      closing: [
        'Sie können weiterhin mit der Karte bestellen und bezahlen. Laufende Bestellungen werden zu Ende bearbeitet.',
      ],
    },
    ACCOUNT_REOPENED: {
      subject: 'Ihr Kundenkonto ist wieder offen',
      preview: 'Ihr Unternehmen kann wieder auf Rechnung bestellen.',
      heading: 'Kundenkonto wieder offen',
      opening: ['Ihr Unternehmen kann wieder auf Monatsrechnung bestellen.'],
      action: 'Zugang ansehen',
    },
  },
};
