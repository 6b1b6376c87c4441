import { SingleBar } from 'cli-progress';

/** What a person watches while many releases are read. */
export interface Progress {
  /** More was done. */
  step(): void;
  /** Writes lines to the terminal that the bar stands on: it makes room for them and stands below them again. */
  above(write: () => void): void;
  stop(): void;
}

const NONE: Progress = { step() {}, above: (write) => write(), stop() {} };
const CLEAR_LINE = '\r\u001B[K';

/** A bar on a terminal, once `count` has found more than one thing to do; nothing elsewhere. */
export function startProgress(stream: NodeJS.WriteStream, count: () => Promise<number>): Progress {
  if (!stream.isTTY) return NONE;
  const bar = new SingleBar({
    stream,
    format: '{bar} {value}/{total} releases, {eta_formatted} left',
    barCompleteChar: '█',
    barIncompleteChar: '░',
    // Other lines share the terminal: the bar must come back after them, and must not cut them off.
    forceRedraw: true,
    linewrap: true,
    clearOnComplete: true,
    gracefulExit: false,
  });
  let done = 0;
  let isOver = false;
  const start = async () => {
    const total = await count();
    if (total > 1 && !isOver) bar.start(total, done);
  };
  void start();
  return {
    step() {
      done += 1;
      if (bar.isActive) bar.update(done);
    },
    above(write) {
      if (bar.isActive) stream.write(CLEAR_LINE);
      write();
      if (bar.isActive) bar.render();
    },
    stop() {
      isOver = true;
      if (bar.isActive) bar.stop();
    },
  };
}
