import type { ClientWording } from '../client.wording.ts';

export const de: ClientWording = {
  signature: 'Persönliche Dienstleistungen',
  footer: ['Wir fragen Sie nie per E-Mail nach Ihrem Passwort oder Ihrem Code.'],
  facts: { provider: 'Anbieter', town: 'Ort' },
  sms: {
    CLIENT_ACTIVATION: 'Guichet: Ein Anbieter hat Sie angemeldet. Aktivieren Sie Ihr Konto: {link}',
    CLIENT_LINK_REQUESTED:
      'Guichet: Ein Anbieter möchte mit Ihnen verbunden werden. Nehmen Sie an oder lehnen Sie ab: {link}',
  },
  letters: {
    CLIENT_ACTIVATION: {
      subject: 'Aktivieren Sie Ihr Konto',
      preview: 'Ein Anbieter hat Sie angemeldet. Der Aktivierungslink gilt bis am {day}.',
      heading: 'Aktivieren Sie Ihr Konto',
      opening: [
        'Ein Anbieter persönlicher Dienstleistungen hat Sie mit dieser E-Mail-Adresse am Schalter angemeldet. Aktivieren Sie Ihr Konto, um seine Zahlungsanfragen zu erhalten, zu bestätigen oder zu bestreiten.',
        'Bei der Aktivierung wählen Sie ein Passwort, bestätigen Ihr Mobiltelefon und nehmen ein SEPA-Lastschriftmandat an.',
      ],
      action: 'Mein Konto aktivieren',
      hint: 'Der Link gilt bis am {day}. Danach können Sie am Schalter einen neuen anfordern.',
      closing: [
        'Wenn Sie diesen Anbieter nicht kennen, ignorieren Sie diese E-Mail: Ohne Sie wird nichts belastet.',
      ],
    },
    CLIENT_LINK_REQUESTED: {
      subject: 'Eine Verbindungsanfrage wartet auf Sie',
      preview: 'Ein Anbieter möchte mit Ihnen verbunden werden.',
      heading: 'Verbindungsanfrage',
      opening: [
        'Ein Anbieter persönlicher Dienstleistungen möchte mit Ihnen verbunden werden. Sobald Sie annehmen, kann er Ihnen Zahlungsanfragen senden, die Sie bestätigen oder bestreiten.',
      ],
      action: 'Anfrage ansehen',
      hint: 'Sie werden gebeten, sich anzumelden.',
      closing: [
        'Wenn Sie diesen Anbieter nicht kennen, lehnen Sie die Anfrage ab: Ohne Ihr Einverständnis wird nichts belastet.',
      ],
    },
  },
};
