/** The database cannot be used. The message is one line for the operator: what was wrong and what to do. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}
