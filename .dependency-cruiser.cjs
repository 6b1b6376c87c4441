// The walls of the house: who may import whom. `npm run check` runs this; a wall that moves is moved here, in a commit that says why.
const room = (name) => `^src/${name}/`;

/** One wall: nothing in `from` imports anything in `to`. */
const wall = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    wall(
      'no-cycles',
      'A cycle means that two files are one concept or that a type stands in the wrong one.',
      {},
      { circular: true },
    ),
    wall('no-unresolved', 'Every import resolves.', {}, { couldNotResolve: true, pathNot: '^(vitest|bun:)' }),
    wall(
      'extract-is-pure',
      'The extractor sees documents and zod, nothing else: no network, clock, database or Discord.',
      { path: room('extract') },
      { pathNot: [room('extract'), '^src/document/document\\.ts$', '(^|/)zod(/|$)'] },
    ),
    wall(
      'inner-rooms-do-not-know-discord',
      'document/, source/, store/ and watch/ work without Discord.',
      { path: '^src/(document|source|store|watch)/' },
      { path: ['^src/(discord|sandbox|cli)/', '^commands/', '(^|/)(discord\\.js|@discordjs|discord-api-types)(/|$)'] },
    ),
    wall(
      'discord-js-has-three-doors',
      'Only discord/, commands/ and sandbox/ import discord.js or its types.',
      { path: '^src/', pathNot: '^src/(discord|sandbox)/' },
      { path: '(^|/)(discord\\.js|@discordjs|discord-api-types)(/|$)' },
    ),
    wall(
      'rooms-do-not-reach-up',
      'Rooms are put together by main.ts and cli/, so no room imports them.',
      { path: '^(src/[^/]+/|commands/)', pathNot: '^src/(cli|sandbox)/' },
      { path: '^src/(main\\.ts$|cli/)' },
    ),
    wall(
      'sandbox-knows-no-product',
      'The sandbox is another Discord: it shares no code with the bot.',
      { path: room('sandbox') },
      { path: ['^src/', '^commands/'], pathNot: room('sandbox') },
    ),
    wall(
      'product-knows-no-sandbox',
      'Only the demo starter opens the sandbox.',
      { path: ['^src/', '^commands/'], pathNot: [room('sandbox'), '^src/cli/demo'] },
      { path: room('sandbox') },
    ),
    wall(
      'no-dev-dependency-in-the-bot',
      'What npm leaves out of a production install is used by tests and the demo only.',
      { path: ['^src/', '^commands/'], pathNot: [room('sandbox'), '^src/cli/demo'] },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    ),
  ],
  options: {
    // TypeScript is read by @swc/core: TypeScript 7 has no programming interface yet, hence the tool's note about tsc.
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^src/sandbox/page/' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
