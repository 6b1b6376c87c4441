import { deflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { readDocument } from '../../../src/document/index.ts';
import { isBomb } from '../../../src/document/pdf/inflation.ts';
import { asPdf } from '../../support/release-pages.ts';
import { RESOURCE } from './samples.ts';

const fileOf = (...streams: Uint8Array[]) =>
  Buffer.concat([
    Buffer.from('%PDF-1.4\n'),
    ...streams.flatMap((stream) => [Buffer.from('stream\r\n'), stream, Buffer.from('\nendstream\n')]),
  ]);
const packed = (size: number) => deflateSync(Buffer.alloc(size, ' '));

it('refuses a file that unpacks to more than any release holds', async () => {
  const bomb = fileOf(packed(61_000_000));
  expect(bomb.length).toBeLessThan(100_000);
  await expect(readDocument(bomb)).rejects.toMatchObject({ code: 'too_large' });
});

it('refuses one of many streams that do so together', () => {
  const stream = packed(50_000_000);
  expect(isBomb(fileOf(...Array.from({ length: 5 }, () => stream)))).toBe(false);
  expect(isBomb(fileOf(...Array.from({ length: 7 }, () => stream)))).toBe(true);
});

it.each([
  ['a release', async () => asPdf(RESOURCE)],
  ['streams that are not packed', async () => fileOf(Buffer.from('words'), Buffer.from('x is no start'))],
  ['a stream that breaks off', async () => fileOf(packed(1_000).subarray(0, 8))],
  ['nothing', async () => new Uint8Array()],
])('takes %s', async (_name, file) => {
  expect(isBomb(await file())).toBe(false);
});
