import type { Words } from './words.ts';

export const en: Words = {
  errors: {
    empty: 'There are no words in it. Paste, attach or link the text of a press release.',
    too_large: 'That is too large to read: the limit is {limit}.',
    wrong_type: 'Assay reads text and web pages (.txt, .html), and this is {type}.',
    not_a_release: 'This does not look like a press release: no issuer, ticker, placement or resource in it.',
    took_too_long: 'Reading this took too long and was stopped. The text around the terms alone may work.',
    bad_link: 'That is not a link Assay can open: {link}. It must start with https://',
    refused_host: 'Assay does not open links on {host}: only public web addresses.',
    unreachable: '{host} did not give the page ({reason}). Paste the text or attach the file instead.',
    bad_ticker: '"{ticker}" is not a ticker. Write the exchange and the symbol, like TSXV:RMI.',
    missing_permission: 'Assay lacks the permission **{permission}** in {channel}. Give it there, then try again.',
    not_watched: '{ticker} is not watched in {channel}.',
    internal: 'Something went wrong on our side. It is in the log; please try again.',
  },
};
