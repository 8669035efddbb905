import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('it');

export const it: Widened<typeof fr> = {
  title: 'I miei dati',
  lead: 'Quello che lo sportello conserva di lei: prenderne una copia, o chiudere il conto.',
  cancel: 'Annullare',
  copies: {
    title: 'Copia dei miei dati',
    aside: 'Un suo diritto secondo la legge sulla protezione dei dati (LPD, art. 25 e 28).',
    means:
      "Un file ZIP con tutto quello che lo sportello conserva di lei: i suoi dati, le sue domande e i loro documenti. Si prepara in qualche minuto; un'e-mail le dice quando è pronto.",
    ask: 'Chiedere una copia',
    submit: 'Preparare la copia',
    asking: 'Invio…',
    list: 'Le sue copie',
    asked: say<{ moment: string }>('Chiesta il {moment}'),
    until: say<{ moment: string }>('Da scaricare entro il {moment}'),
    PREPARING: 'In preparazione',
    READY: 'Pronta',
    FAILED: 'Non riuscita',
    EXPIRED: 'Cancellata',
    failedMeans: 'La copia non ha potuto essere preparata. Ne chieda una nuova.',
    expiredMeans: 'Le copie sono conservate sette giorni.',
    preparingMeans: 'Può lasciare questa pagina: la copia continua a prepararsi.',
    refresh: 'Aggiornare',
    download: 'Scaricare',
    downloadOf: say<{ moment: string }>('Scaricare la copia chiesta il {moment}'),
    opening: 'Apertura…',
    notOpened: 'La copia non si è aperta. Riprovi.',
    kilobytes: say<{ size: number }>('{size} kB'),
    megabytes: say<{ size: string }>('{size} MB'),
    nowReady: 'La sua copia è pronta.',
  },
  closing: {
    title: 'Chiudere il mio conto',
    aside: 'Un conto chiuso non si riapre.',
    unknown: "Quello che l'ufficio conserverebbe non si può dire in questo momento. Riprovi tra un istante.",
    gone: 'Quello che viene cancellato',
    goneConnection: 'il suo indirizzo e-mail, la sua password, il suo telefono e le sue chiavi di accesso',
    goneDrafts: say<{ count: number }>(
      '{count, plural, =0 {quello che non ha mai inviato} one {# bozza, con i suoi documenti} other {# bozze, con i loro documenti}}',
    ),
    goneAccess: "l'accesso allo sportello, su tutti i suoi dispositivi",
    kept: "Quello che l'ufficio conserva",
    keptClaims: say<{ count: number }>(
      "{count, plural, =0 {Non è stato inviato nulla: l'ufficio non conserva nessun incarto.} one {# domanda inviata, con i suoi documenti, dieci anni dopo la sua conclusione: lo chiede la legge (LPGA, art. 46).} other {# domande inviate, con i loro documenti, dieci anni dopo la loro conclusione: lo chiede la legge (LPGA, art. 46).}}",
    ),
    inTreatment: say<{ count: number }>(
      '{count, plural, one {# domanda è ancora in trattamento: segue il suo corso, e la risposta le arriva per posta.} other {# domande sono ancora in trattamento: seguono il loro corso, e le risposte le arrivano per posta.}}',
    ),
    copyFirst: 'Prenda una copia dei suoi dati prima di chiudere il conto.',
    inTheWay: 'Una cosa da regolare prima',
    inTheWayMeans: say<{ count: number }>(
      '{count, plural, one {Lei è l’ultimo gestore di questa impresa. Dia questo ruolo a qualcun altro, poi ritorni:} other {Lei è l’ultimo gestore di queste imprese. Dia questo ruolo a qualcun altro, poi ritorni:}}',
    ),
    open: 'Chiudere il mio conto',
    confirms: 'Ho capito: il mio conto e le mie bozze sono cancellati, e non si può tornare indietro',
    submit: 'Chiudere definitivamente il mio conto',
    submitting: 'Chiusura…',
  },
  farewell: {
    title: 'Il suo conto è chiuso',
    lead: "Un'ultima e-mail glielo conferma. Grazie di aver usato lo sportello.",
    kept: "Quello che ha inviato resta all'ufficio, come chiede la legge. Le risposte che devono ancora arrivare le giungono per posta.",
    again: 'Può registrarsi di nuovo quando vuole, con lo stesso indirizzo e-mail.',
    home: 'Alla pagina iniziale',
  },
};
