import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Release } from '../../src/extract/release.ts';
import { SAMPLE, SAMPLE_HTML } from '../support/sample-release.ts';
import { runExtract, startExtract } from './run-extract.ts';

const folder = mkdtempSync(join(tmpdir(), 'assay-extract-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function emptyFolder(name: string): string {
  const path = join(folder, name);
  mkdirSync(path, { recursive: true });
  return path;
}

const asText = file('release.txt', SAMPLE.text);
const asPage = file('release.html', `<html><body>${SAMPLE_HTML}</body></html>`);

interface Line {
  input: string;
  release?: Release;
  error?: { code: string; message: string };
}

const linesOf = (stdout: string) =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

describe('--json', () => {
  it('prints one line an input, in the order given, with the input as given', async () => {
    const { code, stdout, stderr } = await runExtract(['--json', asPage, asText]);
    const [page, text, ...more] = linesOf(stdout);
    expect(more).toEqual([]);
    expect([page!.input, text!.input]).toEqual([asPage, asText]);
    expect(Release.safeParse(page!.release).success).toBe(true);
    expect(text!.release!.placements[0]!.proceeds.thisClosing).toBe(472_500);
    expect(page!.release!.placements).toEqual(text!.release!.placements);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('answers the rest when one input fails, and exits with 1', async () => {
    const { code, stdout, stderr } = await runExtract([
      '--json',
      join(folder, 'none.txt'),
      emptyFolder('nothing'),
      file('empty.txt', ' '),
      file('a.pdf', '%PDF-1.7'),
      file('soup.txt', 'Two eggs and a pinch of salt.'),
      asText,
    ]);
    expect(linesOf(stdout).map(({ error }) => error?.code)).toEqual([
      'unreadable',
      'no_releases',
      'empty',
      'pdf_broken',
      'not_a_release',
      undefined,
    ]);
    expect(linesOf(stdout)[0]!.error!.message).toContain('none.txt');
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  });

  it('reads what is piped in', async () => {
    const { stdout } = await runExtract(['--json', '-'], { stdin: SAMPLE.text });
    expect(linesOf(stdout)).toMatchObject([{ input: '-', release: { issuer: { name: 'Quillback Metals Corp.' } } }]);
  });

  it('stops reading what never ends', async () => {
    const { stdout, code } = await runExtract(['--json', '/dev/zero']);
    expect(linesOf(stdout)[0]!.error!.code).toBe('too_large');
    expect(code).toBe(1);
  });

  it('opens links, those on this machine only when they are allowed', async () => {
    const server = createServer((_, response) =>
      response.setHeader('content-type', 'text/html').end(SAMPLE_HTML),
    ).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const allowed = await runExtract(['--json', `${origin}/1`], { env: { LINK_ALLOW: origin } });
    const refused = await runExtract(['--json', `${origin}/1`, 'https://127.0.0.1/']);
    server.close();
    expect(linesOf(allowed.stdout)).toMatchObject([{ input: `${origin}/1`, release: { kind: 'placement' } }]);
    expect(linesOf(refused.stdout).map(({ error }) => error!.code)).toEqual(['bad_link', 'refused_host']);
  });
});

describe('plain text', () => {
  it('says what the embed says, without markup', async () => {
    const { code, stdout } = await runExtract([asText]);
    expect(code).toBe(0);
    expect(stdout).toContain(SAMPLE.title);
    expect(stdout).toContain(SAMPLE.size);
    expect(stdout).toContain('Quillback Metals Corp. · TSXV: QBK');
    expect(stdout).toContain('May 14, 2025');
    expect(stdout).not.toMatch(/\*\*|<t:|\\/);
  });

  it('puts failures on the other stream', async () => {
    const { code, stdout, stderr } = await runExtract([asText, join(folder, 'none.txt')]);
    expect(stdout).toContain(SAMPLE.size);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain('none.txt');
    expect(code).toBe(1);
  });

  it('speaks French where the terminal does', async () => {
    const { stderr } = await runExtract([join(folder, 'none.txt')], { env: { LANG: 'fr_CA.UTF-8' } });
    expect(stderr).toContain('ne peut pas être lu');
  });
});

describe('--explain', () => {
  it('marks the words of the facts in brackets where there is no terminal', async () => {
    const { code, stdout } = await runExtract(['--explain', asText]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/\[\d+:Quillback Metals Corp\.\]/);
    expect(stdout).toContain('\nFacts\n');
    expect(stdout).not.toContain('\u001B');
  });
});

describe('wrong usage', () => {
  it.each([
    ['no input', []],
    ['no input but a flag', ['--json']],
    ['an unknown flag', ['--jsno', 'a.txt']],
  ])('%s: one line, and 2', async (_, args) => {
    const { code, stdout, stderr } = await runExtract(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(/^usage: /);
  });

  it('a wrong variable: one line that names it, and 2', async () => {
    const { code, stderr } = await runExtract([asText], { env: { LINK_ALLOW: 'everything' } });
    expect(code).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain('LINK_ALLOW');
  });
});

describe('a reader that closes the pipe', () => {
  it('ends it quietly', async () => {
    const child = startExtract(['--json', ...Array.from({ length: 200 }, () => asText)]);
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    await once(child, 'close');
    expect(stderr).toBe('');
  });
});
