import { expect, it } from 'vitest';
import { parseCommand } from '../../src/cli/extract-command.ts';

it('reads flags anywhere among the inputs', () => {
  expect(parseCommand(['a.txt', '--jobs', '4', '--json', '-'])).toEqual({
    form: 'json',
    jobs: 4,
    inputs: ['a.txt', '-'],
  });
  expect(parseCommand(['--explain', 'a.txt'])?.form).toBe('explanation');
  expect(parseCommand(['a.txt'])).toEqual({ form: 'summary', jobs: null, inputs: ['a.txt'] });
});

it.each(['0', '-1', '1.5', 'two', '1000', ''])('takes no other jobs than a number of threads: "%s"', (jobs) => {
  expect(parseCommand([`--jobs=${jobs}`, 'a.txt'])).toBeNull();
});

it.each([[[]], [['--json']], [['--jsno', 'a.txt']], [['a.txt', '--jobs']], [['--json', '--explain', 'a.txt']]])(
  'knows wrong usage: %j',
  (args) => {
    expect(parseCommand(args)).toBeNull();
  },
);
