import { expect, it } from 'vitest';
import { readFlags } from '../../src/cli/demo-flags.ts';

it('has a value for every flag that is left out', () => {
  expect(readFlags([])).toEqual({ port: 4600, data: 'data/demo', bot: true, quiet: false });
});

it('reads every flag', () => {
  const flags = readFlags(['--port', '0', '--data=some/folder', '--no-bot', '--quiet']);
  expect(flags).toEqual({ port: 0, data: 'some/folder', bot: false, quiet: true });
});

it.each([
  [['--port', 'http'], '--port'],
  [['--port', '65536'], '--port'],
  [['--port=-1'], '--port'],
  [['--port'], '--port'],
  [['--data='], '--data'],
  [['--loud'], '--loud'],
  [['now'], 'now'],
])('refuses %j and names it', (args, named) => {
  expect(() => readFlags(args)).toThrow(named);
});
