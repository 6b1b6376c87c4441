import { releaseEn } from './release-en.ts';
import type { Words } from './words.ts';

export const en: Words = {
  locale: 'en-CA',
  errors: {
    empty: 'There are no words in it. Paste, attach or link the text of a press release.',
    too_large: 'That is too large to read: the limit is {limit}.',
    wrong_type: 'Assay reads text, web pages and PDF (.txt, .html, .pdf), and this is {type}.',
    pdf_locked: 'This PDF asks for a password. Give one that opens without, or paste its text.',
    pdf_broken: 'This PDF is damaged and does not open. Paste its text, or link the release.',
    pdf_without_text: 'This PDF holds pictures of pages and no text. Paste the text, or link the release.',
    not_a_release: 'This does not look like a press release: no issuer, ticker, placement or resource in it.',
    link_and_file: 'Give either a link or a file, not both.',
    nothing_to_read: 'This message holds no text, link or file that Assay can read.',
    took_too_long: 'Reading this took too long and was stopped. The text around the terms alone may work.',
    unreadable: 'The file {path} cannot be read ({reason}).',
    no_releases: 'There are no .txt, .html or .pdf files in {path}.',
    bad_link: 'That is not a link Assay can open: {link}. It must start with https://',
    refused_host: 'Assay does not open links on {host}: only public web addresses.',
    unreachable: '{host} did not give the page ({reason}). Paste the text or attach the file instead.',
    page_without_text: 'The page on {host} holds no text. Paste the text or attach the file instead.',
    bad_ticker: '"{ticker}" is not a ticker. Write the exchange and the symbol, like TSXV:RMI.',
    missing_permission: 'Assay lacks the permission **{permission}** in {channel}. Give it there, then try again.',
    not_watched: '{ticker} is not watched in {channel}.',
    not_watched_anywhere: '{ticker} is not watched in this server.',
    sources_gone: 'Assay no longer has this release. Read it again with /extract to see its sources.',
    internal: 'Something went wrong on our side. It is in the log; please try again.',
  },
  commands: {
    extract: {
      name: 'extract',
      description: 'Read a press release: placement terms, warrants and resources, with the words they came from',
      options: {
        link: { name: 'link', description: 'The release on the web (https://…)' },
        file: { name: 'file', description: 'The release as a file (.txt, .html or .pdf)' },
      },
    },
    extractRelease: { name: 'Extract release' },
    watch: {
      name: 'watch',
      description: 'Announce the releases of a ticker in a channel',
      add: {
        name: 'add',
        description: 'Announce the next releases of a ticker',
        options: {
          ticker: { name: 'ticker', description: 'Exchange and symbol, like TSXV:RMI' },
          channel: { name: 'channel', description: 'Where to announce them; this channel if left out' },
        },
      },
      list: { name: 'list', description: 'Show which tickers are watched in this server' },
      remove: {
        name: 'remove',
        description: 'Stop announcing a ticker',
        options: {
          ticker: { name: 'ticker', description: 'Exchange and symbol, like TSXV:RMI' },
          channel: { name: 'channel', description: 'Only in this channel; all channels if left out' },
        },
      },
    },
  },
  paste: {
    title: 'Paste a press release',
    start: 'Text',
    startHint: 'The release, or its first 4,000 characters',
    rest: 'The rest, if it did not fit',
    restHint: 'What comes after the text above',
  },
  watch: {
    added: 'Watching **{ticker}**: its next releases are announced in {channel}.',
    already: '**{ticker}** is watched in {channel} already.',
    listed: 'Watched in this server:',
    none: 'Nothing is watched in this server yet. Start with `/watch add`.',
    removed: '**{ticker}** is no longer watched in {channel}.',
    removedEverywhere: '**{ticker}** is no longer watched in this server.',
  },
  permissions: {
    ViewChannel: 'View Channel',
    SendMessages: 'Send Messages',
    SendMessagesInThreads: 'Send Messages in Threads',
    EmbedLinks: 'Embed Links',
    AttachFiles: 'Attach Files',
    ReadMessageHistory: 'Read Message History',
  },
  sources: {
    button: 'Sources',
    title: 'Sources: {title}',
    none: 'No figure was read from this release, so there is nothing to quote.',
    attached: 'All {n} figures with their words are in the attached file.',
  },
  release: releaseEn,
};
