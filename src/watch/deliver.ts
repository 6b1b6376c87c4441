import type { Delivery, DeliveryNext, Ledger } from '../store/ledger.ts';
import type { Announcement, Announcer, PostOutcome } from './announcer.ts';
import { decide } from './decide.ts';
import type { Logger } from './logger.ts';
import type { OnStep } from './step.ts';
import { workers } from './workers.ts';

export interface DeliveryParts {
  ledger: Pick<Ledger, 'claimDelivery' | 'settleDelivery' | 'watchedIn'>;
  announcer: Announcer;
  now: () => Date;
  log: Logger;
  onStep: OnStep;
  stopping: () => boolean;
}

/** Alerts on their way at once. */
const PARALLEL = 4;
/** Longer than a post takes, its rate limit's wait included; then another may take the row over. */
const LEASE_MS = 120_000;
/**
 * Discord remembers a nonce for "a few minutes" (Create Message, `enforce_nonce`). Inside this time sending again cannot
 * double a message; after it the channel is looked through first.
 */
const NONCE_MEMORY_MS = 60_000;

/** Posts the alerts that are due, whenever it is called. */
export function deliverer(parts: DeliveryParts): () => Promise<void> {
  const take = async (): Promise<Delivery | null> => {
    if (parts.stopping()) return null;
    const now = parts.now();
    return await parts.ledger.claimDelivery(now, new Date(now.getTime() + LEASE_MS));
  };
  return workers(PARALLEL, take, (delivery) => deliver(delivery, parts));
}

async function deliver(delivery: Delivery, parts: DeliveryParts): Promise<void> {
  const about = { channel: delivery.channelId, release: delivery.release.id, attempt: delivery.attempts };
  await parts.onStep('delivery_claimed', about);
  const next = await tryDelivery(delivery, parts);
  await parts.onStep('delivery_tried', { ...about, next: next.state });
  await parts.ledger.settleDelivery(delivery, next);
  await parts.onStep('delivery_marked', { ...about, next: next.state });
  if (next.state === 'posted') parts.log.info({ ...about, ...next }, 'alert posted');
  else parts.log.warn({ ...about, ...next }, 'alert not posted');
}

async function tryDelivery(delivery: Delivery, parts: DeliveryParts): Promise<DeliveryNext> {
  const watched = await parts.ledger.watchedIn(delivery.channelId);
  if (!delivery.tickers.some((ticker) => watched.includes(ticker))) return { state: 'unwatched' };
  return decide(await post(delivery, parts), delivery.attempts, parts.now());
}

async function post(delivery: Delivery, { announcer, now, log }: DeliveryParts): Promise<PostOutcome> {
  const announcement = announcementOf(delivery);
  try {
    if (delivery.attempts > 1 && now().getTime() - Date.parse(delivery.firstTriedAt) > NONCE_MEMORY_MS) {
      const messageId = await announcer.findPosted(announcement);
      if (messageId !== null) return { outcome: 'posted', messageId };
    }
    return await announcer.post(announcement);
  } catch (error) {
    log.error({ err: error, channel: delivery.channelId }, 'posting threw');
    return { outcome: 'retry', afterMs: 0, reason: String(error) };
  }
}

function announcementOf({ channelId, nonce, release }: Delivery): Announcement {
  return {
    channelId,
    nonce,
    releaseId: release.id,
    release: release.release,
    title: release.title,
    url: release.url,
  };
}
