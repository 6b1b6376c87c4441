import { Attachments } from './attachments.ts';
import { Channels } from './channels.ts';
import { Commands } from './commands.ts';
import { Database } from './database.ts';
import type { WorldEmitter } from './events.ts';
import { worldEmitter } from './events.ts';
import { Locales } from './locales.ts';
import { Messages } from './messages.ts';
import { Nonces } from './nonces.ts';
import { Snowflakes } from './snowflake.ts';

/** The state of the stand-in: one guild, its channels and all that was said and registered there. */
export class World {
  readonly database: Database;
  readonly events: WorldEmitter = worldEmitter();
  readonly ids: Snowflakes;
  readonly channels: Channels;
  readonly messages: Messages;
  readonly attachments: Attachments;
  readonly commands: Commands;
  readonly nonces: Nonces;
  readonly locales: Locales;

  /**
   * @param folder where it is kept, or null to forget it at the end
   * @param origin of this server, known once it listens
   */
  constructor(folder: string | null, origin: () => string) {
    this.database = new Database(folder);
    this.ids = new Snowflakes(this.database.largestId());
    this.channels = new Channels(this.database, this.events);
    this.messages = new Messages(this.database, this.channels, this.events, this.ids);
    this.attachments = new Attachments(this.database, this.ids, origin);
    this.commands = new Commands(this.database, this.events, this.ids);
    this.nonces = new Nonces(this.database);
    this.locales = new Locales(this.database);
  }

  /** Messages hold addresses of this server; after a start on another port they point to the new one. */
  moveTo(origin: string): void {
    const settings = this.database.collection<{ id: string; value: string }>('setting');
    const before = settings.get('origin')?.value;
    if (before !== undefined && before !== origin) this.database.replaceInAll('message', `${before}/`, `${origin}/`);
    settings.put({ id: 'origin', value: origin });
  }

  close(): void {
    this.database.close();
  }
}
