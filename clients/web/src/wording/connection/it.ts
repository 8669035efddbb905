import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('it');

export const it: Widened<typeof fr> = {
  title: "Dati d'accesso",
  lead: "L'indirizzo e-mail, il telefono e la password con cui accede.",
  change: 'Modificare',
  cancel: 'Annullare',
  saving: 'Salvataggio…',
  email: {
    title: 'Indirizzo e-mail',
    change: "Modificare l'indirizzo e-mail",
    aside: 'Lo usa per accedere, e lì le scriviamo.',
    next: 'Nuovo indirizzo e-mail',
    nextHint: "Vi viene inviato un link. L'indirizzo cambia quando lo apre.",
    submit: 'Inviare il link',
    sent: say<{ email: string; moment: string }>(
      "Un'e-mail è partita per {email}. Apra il suo link entro il {moment}.",
    ),
    pending: 'Una modifica è in attesa',
    pendingMeans: say<{ email: string }>(
      'Il nuovo indirizzo {email} sarà il suo quando aprirà il link che vi è arrivato. Fino ad allora non cambia nulla. Non ha ricevuto nulla? Rifaccia la richiesta.',
    ),
  },
  mobilePhone: {
    title: 'Numero di cellulare',
    change: 'Modificare il numero',
    aside: 'Riceve il codice a 6 cifre dei suoi accessi.',
    now: say<{ digits: string }>('Il numero che finisce con {digits}'),
    next: 'Nuovo numero di cellulare',
    nextHint: 'Un codice vi viene inviato subito. 079 o +41, come preferisce.',
    submit: 'Inviare il codice',
    sentTo: say<{ digits: string }>(
      "L'SMS parte per il numero che finisce con {digits}. Può richiedere qualche secondo.",
    ),
    code: 'Codice ricevuto per SMS',
    codeHint: '6 cifre',
    confirm: 'Confermare il numero',
    confirming: 'Verifica…',
    newCodeSent: 'Un nuovo codice è partito. Quello di prima non vale più.',
    otherNumber: 'Non è il numero giusto',
    changed: 'Il suo numero è cambiato. Gli altri suoi dispositivi sono disconnessi.',
  },
  newPassword: {
    title: 'Password',
    change: 'Modificare la password',
    aside: "Nessuno all'ufficio la conosce.",
    old: 'Password attuale',
    next: 'Nuova password',
    nextHint: 'Almeno 12 caratteri. Una frase si ricorda più facilmente.',
    confirmation: 'Conferma della password',
    different: 'Le due password non sono uguali. Scriva due volte la stessa.',
    submit: 'Cambiare la password',
    changed: 'La sua password è cambiata. Gli altri suoi dispositivi sono disconnessi.',
  },
  link: {
    title: 'Il suo nuovo indirizzo e-mail',
    going: 'Salvataggio del nuovo indirizzo…',
    done: 'Il suo indirizzo e-mail è cambiato',
    doneMeans: say<{ email: string }>('Ora accede con {email}.'),
    failed: 'Questo link non cambia il suo indirizzo',
    failedMeans: 'Il suo indirizzo resta quello di prima. Può rifare la richiesta in «Il mio conto».',
    toConnection: 'Ai miei dati di accesso',
    again: 'Riprovare',
  },
};
