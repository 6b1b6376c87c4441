/**
 * Where the press release stands in a filing on EDGAR. A filing is a folder of documents; what people link is often its index or
 * the cover page of a Form 6-K, and the release is its exhibit 99.1.
 */
export interface Filing {
  /** With a slash at the end. */
  folder: string;
  /** "0001234567-25-000123" */
  accession: string;
  /** The document that the link names; null for the folder or an index of it. */
  document: string | null;
}

const FOLDER = /^\/Archives\/edgar\/data\/(\d{1,10})\/(\d{10})-?(\d{2})-?(\d{6})(?:\/|$|(?=-index))([^/]{0,200})$/;
const INDEX = /-index(?:-headers)?\.html?$|^index\.(?:html?|json)$/i;
/** How filers name the file of an exhibit 99.1: "ex99-1_name.htm", "d1dex991.htm", "exhibit99_01.htm". */
const EXHIBIT_NAME = /(?:ex|exh|exhibit)[-_]?99[-_.]?0?1(?!\d)[^/"]{0,60}\.(?:html?|txt|pdf)$/i;
const EXHIBIT_TYPES = ['EX-99.1', 'EX-99.01', 'EX-99'];

/** What a link to EDGAR's archive points at; null for every other link. */
export function filingOf(link: string): Filing | null {
  const url = URL.parse(link);
  if (url?.hostname !== 'www.sec.gov') return null;
  const match = FOLDER.exec(url.pathname);
  if (match === null) return null;
  const [, company, filer, year, sequence, name] = match as unknown as [string, string, string, string, string, string];
  const folder = `https://www.sec.gov/Archives/edgar/data/${Number(company)}/${filer}${year}${sequence}/`;
  const isIndex = name === '' || INDEX.test(name);
  return { folder, accession: `${filer}-${year}-${sequence}`, document: isIndex ? null : name };
}

/** The small file that names every document of the filing with its type. */
export function headersOf({ folder, accession }: Filing): string {
  return `${folder}${accession}-index-headers.html`;
}

interface FiledDocument {
  type: string;
  file: string;
}

/**
 * The document that holds the release, from the filing's headers: its exhibit 99.1, for a link to the filing or to the cover of a
 * Form 6-K; the filing's main document where there is no such exhibit. null where the link itself is to be read.
 */
export function releaseIn(filing: Filing, headers: string): string | null {
  const documents = documentsIn(headers);
  const [main] = documents;
  if (main === undefined) return null;
  const exhibit = EXHIBIT_TYPES.map((type) => documents.find((each) => each.type === type)).find(Boolean);
  if (filing.document === null) return filing.folder + (exhibit ?? main).file;
  const isCover = filing.document === main.file && /^6-K(?:\/A)?$/.test(main.type);
  return isCover && exhibit !== undefined ? filing.folder + exhibit.file : null;
}

/** Each document of a filing, in its order, with its type and file name as EDGAR's headers list them. */
function documentsIn(headers: string): FiledDocument[] {
  const text = headers.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
  return text
    .split('<DOCUMENT>')
    .slice(1)
    .flatMap((part) => {
      const type = /<TYPE>([^\s<]{1,30})/.exec(part)?.[1];
      const file = /<FILENAME>([\w.-]{1,200})/.exec(part)?.[1];
      return type === undefined || file === undefined ? [] : [{ type, file }];
    });
}

/** The exhibit 99.1 among the links of a filing's index, told by how its file is named; null where none is. */
export function releaseNamedIn({ folder }: Filing, index: string): string | null {
  for (const [, link] of index.matchAll(/href="([^"<>\s]{1,300})"/gi)) {
    const url = URL.parse(link!, folder);
    if (url !== null && url.href.startsWith(folder) && EXHIBIT_NAME.test(url.pathname)) return url.href;
  }
  return null;
}
