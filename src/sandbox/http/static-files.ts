import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Answer } from './answer.ts';
import { bytes } from './answer.ts';
import { refuse } from './discord-error.ts';
import type { Route } from './router.ts';

const PAGE_FOLDER = fileURLToPath(new URL('../page/', import.meta.url));

/** The packages whose browser modules the page may load. */
const MODULE_PACKAGES = [
  '@skyra/discord-components-core',
  '@lit/context',
  '@lit/reactive-element',
  'lit',
  'lit-element',
  'lit-html',
  'tslib',
];

const CONTENT_TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/** The page at `/` and `/page/…`, and its npm modules at `/modules/PACKAGE/…`. */
export function pageRoutes(folder = PAGE_FOLDER): Route[] {
  return [
    { method: 'GET', pattern: '/', handle: () => fileIn(folder, 'index.html') },
    { method: 'GET', pattern: '/page/*file', handle: ({ params }) => fileIn(folder, params['file']!) },
    { method: 'GET', pattern: '/modules/*file', handle: ({ params }) => moduleFile(params['file']!) },
  ];
}

function moduleFile(path: string): Promise<Answer> {
  const name = MODULE_PACKAGES.find((each) => path.startsWith(`${each}/`));
  if (!name) throw refuse.notFound();
  return fileIn(packageFolder(name), path.slice(name.length + 1));
}

/** A file of the folder, never one outside of it. Throws 404. */
async function fileIn(folder: string, path: string): Promise<Answer> {
  const file = join(folder, path);
  const contentType = CONTENT_TYPES[extname(file)];
  if (!file.startsWith(folder.endsWith(sep) ? folder : folder + sep) || !contentType) throw refuse.notFound();
  const content = await readFile(file).catch(() => {
    throw refuse.notFound();
  });
  return bytes(content, contentType, {
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': contentPolicy(contentType.startsWith('text/html') ? content.toString() : ''),
  });
}

/**
 * Nothing from any other host. An import map can stand only in the page itself, so inline scripts are named by hash;
 * web components set styles on elements, which needs 'unsafe-inline' for styles alone.
 */
function contentPolicy(html: string): string {
  const inline = [...html.matchAll(/<script[^>]{0,200}>([^<]+)<\/script>/g)].map((match) => match[1]!);
  const hashes = inline.map((script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`);
  return [
    `default-src 'self'`,
    `script-src ${["'self'", ...hashes].join(' ')}`,
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data: blob:`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `frame-ancestors 'none'`,
  ].join('; ');
}

/** Where npm has put a package, wherever above this file that is. */
function packageFolder(name: string): string {
  const folders = createRequire(import.meta.url).resolve.paths(name) ?? [];
  const found = folders.map((folder) => join(folder, name)).find((folder) => existsSync(folder));
  if (!found) throw refuse.notFound();
  return found;
}
