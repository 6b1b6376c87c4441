import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { startProgress } from '../../src/cli/extract-progress.ts';

function fakeStream({ isTTY }: { isTTY: boolean }) {
  const stream = Object.assign(new PassThrough(), { isTTY, columns: 100 });
  return { stream: stream as unknown as NodeJS.WriteStream, written: () => String(stream.read() ?? '') };
}
const found = (count: number) => ({ count: async () => count, settled: () => new Promise(setImmediate) });

it('shows a bar on a terminal that counts what is done, and takes it away at the end', async () => {
  const { stream, written } = fakeStream({ isTTY: true });
  const { count, settled } = found(4);
  const progress = startProgress(stream, count);
  progress.step();
  await settled();
  expect(written()).toContain('1/4 releases');
  progress.above(() => stream.write('a line'));
  expect(written()).toMatch(/^\r\u001B\[Ka line[^]*1\/4 releases/);
  progress.stop();
  expect(written()).toMatch(/\u001B\[2K$/);
});

it.each([
  ['where it is no terminal', false, 4],
  ['for one release', true, 1],
])('shows nothing %s', async (_, isTTY, total) => {
  const { stream, written } = fakeStream({ isTTY });
  const { count, settled } = found(total);
  const progress = startProgress(stream, count);
  await settled();
  progress.step();
  progress.above(() => stream.write('a line'));
  progress.stop();
  expect(written()).toBe('a line');
});

it('does not begin after it has ended', async () => {
  const { stream, written } = fakeStream({ isTTY: true });
  const { count, settled } = found(4);
  startProgress(stream, count).stop();
  await settled();
  expect(written()).toBe('');
});
