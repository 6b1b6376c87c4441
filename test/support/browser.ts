import { existsSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from 'playwright-core';

const CANDIDATES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The path of a Chromium on this machine, or null; `CHROMIUM` names another one. */
export const chromiumPath =
  [process.env.CHROMIUM ?? '', ...CANDIDATES].find((path) => path !== '' && existsSync(path)) ?? null;

/** A browser with a fresh profile that reaches nothing but this machine. */
export async function openBrowser(viewport: { width: number; height: number }): Promise<BrowserContext> {
  const profile = await mkdtemp(join(tmpdir(), 'assay-browser-'));
  return chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath!,
    headless: true,
    viewport,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
}
