/** Notifications of commits, over one connection that is opened again when it breaks. */
import pg from 'pg';

export interface ChangeFeed {
  close(): Promise<void>;
}

/** The first try after a break is at once, later ones wait this long. */
const RETRY_MS = 500;

/**
 * Calls `onChange(channel)` at each notification, and for every channel after each (re)connection: what was
 * missed in between must be asked for.
 */
export function listen(
  url: string,
  channels: readonly string[],
  onChange: (channel: string) => void,
): ChangeFeed {
  let closed = false;
  let client: pg.Client | undefined;
  let timer: NodeJS.Timeout | undefined;

  const open = async (): Promise<void> => {
    const current = new pg.Client({
      connectionString: url,
      application_name: 'malmoi feed',
      keepAlive: true,
    });
    client = current;
    current.on('notification', ({ channel }) => onChange(channel));
    current.on('error', () => undefined);
    current.on('end', again);
    try {
      await current.connect();
      for (const channel of channels) await current.query(`LISTEN ${pg.escapeIdentifier(channel)}`);
      for (const channel of channels) onChange(channel);
    } catch {
      await current.end().catch(() => undefined);
      again();
    }
  };
  const again = (): void => {
    if (closed || timer) return;
    timer = setTimeout(() => {
      timer = undefined;
      void open();
    }, RETRY_MS);
  };

  void open();
  return {
    close: async () => {
      closed = true;
      clearTimeout(timer);
      await client?.end().catch(() => undefined);
    },
  };
}
