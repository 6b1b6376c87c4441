import { describe, expect, it } from 'vitest';
import { openRelease } from '../../src/document/open-release.ts';
import { UserError } from '../../src/user-error.ts';

const FOLDER = 'https://www.sec.gov/Archives/edgar/data/1499999/000121399925004321/';
const HEADERS = `${FOLDER}0001213999-25-004321-index-headers.html`;
const LISTED =
  '<DOCUMENT>\n<TYPE>6-K\n<FILENAME>cover.htm\n</DOCUMENT>\n<DOCUMENT>\n<TYPE>EX-99.1\n<FILENAME>a.htm\n</DOCUMENT>';

/** Opens what is there and keeps what was asked for. */
function web(pages: Record<string, string>) {
  const asked: string[] = [];
  const open = (url: string) => {
    asked.push(url);
    const page = pages[url];
    if (page === undefined) return Promise.reject(new UserError('unreachable', { host: 'h', reason: 'HTTP 404' }));
    return Promise.resolve({ url, bytes: new TextEncoder().encode(page), contentType: 'text/html' });
  };
  return { asked, open };
}

describe('openRelease', () => {
  it('opens any other link as it is', async () => {
    const { asked, open } = web({ 'https://wire.example/a': 'release' });
    expect((await openRelease('https://wire.example/a', open)).url).toBe('https://wire.example/a');
    expect(asked).toHaveLength(1);
  });

  it.each([FOLDER, `${FOLDER}cover.htm`])('goes from %s to the exhibit that the headers name', async (link) => {
    const { asked, open } = web({ [HEADERS]: LISTED, [`${FOLDER}a.htm`]: 'release' });
    expect((await openRelease(link, open)).url).toBe(`${FOLDER}a.htm`);
    expect(asked).toEqual([HEADERS, `${FOLDER}a.htm`]);
  });

  it('goes by the file’s name where there are no headers', async () => {
    const { open } = web({ [FOLDER]: '<a href="x_ex99-1.htm">', [`${FOLDER}x_ex99-1.htm`]: 'release' });
    expect((await openRelease(FOLDER, open)).url).toBe(`${FOLDER}x_ex99-1.htm`);
  });

  it.each([
    ['nothing can be decided', {}],
    ['the exhibit cannot be opened', { [HEADERS]: LISTED }],
  ])('reads the given page where %s', async (_name, pages) => {
    const { open } = web({ ...pages, [`${FOLDER}cover.htm`]: 'words' });
    expect((await openRelease(`${FOLDER}cover.htm`, open)).url).toBe(`${FOLDER}cover.htm`);
  });

  it('tells why the link itself does not open', async () => {
    await expect(openRelease(FOLDER, web({}).open)).rejects.toMatchObject({ code: 'unreachable' });
  });
});
