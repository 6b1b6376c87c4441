import { expect, test } from 'vitest';
import { nonceOf } from '../../src/watch/nonce.ts';

test('a nonce is the same in every process, fits, and differs by channel and release', () => {
  expect(nonceOf('123456789012345678', 'abc')).toBe('ASlbowvZPGeJCxxIFY2EJwMXI');
  expect(nonceOf('123456789012345678', 'abc')).toMatch(/^[\w-]{25}$/);
  const nonces = ['1', '11', '2'].flatMap((channel) => ['a', '1 a'].map((release) => nonceOf(channel, release)));
  expect(new Set(nonces).size).toBe(nonces.length);
});
