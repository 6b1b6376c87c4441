/**
 * What a person is told when their input cannot be used: an identifier and its values.
 * The words, in each language, stand in `words/`. Everything else that is thrown is a fault of ours.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly code: UserErrorCode;
  readonly values: Readonly<Record<string, string>>;

  constructor(code: UserErrorCode, values: Record<string, string> = {}, options?: ErrorOptions) {
    super(code, options);
    this.code = code;
    this.values = values;
  }
}

export type UserErrorCode =
  // documents
  | 'empty' // no words in it
  | 'too_large' // {limit}
  | 'wrong_type' // {type}
  | 'pdf_locked' // asks for a password
  | 'pdf_broken'
  | 'pdf_without_text' // pictures of pages
  | 'not_a_release'
  | 'link_and_file'
  | 'nothing_to_read' // a message without text, link or file
  | 'took_too_long'
  | 'unreadable' // {path} {reason}: a file of the command line
  | 'no_releases' // {path}: a folder or pattern of the command line
  // links
  | 'bad_link' // {link}
  | 'refused_host' // {host}
  | 'unreachable' // {host} {reason}
  | 'page_without_text' // {host}
  // watches
  | 'bad_ticker' // {ticker}
  | 'missing_permission' // {channel} {permission}
  | 'not_watched' // {ticker} {channel}
  | 'not_watched_anywhere' // {ticker}
  // buttons
  | 'sources_gone'
  // anything else, with the detail in the log
  | 'internal';
