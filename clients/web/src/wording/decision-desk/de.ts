import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('de');

/** What every desk says where officers decide, whatever they decide about, in German as it is written in Switzerland. */
export const de: Widened<typeof fr> = {
  decision: 'Entscheid',
  none: 'Nichts zu bearbeiten',
  sending: 'Wird gespeichert…',
  sendKeys: 'Ctrl Enter',
  overtakenMeans: 'Was Sie sehen, ist aktuell. Ihr Entscheid wurde nicht gesendet.',
  notDone: 'Der Entscheid ist nicht gespeichert.',
  notDoneMeans: 'Was Sie geschrieben haben, bleibt hier.',
  yourText: 'Ihr Text, hier aufbewahrt',
  keys: 'Tastenkürzel',
  keyList: 'Zurück zur Liste',
  keySend: 'Gewählten Entscheid senden',
  keyHelp: 'Dieses Fenster zeigen',
  keysOn: 'Einzelne Tasten wirken',
  close: 'Schliessen',
  chooses: say<{ verdict: string }>('«{verdict}» wählen'),
};
