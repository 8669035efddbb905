// First: the others keep the console that they find.
import '../inspection/quiet-console.ts';
import { lookAtFile } from './look-at-file.ts';

/** What the thread does for each file. */
export { lookAtFile };
