import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('it');

/** Reminders at the desk of finance, in Italian. */
export const it: Widened<typeof fr> = {
  title: 'Richiami',
  lead: 'Chi riceverebbe cosa quel giorno. L’invio avviene anche da solo ogni mattina.',
  caption: 'Richiami da inviare, il ritardo più lungo per primo',
  level: 'Lettera',
  invoice: 'Fattura',
  open: 'Aperto, CHF',
  passed: 'Termine passato',
  newTerm: 'Nuovo termine',
  paused: 'Attende: una pratica è aperta',
  send: say<{ count: number }>('{count, plural, one {Inviare # richiamo} other {Inviare # richiami}}'),
  sending: 'Invio…',
  confirm: say<{ day: string }>('Inviare i richiami al {day}?'),
  means: say<{ count: number }>(
    '{count, plural, one {# lettera parte con un nuovo termine} other {# lettere partono con un nuovo termine}}, senza spese. Ognuna una volta sola.',
  ),
  sent: say<{ sent: number; paused: number }>(
    '{sent, plural, =0 {Nessun richiamo era da inviare.} one {# richiamo è inviato.} other {# richiami sono inviati.}} {paused, plural, =0 {} one {# attende una pratica.} other {# attendono una pratica.}}',
  ),
  none: 'Nessuno è da richiamare',
  noneMeans: 'Una fattura aperta appare qui appena il suo termine è passato.',
  later: 'Per un altro giorno è un’anteprima: l’invio avviene il giorno stesso.',
};
