import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { arch, env, execPath, platform } from 'node:process';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import { plantTyped } from './plant-typed.ts';

/**
 * Opens a browser without a window: the one that came through npm (linux-x64), or the one that CHROMIUM names.
 * @throws when this machine has neither.
 */
export async function openBrowser(): Promise<Browser> {
  const browser = await launch();
  const open = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    const context = await open(options);
    plantTyped(context);
    return context;
  };
  return browser;
}

async function launch(): Promise<Browser> {
  const { CHROMIUM } = env;
  if (CHROMIUM) return await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  if (platform !== 'linux' || arch !== 'x64')
    throw new Error(
      `No browser comes through npm for ${platform}-${arch}: set CHROMIUM to the path of a Chromium or Chrome.`,
    );
  return await openPackedBrowser();
}

/** Opens the browser of @sparticuz/chromium, together with the system libraries that a bare machine may lack. */
async function openPackedBrowser(): Promise<Browser> {
  const home = await unpackedBrowser();
  env['FONTCONFIG_PATH'] = join(home, 'fonts');
  const { default: packed, setupLambdaEnvironment } = await import('@sparticuz/chromium');
  setupLambdaEnvironment(join(home, 'al2023/lib'));
  // One process for everything would end with the first page that is closed, web security is what some tests are about, and
  // a graphics processor played in software takes half of a small machine: a page is painted without one.
  const args = packed.args.filter(
    (flag) =>
      !/^--(single-process|disable-web-security|headless|allow-running|use-gl|use-angle|in-process-gpu|enable-unsafe|ignore-gpu)/.test(
        flag,
      ),
  );
  return await chromium.launch({
    executablePath: join(home, 'chromium'),
    args: [...args, '--disable-gpu'],
  });
}

/**
 * The folder of the unpacked browser. It gets its name once it is whole: several files of tests begin at the same moment, and
 * none may start what another one is still writing. Who comes second throws his own away.
 */
async function unpackedBrowser(): Promise<string> {
  const packed = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const { version } = JSON.parse(await readFile(join(dirname(packed), '../package.json'), 'utf8'));
  const home = join(tmpdir(), `guichet-browser-${version}`);
  if (existsSync(home)) return home;
  const own = await mkdtemp(`${home}-`);
  await promisify(execFile)(execPath, [join(import.meta.dirname, 'unpack-browser.ts'), own, home]);
  await rename(own, home).catch(async (error: NodeJS.ErrnoException) => {
    await rm(own, { recursive: true });
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
  });
  return home;
}
