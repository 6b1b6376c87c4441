import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fork } from 'node:child_process';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { createReader, type Reader } from '../src/read.ts';
import { UserError } from '../src/user-error.ts';
import { asPdf } from './support/release-pages.ts';

const RELEASE = `Birch Hill Gold Closes $300,000 Private Placement

Halifax, Nova Scotia, March 3, 2025 - Birch Hill Gold Corp. (TSXV: BHG) (the "Company") has closed a non-brokered private
placement of 1,500,000 units at a price of $0.20 per unit for gross proceeds of $300,000.`;

const reader = createReader({ allow: [], userAgent: 'Assay test', timeLimitMs: 5_000 });
afterAll(() => reader.close());

async function codeOf(reading: Promise<unknown>): Promise<string> {
  const error: unknown = await reading.then(
    () => new Error('it was read'),
    (error: unknown) => error,
  );
  if (error instanceof UserError) return error.code;
  throw error;
}

describe('text', () => {
  it('becomes a reading', async () => {
    const reading = await reader.text(RELEASE);
    expect(reading).toMatchObject({
      title: 'Birch Hill Gold Closes $300,000 Private Placement',
      url: null,
      release: {
        issuer: { name: 'Birch Hill Gold Corp.', listings: [{ exchange: 'TSXV', symbol: 'BHG' }] },
        date: '2025-03-03',
      },
    });
    expect(reading.textHash).toMatch(/^[\da-f]{64}$/);
  });

  it('has the same hash however its lines are wrapped, and another for other words', async () => {
    const { textHash } = await reader.text(RELEASE);
    expect((await reader.text(RELEASE.replaceAll('\n', '\r\n'))).textHash).toBe(textHash);
    expect((await reader.text(RELEASE.replace('300,000', '400,000'))).textHash).not.toBe(textHash);
  });

  it.each([
    ['empty', '  \n '],
    ['not_a_release', 'Two eggs, a pinch of salt and half a litre of milk.'],
    ['too_large', 'Birch Hill Gold Corp. '.repeat(60_000)],
  ])('is refused: %s', async (code, text) => {
    expect(await codeOf(reader.text(text))).toBe(code);
  });
});

describe('files', () => {
  it('are read by their content', async () => {
    const page = new TextEncoder().encode(
      `<html><title>Wire</title><body><h1>Birch Hill Gold Closes Placement</h1><p>${RELEASE}</p></body></html>`,
    );
    expect((await reader.file(page, 'release.txt', null)).title).toBe('Birch Hill Gold Closes Placement');
    const broken = new TextEncoder().encode('%PDF-1.4');
    expect(await codeOf(reader.file(broken, 'a.txt', 'text/plain'))).toBe('pdf_broken');
  });

  it('are read as PDF whatever they are called', async () => {
    const pdf = await asPdf([{ heading: 'Birch Hill Gold Closes Placement' }, { paragraph: RELEASE }]);
    expect((await reader.file(pdf, 'release.txt', null)).title).toBe('Birch Hill Gold Closes Placement');
  });
});

describe('links', () => {
  const pages: Record<string, string> = {
    '/release': `<h1>Birch Hill Gold Closes Placement</h1><p>${RELEASE}</p>`,
    '/blank': '<html><body><script>challenge()</script></body></html>',
  };
  const server = createServer((request, response) =>
    response.setHeader('content-type', 'text/html').end(pages[request.url ?? '']),
  );
  let reading: (Reader & { close(): Promise<void> }) | null = null;

  async function start(): Promise<[Reader, string]> {
    if (!server.listening) {
      server.listen(0, '127.0.0.1');
      await once(server, 'listening');
    }
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    reading ??= createReader({ allow: [origin], userAgent: 'Assay test', timeLimitMs: 5_000 });
    return [reading, origin];
  }
  afterAll(async () => {
    await reading?.close();
    server.close();
  });

  it('are opened and read', async () => {
    const [reader, origin] = await start();
    expect(await reader.link(`${origin}/release`)).toMatchObject({
      url: `${origin}/release`,
      title: 'Birch Hill Gold Closes Placement',
    });
  });

  it('that lead to a page without text say so', async () => {
    const [reader, origin] = await start();
    expect(await codeOf(reader.link(`${origin}/blank`))).toBe('page_without_text');
  });

  it('that are not on the list are judged', async () => {
    expect(await codeOf(reader.link('https://127.0.0.1/'))).toBe('refused_host');
  });
});

describe('limits', () => {
  let slow: (Reader & { close(): Promise<void> }) | null = null;
  afterEach(() => slow?.close());

  it('stop a reading that takes too long, and the next one is read', async () => {
    // Loading is not counted, but with no time at all no text is read.
    slow = createReader({ allow: [], userAgent: 'Assay test', timeLimitMs: 0 });
    expect(await codeOf(slow.text(`${RELEASE}\n`.repeat(1_000)))).toBe('took_too_long');
    expect(await codeOf(slow.text(`${RELEASE}\n`.repeat(1_000)))).toBe('took_too_long');
  });

  it('are each reading’s own: many at once are all read', async () => {
    const readings = await Promise.all(
      Array.from({ length: 8 }, (_, index) => reader.text(RELEASE.replace('$300,000', `$30${index},000`))),
    );
    expect(new Set(readings.map(({ textHash }) => textHash)).size).toBe(8);
  });

  it('leave nothing behind that keeps the process alive', async () => {
    const child = fork(new URL('support/read-once.ts', import.meta.url), { stdio: 'ignore' });
    expect(await once(child, 'exit')).toEqual([0, null]);
  });
});
