import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('en');

/** Reminders at the desk of finance, in English. */
export const en: Widened<typeof fr> = {
  title: 'Reminders',
  lead: 'Who would get what on that day. They are also sent by themselves each morning.',
  caption: 'Reminders to send, the longest overdue first',
  level: 'Letter',
  invoice: 'Invoice',
  open: 'Open, CHF',
  passed: 'Term passed',
  newTerm: 'New term',
  paused: 'Waits: a case is open',
  send: say<{ count: number }>('{count, plural, one {Send # reminder} other {Send # reminders}}'),
  sending: 'Sending…',
  confirm: say<{ day: string }>('Send the reminders as of {day}?'),
  means: say<{ count: number }>(
    '{count, plural, one {# letter goes out with a new term} other {# letters go out with a new term}}, without a fee. Each once only.',
  ),
  sent: say<{ sent: number; paused: number }>(
    '{sent, plural, =0 {No reminder was due.} one {# reminder is sent.} other {# reminders are sent.}} {paused, plural, =0 {} one {# waits for a case.} other {# wait for a case.}}',
  ),
  none: 'Nobody is to be reminded',
  noneMeans: 'An open invoice appears here once its term has passed.',
  later: 'For another day it is a preview: they are sent on the day itself.',
};
