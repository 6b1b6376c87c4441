/** The real bot, killed by itself at the named step: `DIE_AT=delivery_tried`. No handler runs and no buffer is written, as when the machine stops. */
import { run } from '../../src/main.ts';

await run({
  onStep: (step) => {
    if (step === process.env.DIE_AT) process.kill(process.pid, 'SIGKILL');
  },
});
