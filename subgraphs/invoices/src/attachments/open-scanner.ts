import type { Log } from '@guichet/chassis/log/log.ts';
import type { InvoicesSettings } from '../settings.ts';
import { openClamdScanner } from './clamd-scanner.ts';
import { localScanner, tellStandIn } from './local-scanner.ts';
import type { Scanner } from './scanner.ts';

/** The scanner that the settings name; without one the stand-in, which production is told of. */
export function openScanner({ clamd }: InvoicesSettings, log: Log): Scanner {
  if (clamd) return openClamdScanner(clamd);
  tellStandIn(log);
  return localScanner;
}
