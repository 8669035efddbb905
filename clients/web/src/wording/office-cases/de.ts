import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('de');

/** Cases at the desk of finance, in German. */
export const de: Widened<typeof fr> = {
  title: 'Finanzanliegen',
  filters: {
    ouverts: 'Offen',
    clos: 'Beantwortet oder zurückgezogen',
    tous: 'Alle',
  },
  allKinds: 'Alle',
  none: 'Kein Anliegen wartet',
  noneMeans: 'Ein Anliegen erscheint hier, sobald ein Unternehmen oder eine Privatperson es eröffnet.',
  private: 'Privatperson',
  answer: 'Antworten',
  how: 'Womit?',
  ways: {
    CREDIT_NOTE: 'Eine Gutschrift',
    REFUND: 'Eine Rückerstattung auf die Karte',
    BILLING_ADDRESS: 'Eine andere Rechnungsadresse',
    EXPLANATION: 'Eine Erklärung',
  },
  text: 'Was die Person liest',
  textHint: '10 bis 4000 Zeichen.',
  chooseWay: 'Wählen Sie, womit Sie antworten.',
  send: 'Antwort senden',
  sending: 'Wird gesendet…',
  done: say<{ number: string }>('Das Anliegen {number} ist beantwortet.'),
  own: 'Sie haben dieses Anliegen eröffnet: Jemand anders antwortet.',
  refundable: say<{ amount: string }>('Höchstens {amount} können noch zurückerstattet werden.'),
};
