import type { SafetyWording } from '../../safety.wording.ts';

const newPassword = 'Non è stato lei? Scelga una nuova password';
const notYou = 'Se non è stato lei, scelga subito una nuova password e ci telefoni.';

export const it: SafetyWording = {
  facts: {
    newEmail: 'Nuovo indirizzo',
    phone: 'Nuovo telefono',
    at: 'Data e ora',
    device: 'Dispositivo',
    unknownDevice: 'sconosciuto',
    iban: 'IBAN',
    mandate: 'Riferimento univoco del mandato',
    creditor: 'Creditore',
  },
  factors: { PASSKEY: 'Passkey', AUTHENTICATOR: 'App di autenticazione' },
  doors: {
    safety: { action: 'Verificare la sicurezza del mio conto', other: newPassword, closing: [notYou] },
    bank: { action: 'Vedere i miei conti bancari', other: newPassword, closing: [notYou] },
    password: { action: 'Scegliere una nuova password' },
    call: {},
    own: {},
  },
  letters: {
    PASSWORD_CHANGED: {
      subject: 'La sua password è cambiata',
      preview: 'Le altre sessioni aperte sono chiuse.',
      opening: [
        'La password del suo conto è appena stata cambiata. Per sicurezza le altre sessioni aperte sono chiuse.',
        'Se è stato lei, non deve fare nulla. Se non è stato lei, scelga subito una nuova password e ci telefoni.',
      ],
    },
    EMAIL_CHANGE: {
      subject: 'Confermi il suo nuovo indirizzo email',
      preview: 'Ancora un clic perché il suo conto lo usi.',
      opening: [
        "Questo indirizzo email è stato indicato per un conto dello sportello. Lo confermi per accedere con esso e ricevervi i nostri messaggi. Fino ad allora vale l'indirizzo precedente.",
      ],
      action: 'Confermare questo indirizzo email',
      hint: 'Il link vale solo per un certo tempo. Può chiederne un altro dal suo conto.',
      closing: ['Se non è stato lei, ignori questa email: senza conferma non cambia nulla.'],
    },
    EMAIL_CHANGE_ASKED: {
      subject: "È chiesto un cambiamento dell'indirizzo email",
      preview: 'Non è ancora cambiato nulla.',
      opening: [
        'Per il suo conto è stato indicato un nuovo indirizzo email, con la sua password. Finché non è confermato, non cambia nulla.',
      ],
    },
    EMAIL_CHANGED: {
      subject: 'Il suo indirizzo email è cambiato',
      preview: 'Il suo conto usa ora un altro indirizzo.',
      opening: [
        'Il suo conto dello sportello usa ora un altro indirizzo email. Le altre sessioni aperte sono chiuse e a questo indirizzo non le scriveremo più.',
        'Se non è stato lei, ci telefoni subito: forse qualcun altro usa il suo conto.',
      ],
    },
    EMAIL_TAKEN: {
      subject: 'Questo indirizzo email ha già un conto',
      preview: "Qualcuno l'ha indicato per un altro conto.",
      opening: [
        'Qualcuno ha appena indicato questo indirizzo email per un altro conto dello sportello. Ne ha già uno suo: nulla è stato modificato.',
        'Se è stato lei, acceda al conto con questo indirizzo oppure scelga per esso una nuova password.',
      ],
      action: 'Accedere',
      other: 'Password dimenticata?',
      closing: ['Se non è stato lei, ignori questa email: nessuno ha saputo che ha un conto.'],
    },
    MOBILE_PHONE_CHANGED: {
      subject: 'Il suo telefono cellulare è cambiato',
      preview: 'I codici di accesso arrivano ora a un altro numero.',
      opening: [
        'Il telefono cellulare del suo conto è appena stato cambiato. I codici di accesso arrivano ora al nuovo numero e le altre sessioni aperte sono chiuse.',
      ],
    },
    SECOND_FACTOR_ADDED: {
      subject: 'Un mezzo di accesso è stato aggiunto',
      preview: 'Il suo conto ha un mezzo di accesso in più.',
      opening: ['Al suo conto è appena stato aggiunto un mezzo di accesso.'],
    },
    SECOND_FACTOR_REMOVED: {
      subject: 'Un mezzo di accesso è stato tolto',
      preview: 'Il suo conto ha un mezzo di accesso in meno.',
      opening: ['Dal suo conto è appena stato tolto un mezzo di accesso. Non apre più nulla.'],
    },
    RECOVERY_CODES_MADE: {
      subject: 'Ha nuovi codici di emergenza',
      preview: 'I precedenti non sono più validi.',
      opening: [
        'Per il suo conto sono appena stati creati nuovi codici di emergenza. I precedenti non sono più validi. Conservi i nuovi in un luogo sicuro: non possiamo mostrarglieli una seconda volta.',
      ],
    },
    RECOVERY_CODE_USED: {
      subject: 'Un codice di emergenza è stato usato',
      preview:
        '{left, plural, =0 {Non gliene resta nessuno.} one {Gliene resta uno.} other {Gliene restano #.}}',
      opening: [
        'Qualcuno ha appena avuto accesso al suo conto con uno dei suoi codici di emergenza. {left, plural, =0 {Non gliene resta nessuno: ne crei di nuovi.} one {Gliene resta uno: ne crei di nuovi.} other {Gliene restano #.}}',
      ],
    },
    NEW_SIGN_IN: {
      subject: 'Accesso da un nuovo dispositivo',
      preview: 'È stato lei?',
      opening: [
        'Qualcuno ha appena avuto accesso al suo conto da un dispositivo che non conosciamo. Se è stato lei, non deve fare nulla.',
      ],
    },
    MANDATE_GIVEN: {
      subject: 'Il suo mandato di addebito diretto SEPA',
      preview: 'Conservi il suo riferimento: figura sui suoi estratti conto.',
      opening: [
        'Ha appena conferito un mandato di addebito diretto SEPA. Vale per le richieste di pagamento di tutti i prestatori che accetta allo sportello.',
        "Può chiedere alla sua banca il rimborso di un addebito entro 8 settimane dall'addebito sul suo conto.",
      ],
    },
    BANK_ACCOUNT_ADDED: {
      subject: 'Un conto bancario è stato aggiunto',
      preview: 'I suoi rimborsi possono esservi versati.',
      opening: [
        'Al suo conto dello sportello è appena stato aggiunto un conto bancario. I suoi rimborsi possono esservi versati.',
      ],
    },
    BANK_ACCOUNT_CHANGED: {
      subject: 'Un conto bancario è stato modificato',
      preview: 'I suoi prossimi rimborsi ne tengono conto.',
      opening: [
        'Un conto bancario del suo conto dello sportello è appena stato modificato. Per le domande già inviate vale il conto che vi è indicato.',
      ],
    },
    BANK_ACCOUNT_REMOVED: {
      subject: 'Un conto bancario è stato tolto',
      preview: 'Non è più proposto per le sue domande.',
      opening: [
        'Dal suo conto dello sportello è appena stato tolto un conto bancario. Per le domande già inviate vale il conto che vi è indicato.',
      ],
    },
    DATA_EXPORT_READY: {
      subject: 'La copia dei suoi dati è pronta',
      preview: 'Può scaricarla fino al {day}.',
      opening: [
        'La copia dei dati che lo sportello conserva su di lei è pronta. Può scaricarla fino al {day}; poi viene cancellata.',
      ],
      action: 'Scaricare i miei dati',
      hint: 'Le sarà chiesto di accedere. La copia contiene dati sensibili: la conservi in un luogo sicuro.',
      other: "Non l'ha chiesta lei? Scelga una nuova password",
    },
    ACCOUNT_CLOSED: {
      subject: 'Il suo conto è chiuso',
      preview: "Che cosa cancelliamo e che cosa conserva l'ufficio.",
      opening: [
        'Il suo conto dello sportello è chiuso. Il suo indirizzo email, la sua password, il suo telefono e i suoi mezzi di accesso sono dimenticati; le sue bozze e i documenti mai inviati sono cancellati.',
        "L'ufficio conserva per dieci anni le domande che gli ha inviato, con i documenti, come vuole la legge. Una domanda ancora in trattamento va fino alla fine; a questo indirizzo non le scriveremo più e l'ufficio le risponde per posta.",
      ],
      closing: ['Se non è stato lei, ci telefoni subito.'],
    },
  },
};
