import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('it');

export const it: Widened<typeof fr> = {
  ways: {
    appMeans: 'Per accedere, inserisca il codice mostrato dalla sua app di autenticazione.',
    appCode: "Codice dell'app",
    appHint: '6 cifre, nuove ogni 30 secondi',
    recoveryMeans: 'Per accedere, inserisca uno dei suoi codici di recupero. Dopo non servirà più.',
    recoveryCode: 'Codice di recupero',
    recoveryHint: 'Trattini e maiuscole non contano.',
    useSms: 'Uso il codice ricevuto per SMS',
    useApp: "Uso un'app di autenticazione",
    useRecovery: 'Uso un codice di recupero',
  },
  passkey: {
    cancelled: "L'accesso con una passkey non è riuscito. Riprovi, o acceda con il suo indirizzo e-mail.",
    failed: 'Il suo browser non ha potuto leggere una passkey. Acceda con il suo indirizzo e-mail.',
  },
  session: {
    title: say<{ left: string }>('La sua sessione termina tra {left}'),
    idleMeans: 'Da un momento non ha fatto nulla. Per sicurezza lo sportello si chiude da solo.',
    lifeMeans: 'Una sessione ha una durata limitata. Per continuare dovrà accedere di nuovo.',
    kept: 'Quello che ha inserito è conservato.',
    minutes: say<{ count: number }>('{count, plural, one {# minuto} other {# minuti}}'),
    seconds: say<{ count: number }>('{count, plural, one {# secondo} other {# secondi}}'),
    stay: 'Restare connesso',
    staying: 'Un istante…',
    signInNow: 'Accedere di nuovo adesso',
    later: 'Finire quello che sto facendo',
    signOut: 'Uscire',
    noAnswer: 'Lo sportello non risponde. Verifichi la connessione e riprovi.',
  },
};
