/** How Assay introduces itself to web servers: with a way to reach whoever runs it, where the operator gave one. */
export function userAgent(contact: string | null): string {
  return contact === null ? 'Assay' : `Assay (${contact})`;
}
