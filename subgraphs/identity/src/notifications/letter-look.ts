import { html } from '@guichet/chassis/http/html.ts';

/** By day, as most mail programs show it. */
export const colour = {
  desk: '#f3f0e9',
  sheet: '#ffffff',
  ink: '#15181c',
  soft: '#4b4a45',
  line: '#dcd7cc',
  red: '#c3201f',
  lac: '#0b525b',
} as const;

export const font = 'font-family:Verdana,Geneva,sans-serif;';

/** In the evening, for mail programs that ask; the others turn the colours of the day around by themselves. */
export const evening = html`
@media (prefers-color-scheme: dark) {
  .desk { background: #14171a !important; }
  .sheet { background: #1b1f23 !important; }
  .ink { color: #f3f0e9 !important; }
  .soft { color: #bfbcb3 !important; }
  .line { border-color: #363c41 !important; }
  .ink-line { border-color: #f3f0e9 !important; }
  .ledge { background: #e23d35 !important; }
  .turn { border-color: #e23d35 !important; }
  .quiet { border-color: #bfbcb3 !important; }
  .button { background: #86cfd4 !important; }
  .button-text { color: #0b2024 !important; }
  .link { color: #86cfd4 !important; }
}
@media (max-width: 480px) {
  .sheet > tbody > tr > td, .foot { padding-left: 20px !important; padding-right: 20px !important; }
}`;
