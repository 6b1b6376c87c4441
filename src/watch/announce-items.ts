import type { Reader, Reading } from '../read.ts';
import type { Ledger, WaitingItem } from '../store/ledger.ts';
import type { Logger } from './logger.ts';
import { addressesFor, namedBy } from './match.ts';
import { readItem, unreadItem, type ItemReading } from './read-item.ts';
import type { OnStep } from './step.ts';
import type { NamedSecurity } from './ticker.ts';
import { workers } from './workers.ts';

export interface AnnouncingParts {
  ledger: Pick<Ledger, 'waitingItems' | 'postponeItem' | 'passItem' | 'announce'>;
  reader: Reader;
  now: () => Date;
  log: Logger;
  onStep: OnStep;
  /** Called as soon as alerts stand in the outbox. */
  onAlerts: () => void;
  stopping: () => boolean;
}

/** Pages opened at once: a slow one holds up few others. */
const PARALLEL = 6;
/** Waits between tries to open a page; after the last one the alert goes out with title and link alone. */
const RETRY_MS = [3_000, 15_000, 60_000, 240_000];

/** Reads the items that are due and puts their alerts in the outbox, whenever it is called. */
export function itemAnnouncer(parts: AnnouncingParts): () => Promise<void> {
  const open = new Set<string>();
  const take = async (): Promise<WaitingItem | null> => {
    if (parts.stopping()) return null;
    const items = await parts.ledger.waitingItems(parts.now(), PARALLEL + 1);
    const item = items.find(({ id }) => !open.has(id)) ?? null;
    if (item) open.add(item.id);
    return item;
  };
  return workers(PARALLEL, take, async (item) => {
    try {
      await announceItem(item, parts);
    } finally {
      open.delete(item.id);
    }
  });
}

async function announceItem(item: WaitingItem, parts: AnnouncingParts): Promise<void> {
  try {
    const result = await readItem(item, parts.reader);
    if (parts.stopping() && result.status !== 'read') return;
    await parts.onStep('item_read', { item: item.id, status: result.status });
    await settleItem(item, result, parts);
  } catch (error) {
    parts.log.error({ err: error, item: item.id, url: item.url }, 'an item failed');
    await putOff(item, `fault: ${String(error)}`, parts);
  }
}

async function settleItem(item: WaitingItem, result: ItemReading, parts: AnnouncingParts): Promise<void> {
  const named = namedBy(item);
  if (result.status === 'read') {
    const securities = [...named.issuer, ...result.reading.release.issuer.listings];
    return await storeAlerts(item, withTitle(result.reading, item), securities, parts);
  }
  const { reason } = result;
  if ('fault' in result)
    parts.log.error({ err: result.fault, item: item.id, url: item.url }, 'reading a release failed');
  if (result.status === 'not_now' && item.attempts < RETRY_MS.length) return await putOff(item, reason, parts);
  parts.log.warn({ item: item.id, url: item.url, reason }, 'release cannot be read');
  if (named.anyone.length === 0) return await parts.ledger.passItem(item.id, reason);
  await storeAlerts(item, unreadItem(item), named.anyone, parts);
}

async function putOff(item: WaitingItem, reason: string, { ledger, now, log, onStep }: AnnouncingParts): Promise<void> {
  log.info({ item: item.id, url: item.url, reason }, 'release is tried again later');
  const wait = RETRY_MS[item.attempts] ?? RETRY_MS.at(-1)!;
  const notBefore = new Date(now().getTime() + wait);
  await ledger.postponeItem(item.id, { attempts: item.attempts + 1, notBefore, reason });
  await onStep('item_postponed', { item: item.id });
}

async function storeAlerts(
  item: WaitingItem,
  reading: Reading,
  securities: readonly NamedSecurity[],
  { ledger, now, log, onStep, onAlerts }: AnnouncingParts,
): Promise<void> {
  const alerts = await ledger.announce(item, reading, now(), (watches) =>
    addressesFor(watches, item, securities, reading.textHash),
  );
  await onStep('alerts_stored', { item: item.id, alerts });
  if (alerts === 0) return;
  log.info({ item: item.id, title: reading.title, alerts }, 'release to announce');
  onAlerts();
}

/** The wire's own headline and address, where the page shows none. */
function withTitle(reading: Reading, item: WaitingItem): Reading {
  return { ...reading, title: reading.release.headline ?? item.title, url: item.url ?? reading.url };
}
