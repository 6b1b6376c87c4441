import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SAMPLE, SAMPLE_HTML } from '../support/sample-release.ts';
import { runExtract, startExtract } from './run-extract.ts';

const root = mkdtempSync(join(tmpdir(), 'assay-bulk-'));
afterAll(() => rmSync(root, { recursive: true }));

/** In the order in which they are to be answered. */
const FILES = ['a.txt', 'b/1.html', 'b/2.txt', 'b/inner/3.TXT', 'b/inner/4.htm', 'c.txt'];

beforeAll(() => {
  mkdirSync(join(root, 'b/inner'), { recursive: true });
  for (const name of FILES) write(name, name.includes('htm') ? `<html><body>${SAMPLE_HTML}` : SAMPLE.text);
  write('b/notes.csv', 'a,b');
  mkdirSync(join(root, 'empty'));
});
function write(name: string, content: string): void {
  writeFileSync(join(root, name), content);
}

const inputsOf = (stdout: string) =>
  stdout
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { input: string }).input);
const paths = FILES.map((name) => join(root, name));

describe('a folder', () => {
  it('stands for the releases in it and below, by name', async () => {
    const { code, stdout } = await runExtract(['--json', root]);
    // The empty folder is no fault of the one that holds it.
    expect({ code, inputs: inputsOf(stdout) }).toEqual({ code: 0, inputs: paths });
  });

  it('reads the same with any number of jobs, in the same order', async () => {
    const outputs = await Promise.all(
      [[], ['--jobs', '1'], ['--jobs', '3']].map((jobs) => runExtract(['--json', ...jobs, root, paths[0]!])),
    );
    expect(inputsOf(outputs[0]!.stdout)).toEqual([...paths, paths[0]]);
    expect(outputs[1]).toEqual(outputs[0]);
    expect(outputs[2]).toEqual(outputs[0]);
  });

  it('that holds no release says so in its place', async () => {
    const { code, stdout } = await runExtract(['--json', '--jobs', '2', join(root, 'empty'), paths[0]!]);
    expect(code).toBe(1);
    expect(inputsOf(stdout)).toEqual([join(root, 'empty'), paths[0]]);
    expect(stdout).toContain('"code":"no_releases"');
  });
});

describe('a pattern', () => {
  it('stands for the releases that it matches, by name', async () => {
    const { code, stdout } = await runExtract(['--json', join(root, '**/*.{txt,csv}'), join(root, 'b/?.html')]);
    expect({ code, inputs: inputsOf(stdout) }).toEqual({
      code: 0,
      inputs: [paths[0], paths[2], paths[5], paths[1]],
    });
  });

  it('that matches nothing says so', async () => {
    const { code, stdout } = await runExtract(['--json', join(root, '*.rtf')]);
    expect(code).toBe(1);
    expect(stdout).toContain('"code":"no_releases"');
  });
});

describe('jobs', () => {
  it('answer in the line where an input failed', async () => {
    const broken = join(root, 'b/none.txt');
    const { code, stdout, stderr } = await runExtract(['--json', '--jobs', '2', paths[0]!, broken, paths[1]!]);
    expect({ code, stderr, inputs: inputsOf(stdout) }).toEqual({
      code: 1,
      stderr: '',
      inputs: [paths[0], broken, paths[1]],
    });
  });

  it('print plain text as without them', async () => {
    const inputs = [paths[0]!, paths[1]!];
    expect(await runExtract(['--jobs', '2', ...inputs])).toEqual(await runExtract(inputs));
  });
});

describe('Ctrl-C', () => {
  it.each([[[]], [['--jobs', '2']]])('ends it at once and leaves no half line: %j', async (jobs) => {
    const child = startExtract(['--json', ...jobs, ...Array.from({ length: 500 }, () => root)]);
    const ended = once(child, 'close');
    const stderr = text(child.stderr);
    let stdout = '';
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
    await once(child.stdout, 'data');
    child.kill('SIGINT');
    expect(await ended).toEqual([130, null]);
    expect(await stderr).toBe('');
    expect(stdout.endsWith('\n')).toBe(true);
    expect(inputsOf(stdout).length).toBeLessThan(500 * FILES.length);
  });
});
