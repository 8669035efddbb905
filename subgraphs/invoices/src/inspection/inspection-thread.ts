// First: the others keep the console that they find.
import './quiet-console.ts';
import { inspectBytes } from './inspect-bytes.ts';

/** What the thread does for each file. */
export { inspectBytes };
