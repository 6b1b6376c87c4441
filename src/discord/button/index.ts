import type { Button } from './button.ts';
import { sources } from './sources.ts';

/** Every button that Assay puts under a message. */
export const BUTTONS: readonly Button[] = [sources];
