import type { WorkWording } from '../../work.wording.ts';

export const de: WorkWording = {
  facts: {
    organisation: 'Unternehmen',
    invitedBy: 'Eingeladen von',
    as: 'Als',
    office: 'Stelle',
    role: 'Rolle',
  },
  standing: { manager: 'Verwalterin oder Verwalter', collaborator: 'Mitarbeiterin oder Mitarbeiter' },
  offices: {
    INSURANCE: 'Invalidenversicherungsstelle',
    POPULATION: 'Kantonales Amt für Bevölkerung und Migration',
    PERSONAL_SERVICES: 'Persönliche Dienstleistungen',
  },
  roles: {
    OFFICER: 'Bearbeitung der Dossiers',
    FINANCE: 'Finanzen',
    ADMINISTRATOR: 'Verwaltung',
    EXPLORER: 'Erkundung',
  },
  letters: {
    MEMBER_INVITATION: {
      subject: 'Ein Unternehmen lädt Sie an den Schalter ein',
      preview: 'Die Einladung gilt bis am {day}.',
      heading: 'Einem Unternehmen beitreten',
      opening: [
        'Ein Unternehmen lädt Sie ein, am Schalter in seinem Namen zu bestellen. Die Einladung gilt bis am {day}.',
      ],
      action: 'Einladung ansehen',
      hint: 'Sie werden gebeten, sich anzumelden oder mit dieser E-Mail-Adresse ein Konto zu eröffnen.',
      closing: [
        'Wenn Sie dieses Unternehmen nicht kennen, beachten Sie diese E-Mail nicht: Ohne Sie wird nichts angenommen.',
      ],
    },
    MEMBER_RIGHTS_CHANGED: {
      subject: 'Ihre Rechte in einem Unternehmen haben geändert',
      preview: 'Sehen Sie, was Sie in seinem Namen bestellen können.',
      heading: 'Ihre Rechte haben geändert',
      opening: [
        'Die Verwaltung des Unternehmens hat geändert, was Sie dort tun können: auf Rechnung bestellen, Aufstellungen und Rechnungen sehen.',
      ],
      action: 'Meine Rechte ansehen',
    },
    MEMBER_REMOVED: {
      subject: 'Sie gehören am Schalter nicht mehr zu einem Unternehmen',
      preview: 'Ihr persönliches Konto bleibt, wie es ist.',
      heading: 'Zugang entzogen',
      opening: [
        'Die Verwaltung des Unternehmens hat Ihnen den Zugang entzogen. Sie können in seinem Namen nichts mehr bestellen oder sehen; Ihr persönliches Konto bleibt, wie es ist.',
      ],
      closing: ['Eine Frage? Wenden Sie sich an die Verwaltung des Unternehmens.'],
    },
    SERVICE_ACCESS_REQUESTED: {
      subject: 'Ihr Antrag auf Zugang ist eingegangen',
      preview: 'In der Regel dauert die Freischaltung eine Woche.',
      heading: 'Antrag auf Zugang erhalten',
      opening: [
        'Wir haben den Antrag Ihres Unternehmens erhalten, auf Rechnung zu bestellen. In der Regel dauert die Freischaltung eine Woche; die Verwaltung des Unternehmens erhält eine Bestätigung per E-Mail.',
      ],
      action: 'Antrag verfolgen',
    },
    SERVICE_ACCESS_ACTIVATED: {
      subject: 'Ihr Zugang ist freigeschaltet',
      preview: 'Ihr Unternehmen kann auf Rechnung bestellen.',
      heading: 'Zugang freigeschaltet',
      opening: [
        'Die Stelle hat den Zugang Ihres Unternehmens freigeschaltet: Es kann jetzt auf Rechnung bestellen und erhält eine Rechnung im Monat.',
        'Geben Sie Ihren Mitarbeitenden das Recht, die Dienstleistungen zu bestellen, die sie brauchen.',
      ],
      action: 'Zugänge verwalten',
    },
    SERVICE_ACCESS_REFUSED: {
      subject: 'Ihr Antrag auf Zugang ist abgelehnt',
      preview: 'Die Stelle nennt Ihnen den Grund.',
      heading: 'Antrag auf Zugang abgelehnt',
      opening: ['Die Stelle schaltet den Zugang Ihres Unternehmens nicht frei. Der Grund:'],
      action: 'Antrag ansehen',
      closing: ['Sie können weiterhin mit der Karte bestellen und bezahlen.'],
    },
    SERVICE_ACCESS_SUSPENDED: {
      subject: 'Ihr Zugang ist gesperrt',
      preview: 'Die Stelle nennt Ihnen den Grund.',
      heading: 'Zugang gesperrt',
      opening: [
        'Die Stelle hat den Zugang Ihres Unternehmens gesperrt: Es kann vorläufig nicht mehr auf Rechnung bestellen. Der Grund:',
      ],
      action: 'Zugang ansehen',
      closing: ['Sie können weiterhin mit der Karte bestellen und bezahlen.'],
    },
    PROVIDER_APPLIED: {
      subject: 'Ihr Zulassungsgesuch ist eingegangen',
      preview: 'Das Amt prüft es und antwortet per E-Mail.',
      heading: 'Gesuch eingegangen',
      opening: [
        'Wir haben das Gesuch Ihres Unternehmens erhalten, als Anbieter persönlicher Dienstleistungen zugelassen zu werden. Das Amt prüft es; die Verwaltenden erhalten seine Antwort per E-Mail.',
      ],
      action: 'Gesuch verfolgen',
    },
    PROVIDER_ADMITTED: {
      subject: 'Ihr Unternehmen ist als Anbieter zugelassen',
      preview: 'Es kann seine Kundschaft anmelden.',
      heading: 'Als Anbieter zugelassen',
      opening: [
        'Das Amt hat Ihr Unternehmen als Anbieter persönlicher Dienstleistungen zugelassen: Sein Programm kann nun die Kundschaft anmelden und ihr Zahlungsanfragen senden.',
      ],
      action: 'Unternehmen ansehen',
    },
    PROVIDER_REFUSED: {
      subject: 'Ihr Unternehmen ist nicht als Anbieter zugelassen',
      preview: 'Das Amt nennt Ihnen den Grund.',
      heading: 'Gesuch abgelehnt',
      opening: [
        'Das Amt lässt Ihr Unternehmen nicht als Anbieter persönlicher Dienstleistungen zu. Der Grund:',
      ],
      action: 'Unternehmen ansehen',
      closing: ['Sie können ein neues Gesuch stellen.'],
    },
    PROVIDER_SUSPENDED: {
      subject: 'Ihr Unternehmen ist als Anbieter gesperrt',
      preview: 'Das Amt nennt Ihnen den Grund.',
      heading: 'Anbieter gesperrt',
      opening: [
        'Das Amt hat Ihr Unternehmen als Anbieter gesperrt: Es kann vorläufig weder Kundschaft anmelden noch Zahlungen anfragen. Der Grund:',
      ],
      action: 'Unternehmen ansehen',
      closing: ['Zahlungsanfragen, die schon gesendet sind, nehmen ihren Lauf.'],
    },
    ROLE_GRANTED: {
      subject: 'Sie haben am Schalter eine neue Rolle',
      preview: 'Sie gilt ab Ihrer nächsten Seite.',
      heading: 'Eine neue Rolle',
      opening: ['Die Verwaltung der Stelle hat Ihnen eine Rolle gegeben. Sie gilt ab Ihrer nächsten Seite.'],
      closing: ['Wenn Sie das erstaunt, wenden Sie sich an die Verwaltung der Stelle.'],
    },
    ROLE_REVOKED: {
      subject: 'Eine Rolle am Schalter wurde Ihnen entzogen',
      preview: 'Ihr persönliches Konto bleibt, wie es ist.',
      heading: 'Eine Rolle wurde Ihnen entzogen',
      opening: [
        'Die Verwaltung der Stelle hat Ihnen eine Rolle entzogen. Ihr persönliches Konto bleibt, wie es ist.',
      ],
      closing: ['Wenn Sie das erstaunt, wenden Sie sich an die Verwaltung der Stelle.'],
    },
  },
};
