import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { arch, env, platform } from 'node:process';
import { type Browser, chromium } from 'playwright-core';

/**
 * Opens a browser without a window: the one that came through npm (linux-x64), or the one that CHROMIUM names.
 * @throws when this machine has neither.
 */
export async function openBrowser(): Promise<Browser> {
  const { CHROMIUM } = env;
  if (CHROMIUM) return await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  if (platform !== 'linux' || arch !== 'x64')
    throw new Error(
      `No browser comes through npm for ${platform}-${arch}: set CHROMIUM to the path of a Chromium or Chrome.`,
    );
  return await openPackedBrowser();
}

/** Unpacks the browser of @sparticuz/chromium, together with the system libraries that a bare machine may lack. */
async function openPackedBrowser(): Promise<Browser> {
  const { default: packed, inflate, setupLambdaEnvironment } = await import('@sparticuz/chromium');
  const executablePath = await packed.executablePath();
  const files = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../bin');
  await inflate(join(files, 'al2023.tar.br'));
  setupLambdaEnvironment(join(tmpdir(), 'al2023/lib'));
  // One process for everything would end with the first page that is closed, web security is what some tests are about, and
  // a graphics processor played in software takes half of a small machine: a page is painted without one.
  const args = packed.args.filter(
    (flag) =>
      !/^--(single-process|disable-web-security|headless|allow-running|use-gl|use-angle|in-process-gpu|enable-unsafe|ignore-gpu)/.test(
        flag,
      ),
  );
  return await chromium.launch({ executablePath, args: [...args, '--disable-gpu'] });
}
