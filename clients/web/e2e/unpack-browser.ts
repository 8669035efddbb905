import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { argv, env } from 'node:process';
import { inflate } from '@sparticuz/chromium';

// `node unpack-browser.ts <from> <home>`: unpacks the browser of @sparticuz/chromium into a folder, for the place that it will
// have once it is whole. The package unpacks to wherever temporary files go, and takes what it finds begun there for finished:
// so this is a process of its own, with a place of its own for them.
const [, , from = '', home = ''] = argv;
env['TMPDIR'] = from;
const files = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../bin');
for (const file of ['chromium.br', 'fonts.tar.br', 'al2023.tar.br']) await inflate(join(files, file));
const fonts = join(from, 'fonts/fonts.conf');
await writeFile(fonts, (await readFile(fonts, 'utf8')).replaceAll('/tmp/fonts', join(home, 'fonts')));
