import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/sandbox/http/answer.ts';
import { matchRoute } from '../../../src/sandbox/http/router.ts';
import { pageRoutes } from '../../../src/sandbox/http/static-files.ts';
import type { Sandbox } from '../../../src/sandbox/index.ts';
import { startSandbox } from '../../../src/sandbox/index.ts';

const INLINE = '{"imports":{}}';
let folder: string;
let sandbox: Sandbox;
beforeAll(async () => {
  const parent = await mkdtemp(join(tmpdir(), 'page-'));
  folder = join(parent, 'page');
  await mkdir(folder);
  await writeFile(join(folder, 'index.html'), `<script type="importmap">${INLINE}</script>`);
  await writeFile(join(folder, 'app.js'), 'export {};');
  await writeFile(join(folder, 'secret.env'), 'no');
  await writeFile(join(parent, 'outside.js'), 'no');
  sandbox = await startSandbox();
});
afterAll(async () => {
  await sandbox.close();
  await rm(join(folder, '..'), { recursive: true });
});

async function get(path: string): Promise<Answer> {
  const { route, params } = matchRoute(pageRoutes(folder), 'GET', path);
  return route.handle({ params } as never);
}

describe('the page', () => {
  it('is served with its own scripts named by hash, and no other host allowed', async () => {
    const { headers } = await get('/');
    const policy = headers['Content-Security-Policy']!;
    expect(policy).toContain(`script-src 'self' 'sha256-${createHash('sha256').update(INLINE).digest('base64')}'`);
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/https?:|\*/);
    expect((await get('/page/app.js')).headers['Content-Type']).toBe('text/javascript; charset=utf-8');
  });

  it.each(['/page/../outside.js', '/page/none.js', '/page/secret.env', '/page/', '/modules/kysely/package.json'])(
    'has no %s',
    async (path) => {
      const answer = (async () => get(path))();
      await expect(answer).rejects.toMatchObject({ status: 404 });
    },
  );
});

it('modules of a few packages come from node_modules', async () => {
  for (const module of ['lit/index.js', '@lit/context/index.js', '@skyra/discord-components-core/dist/index.js']) {
    const answer = await fetch(`${sandbox.url}/modules/${module}`);
    expect([module, answer.status]).toEqual([module, 200]);
  }
});

it.each([
  '/page/../index.ts',
  '/page/%2e%2e/index.ts',
  '/modules/lit/../../package.json',
  '/modules/lit/%2e%2e%2f%2e%2e/package.json',
  '/%',
])('no way leads out by %s', async (path) => {
  const status = await new Promise((resolve) => {
    // A bare request: fetch would tidy the path before it is sent.
    request(sandbox.url, { path }, (answer) => resolve(answer.resume().statusCode)).end();
  });
  expect(status).toBe(404);
});
