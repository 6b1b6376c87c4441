import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { describeError } from '../src/log.ts';

describe('describeError', () => {
  it('keeps what finds a fault, and leaves out addresses and bodies, which hold tokens and what people wrote', () => {
    const cause = Object.assign(new Error('inner'), { code: 'ECONNRESET' });
    const error = Object.assign(new Error('outer', { cause }), {
      name: 'DiscordAPIError',
      code: 50013,
      status: 403,
      method: 'POST',
      url: 'https://discord.com/api/v10/webhooks/1/token-of-an-interaction',
      requestBody: { json: { content: 'what a person wrote' } },
    });
    const described = describeError(error);
    expect(described).toMatchObject({
      type: 'DiscordAPIError',
      message: 'outer',
      code: 50013,
      status: 403,
      method: 'POST',
      cause: { message: 'inner', code: 'ECONNRESET' },
    });
    expect(JSON.stringify(described)).not.toMatch(/token-of-an-interaction|what a person wrote/);
  });
  it('takes what is no error as it is', () => {
    expect(describeError('text')).toBe('text');
  });
});

describe('createLog', () => {
  it('never prints a secret, wherever it stands', () => {
    const script = `
      import { createLog } from ${JSON.stringify(new URL('../src/log.ts', import.meta.url).href)};
      const log = createLog('trace', ['s3cret.token']);
      log.info({ authorization: 'Bot s3cret.token' }, 'with s3cret.token');
      log.error({ err: new Error('refused s3cret.token') }, 'failed');
      log.child({ token: 's3cret.token' }).trace('deep');
    `;
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { msg: string });
    expect(lines.map(({ msg }) => msg)).toEqual(['with [secret]', 'failed', 'deep']);
    expect(stdout + stderr).not.toContain('s3cret');
  });
});
