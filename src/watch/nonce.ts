import { createHash } from 'node:crypto';

/**
 * What Discord knows a message by for some minutes: the same alert in the same channel has the same nonce after a restart.
 * The channel is part of it, as Discord compares by author alone. 25 characters are its limit.
 */
export function nonceOf(channelId: string, releaseKey: string): string {
  return createHash('sha256').update(`${channelId} ${releaseKey}`).digest('base64url').slice(0, 25);
}
