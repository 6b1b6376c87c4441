import { describe, expect, test } from 'vitest';
import { absoluteUrl, canonicalUrl } from '../../src/source/canonical-url.ts';

describe('one page', () => {
  test.each([
    'https://wire.example/news/1',
    'http://wire.example/news/1',
    'https://www.wire.example/news/1/',
    'https://WIRE.example/news/1#top',
    'https://wire.example/news/1?utm_source=rss&utm_medium=feed',
    'https://wire.example:443/news/1?fbclid=x',
  ])('%s', (url) => {
    expect(canonicalUrl(url)).toBe('wire.example/news/1');
  });

  test('parameters in any order', () => {
    expect(canonicalUrl('https://wire.example/?b=2&a=1')).toBe(canonicalUrl('https://wire.example/?a=1&b=2&gclid=3'));
  });
});

test.each([
  'https://wire.example/news/2',
  'https://wire.example/news/1?id=2',
  'https://other.example/news/1',
  'https://wire.example/News/1',
])('another page: %s', (url) => {
  expect(canonicalUrl(url)).not.toBe(canonicalUrl('https://wire.example/news/1'));
});

test.each([
  ['/news/1', 'https://wire.example/news/1'],
  ['news/1', 'https://wire.example/feeds/news/1'],
  [' https://other.example/x ', 'https://other.example/x'],
  ['javascript:alert(1)', null],
  ['mailto:ir@wire.example', null],
  ['http://[', null],
  ['', null],
  [undefined, null],
])('the link %s is %s', (reference, url) => {
  expect(absoluteUrl(reference, 'https://wire.example/feeds/rss')).toBe(url);
});
