/** A moment between two effects, where a crash must lose and repeat nothing. */
export type Step =
  | 'items_fetched'
  | 'items_stored'
  | 'item_read'
  | 'item_postponed'
  | 'alerts_stored'
  | 'delivery_claimed'
  | 'delivery_tried'
  | 'delivery_marked'
  | 'watch_stored';

/** Called at each step and waited for. Debug logs listen here, and so do the tests that end the process. */
export type OnStep = (step: Step, about: object) => void | Promise<void>;
