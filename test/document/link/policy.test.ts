import { describe, expect, it } from 'vitest';
import { checkLink } from '../../../src/document/link/policy.ts';
import { UserError } from '../../../src/user-error.ts';

const ALLOW = ['http://127.0.0.1:4600'];

function refusal(link: string, base: URL | null = null): string {
  try {
    return `opened ${checkLink(link, base, ALLOW).url.href}`;
  } catch (error) {
    if (error instanceof UserError) return error.code;
    throw error;
  }
}

describe('what is opened', () => {
  it.each([
    'https://www.example.com/news/1?id=2#top',
    'https://example.com:443/',
    'https://example.com:80/',
    ' https://1.1.1.1/ ',
    'https://[2606:4700:4700::1111]/',
  ])('%s', (link) => {
    expect(checkLink(link, null, ALLOW)).toMatchObject({ isAllowed: false });
  });

  it('an origin on the list, and nothing else of that host', () => {
    expect(checkLink('http://127.0.0.1:4600/releases/1', null, ALLOW).isAllowed).toBe(true);
    expect(refusal('http://127.0.0.1:4601/')).toBe('bad_link');
    expect(refusal('https://127.0.0.1:4600/')).toBe('refused_host');
    expect(refusal('http://localhost:4600/')).toBe('bad_link');
    expect(refusal('http://user@127.0.0.1:4600/')).toBe('bad_link');
  });

  it('a redirect is read against the page it came from', () => {
    expect(checkLink('../b', new URL('https://example.com/news/a'), ALLOW).url.href).toBe('https://example.com/b');
    expect(refusal('//127.1/', new URL('https://example.com/'))).toBe('refused_host');
  });
});

describe('what is no link', () => {
  it.each([
    '',
    'rocmec',
    'http://example.com/',
    'ftp://example.com/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,hi',
    'https://',
    'https://user:secret@example.com/',
    'https://user@example.com/',
    'https://exa mple.com/',
    'gopher://127.0.0.1:70/',
  ])('%s', (link) => {
    expect(refusal(link)).toBe('bad_link');
  });
});

describe('spellings of addresses that are not public', () => {
  it.each([
    'https://127.0.0.1/',
    'https://127.1/',
    'https://0x7f.1/',
    'https://0x7f000001/',
    'https://2130706433/',
    'https://017700000001/',
    'https://0177.0.0.1/',
    'https://127.0.0.1./',
    'https://１２７.０.０.１/',
    'https://①②⑦.0.0.1/',
    'https://%31%32%37.0.0.1/',
    'https://0/',
    'https://[::1]/',
    'https://[::]/',
    'https://[::ffff:127.0.0.1]/',
    'https://[::ffff:7f00:1]/',
    'https://[::127.0.0.1]/',
    'https://[64:ff9b::7f00:1]/',
    'https://[64:ff9b:1::7f00:1]/',
    'https://[2002:7f00:1::]/',
    'https://[2001:0:7f00:1::]/',
    'https://[fd00:ec2::254]/',
    'https://[fe80::1]/',
    'https://169.254.169.254/latest/meta-data/',
    'https://10.0.0.1/',
    'https://192.168.0.1/',
    'https://100.64.0.1/',
  ])('%s', (link) => {
    expect(refusal(link)).toBe('refused_host');
  });

  it.each(['https://example.com:8080/', 'https://example.com:22/', 'https://1.1.1.1:6379/'])('ports: %s', (link) => {
    expect(refusal(link)).toBe('refused_host');
  });
});
