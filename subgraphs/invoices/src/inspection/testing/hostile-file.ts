import { strToU8, zipSync } from 'fflate';
import type { Fault } from '../inspection.ts';
import type { SampleFile } from './honest-files.ts';

/** A file that must not come through, and why. */
export interface HostileFile extends SampleFile {
  readonly fault: Fault | 'TYPE';
}

export const page = '<!doctype html>\n<script>alert(document.cookie)</script>\n';

/** An archive with a program in it; `comment` stands at its very end. */
export function archive(comment = ''): Buffer {
  const zip = Buffer.from(zipSync({ 'facture.js': strToU8('WScript.Echo(1)') }));
  zip.writeUInt16LE(comment.length, zip.length - 2);
  return Buffer.concat([zip, Buffer.from(comment, 'latin1')]);
}
