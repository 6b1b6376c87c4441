/**
 * Whether an error came out of discord.js's or its gateway client's handling of what Discord sent. A packet that the library
 * cannot read costs that packet, not the process.
 */
export function isPacketFault(error: unknown): boolean {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  return /[\\/]node_modules[\\/](?:discord\.js[\\/]src[\\/]client|@discordjs[\\/]ws)[\\/]/.test(stack);
}
