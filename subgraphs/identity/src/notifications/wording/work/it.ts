import type { WorkWording } from '../../work.wording.ts';

export const it: WorkWording = {
  facts: {
    organisation: 'Impresa',
    invitedBy: 'Da parte di',
    as: 'In qualità di',
    office: 'Ufficio',
    role: 'Ruolo',
  },
  standing: { manager: 'responsabile', collaborator: 'collaboratrice o collaboratore' },
  offices: {
    INSURANCE: "Ufficio dell'assicurazione invalidità",
    POPULATION: 'Ufficio cantonale della popolazione e delle migrazioni',
    PERSONAL_SERVICES: 'Servizi alla persona',
  },
  roles: {
    OFFICER: 'Trattamento degli incarti',
    FINANCE: 'Finanze',
    ADMINISTRATOR: 'Amministrazione',
    EXPLORER: 'Esplorazione',
  },
  letters: {
    MEMBER_INVITATION: {
      subject: "Un'impresa la invita allo sportello",
      preview: "L'invito vale fino al {day}.",
      heading: "Unirsi a un'impresa",
      opening: ["Un'impresa la invita a ordinare a suo nome allo sportello. L'invito vale fino al {day}."],
      action: "Vedere l'invito",
      hint: 'Le sarà chiesto di accedere o di aprire un conto con questo indirizzo email.',
      closing: ['Se non conosce questa impresa, ignori questa email: senza di lei nulla è accettato.'],
    },
    MEMBER_RIGHTS_CHANGED: {
      subject: "I suoi diritti in un'impresa sono cambiati",
      preview: 'Veda che cosa può ordinare a suo nome.',
      heading: 'I suoi diritti sono cambiati',
      opening: [
        "Un responsabile dell'impresa ha cambiato che cosa può farvi: ordinare in conto, vedere i riepiloghi e le fatture.",
      ],
      action: 'Vedere i miei diritti',
    },
    MEMBER_REMOVED: {
      subject: "Non fa più parte di un'impresa allo sportello",
      preview: "Il suo conto personale resta com'è.",
      heading: 'Accesso tolto',
      opening: [
        "Un responsabile dell'impresa le ha tolto l'accesso. Non può più ordinare né vedere nulla a suo nome; il suo conto personale resta com'è.",
      ],
      closing: ["Una domanda? Si rivolga a un responsabile dell'impresa."],
    },
    SERVICE_ACCESS_REQUESTED: {
      subject: 'La sua richiesta di accesso è arrivata',
      preview: "Di regola l'attivazione richiede una settimana.",
      heading: 'Richiesta di accesso ricevuta',
      opening: [
        "Abbiamo ricevuto la richiesta della sua impresa di ordinare in conto. Di regola l'attivazione richiede una settimana; il responsabile riceve una conferma per email.",
      ],
      action: 'Seguire la richiesta',
    },
    SERVICE_ACCESS_ACTIVATED: {
      subject: 'Il suo accesso ai servizi è attivato',
      preview: 'La sua impresa può ordinare in conto.',
      heading: 'Accesso attivato',
      opening: [
        "L'ufficio ha attivato l'accesso della sua impresa: ora può ordinare in conto e riceve una fattura al mese.",
        'Dia ai suoi collaboratori il diritto di ordinare le prestazioni di cui hanno bisogno.',
      ],
      action: 'Gestire gli accessi',
    },
    SERVICE_ACCESS_REFUSED: {
      subject: 'La sua richiesta di accesso è rifiutata',
      preview: "L'ufficio gliene indica il motivo.",
      heading: 'Richiesta di accesso rifiutata',
      opening: ["L'ufficio non attiva l'accesso della sua impresa. Ecco il motivo:"],
      action: 'Vedere la richiesta',
      closing: ['Può sempre ordinare e pagare con la carta.'],
    },
    SERVICE_ACCESS_SUSPENDED: {
      subject: 'Il suo accesso ai servizi è sospeso',
      preview: "L'ufficio gliene indica il motivo.",
      heading: 'Accesso sospeso',
      opening: [
        "L'ufficio ha sospeso l'accesso della sua impresa: per il momento non può più ordinare in conto. Ecco il motivo:",
      ],
      action: "Vedere l'accesso",
      closing: ['Può sempre ordinare e pagare con la carta.'],
    },
    PROVIDER_APPLIED: {
      subject: 'La sua domanda di ammissione è ricevuta',
      preview: "L'ufficio la esamina e le risponde per email.",
      heading: 'Domanda ricevuta',
      opening: [
        "Abbiamo ricevuto la domanda della sua impresa di essere ammessa come fornitore di servizi alla persona. L'ufficio la esamina; i gestori ricevono la risposta per email.",
      ],
      action: 'Seguire la domanda',
    },
    PROVIDER_ADMITTED: {
      subject: 'La sua impresa è ammessa come fornitore',
      preview: 'Può iscrivere i suoi clienti.',
      heading: 'Ammessa come fornitore',
      opening: [
        "L'ufficio ha ammesso la sua impresa come fornitore di servizi alla persona: il suo programma può ora iscrivere i clienti e inviare loro richieste di pagamento.",
      ],
      action: "Vedere l'impresa",
    },
    PROVIDER_REFUSED: {
      subject: 'La sua impresa non è ammessa come fornitore',
      preview: "L'ufficio gliene dà il motivo.",
      heading: 'Domanda respinta',
      opening: ["L'ufficio non ammette la sua impresa come fornitore di servizi alla persona. Ecco perché:"],
      action: "Vedere l'impresa",
      closing: ['Può presentare una nuova domanda.'],
    },
    PROVIDER_SUSPENDED: {
      subject: 'La sua impresa è sospesa come fornitore',
      preview: "L'ufficio gliene dà il motivo.",
      heading: 'Fornitore sospeso',
      opening: [
        "L'ufficio ha sospeso la sua impresa come fornitore: per ora non può né iscrivere clienti né chiedere pagamenti. Ecco perché:",
      ],
      action: "Vedere l'impresa",
      closing: ['Le richieste di pagamento già inviate seguono il loro corso.'],
    },
    ROLE_GRANTED: {
      subject: 'Ha un nuovo ruolo allo sportello',
      preview: 'Vale dalla sua prossima pagina.',
      heading: 'Un nuovo ruolo',
      opening: ["L'amministrazione dell'ufficio le ha dato un ruolo. Vale dalla sua prossima pagina."],
      closing: ["Se questo la stupisce, si rivolga all'amministrazione dell'ufficio."],
    },
    ROLE_REVOKED: {
      subject: 'Un ruolo le è tolto allo sportello',
      preview: "Il suo conto personale resta com'è.",
      heading: 'Un ruolo le è tolto',
      opening: ["L'amministrazione dell'ufficio le ha tolto un ruolo. Il suo conto personale resta com'è."],
      closing: ["Se questo la stupisce, si rivolga all'amministrazione dell'ufficio."],
    },
  },
};
