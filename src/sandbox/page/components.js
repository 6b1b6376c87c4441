// The components' own default avatars stand on Discord's servers, and this page asks no other host: name ours before they load.
globalThis.$discordMessage = { avatars: { default: '/page/icon.svg', blue: '/page/icon.svg' } };
await import('@skyra/discord-components-core');
