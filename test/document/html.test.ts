import { describe, expect, it } from 'vitest';
import { htmlDocument } from '../../src/document/html.ts';
import { onlyTable, outline, prose } from './outline.ts';

const page = (body: string, head = '') =>
  htmlDocument(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`);
const LONG =
  'Birch Hill Gold Corp. has closed a private placement of 1,500,000 units at a price of $0.20 for gross proceeds of $300,000. '.repeat(
    3,
  );

describe('text', () => {
  it('puts inline elements together and blocks apart', () => {
    expect(prose(page('<p>Birch <b>Hill</b>\n  Gold (TSXV:<a href="/q">BHG</a>)</p><div>Second</div>Third'))).toEqual([
      'Birch Hill Gold (TSXV:BHG)',
      'Second',
      'Third',
    ]);
  });

  it('reads entities as a browser does: 128 to 159 are windows-1252', () => {
    expect(page('<p>&#147;Units&#148; &#150; caf&eacute; &amp; &frac12; &#x2019;s&nbsp;own &nosuch;').text).toBe(
      '“Units” – café & ½ ’s own &nosuch;',
    );
  });

  it('leaves out what nobody sees', () => {
    const hidden =
      '<script>var a="no"</script><style>p{}</style><p hidden>no</p><div style="display: none">no</div><noscript>no</noscript><!-- no --><p style="VISIBILITY:hidden">no</p>';
    expect(page(`${hidden}<p>Yes</p>`).text).toBe('Yes');
  });

  it('ends a line at br: titles in bold, lists and addresses come apart', () => {
    expect(
      outline(
        page(
          '<p><b>About Birch Hill</b><br>Birch Hill explores for gold.<br><br>1. Rounded.<br>2. Effective May 1.</p>',
        ),
      ),
    ).toEqual([
      ['heading', 'About Birch Hill'],
      ['paragraph', 'Birch Hill explores for gold.'],
      ['list_item', '1. Rounded.'],
      ['list_item', '2. Effective May 1.'],
    ]);
  });

  it('reads headings by their element, by bold and by capitals', () => {
    const html =
      '<h1>One<br>two</h1><p><strong>Highlights</strong></p><p style="font-weight: 700">Terms</p><p>CLOSING OF THE OFFERING</p><p>Plain Title Here</p><p><b>Birch</b> Hill</p>';
    expect(outline(page(html)).map(([kind]) => kind)).toEqual([
      'heading',
      'heading',
      'heading',
      'heading',
      'paragraph',
      'paragraph',
    ]);
  });

  it('takes a whole paragraph in bold for a paragraph', () => {
    expect(outline(page('<p><b>The offering has closed. All units were sold to the public.</b></p>'))[0]![0]).toBe(
      'paragraph',
    );
  });

  it('keeps list items whole, with the paragraphs in them', () => {
    expect(outline(page('<ul><li>One <b>unit</b><br>at $1</li><li><p>Two</p><p>Three</p></li></ul>'))).toEqual([
      ['list_item', 'One unit at $1'],
      ['list_item', 'Two'],
      ['list_item', 'Three'],
    ]);
  });

  it('reads preformatted text as pasted text, with its tables', () => {
    expect(
      onlyTable(page('<pre>Class       Mt    Au g/t\nIndicated   1.4   2.10\nInferred    0.9   1.75</pre>')).cells[1],
    ).toEqual(['Indicated', '1.4', '2.10']);
  });

  it.each([
    ['46.2<sup>1</sup> Mt', '46.2¹ Mt'],
    ['40.6<sup>(1)</sup>', '40.6⁽¹⁾'],
    ['440 km<sup>2</sup>', '440 km²'],
    ['the 1<sup>st</sup> tranche', 'the 1st tranche'],
    ['1<sup>1</sup>/<sub>2</sub> shares', '1 1/2 shares'],
    ['<sup>1</sup>/<sub>2</sub> of one warrant', '1/2 of one warrant'],
    ['U<sub>3</sub>O<sub>8</sub>', 'U3O8'],
  ])('keeps raised digits apart from numbers: %s', (html, text) => {
    expect(page(`<p>${html}</p>`).text).toBe(text);
    expect(page(`<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>${html}</td></tr></table>`).text).toContain(
      text,
    );
  });
});

describe('title', () => {
  it.each([
    ['<title>Page</title><meta property="og:title" content="Birch &amp; Hill">', 'Birch & Hill'],
    ['<title> Birch\n Hill </title>', 'Birch Hill'],
    ['<meta property="og:title" content=" "><title>Page</title>', 'Page'],
    ['<title></title>', null],
    ['', null],
  ])('%s', (head, title) => {
    expect(page('<p>Words</p>', head)).toMatchObject({ title, text: 'Words' });
  });
});

describe('tables', () => {
  const table = (rows: string, attributes = '') => onlyTable(page(`<table ${attributes}>${rows}</table>`));

  it('puts cells where colspan and rowspan put them, as one cell', () => {
    const document = page(
      '<table><tr><td rowspan=2>Deposit</td><td colspan=2>Indicated</td></tr><tr><td>Tonnes<br>(000s)</td><td>Grade</td></tr><tr><td rowspan="0">North</td><td>1,250</td><td>2.1</td></tr><tr><td>980</td><td>1.9</td></tr></table>',
    );
    expect(onlyTable(document)).toEqual({
      headerRows: 2,
      cells: [
        ['Deposit', 'Indicated', 'Indicated'],
        ['Deposit', 'Tonnes (000s)', 'Grade'],
        ['North', '1,250', '2.1'],
        ['North', '980', '1.9'],
      ],
    });
    const [block] = document.blocks;
    const rows = block?.kind === 'table' ? block.rows : [];
    expect(rows[1]!.cells[0]).toBe(rows[0]!.cells[0]);
    expect(rows[0]!.cells[2]).toBe(rows[0]!.cells[1]);
    expect(document.text).toBe('Deposit | Indicated\nTonnes (000s) | Grade\nNorth | 1,250 | 2.1\n980 | 1.9');
  });

  it('drops spacer columns and empty rows, and joins signs with their numbers', () => {
    const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    const spaced = [
      row('', '', '', '', '', ''),
      '<tr><td></td><td>&nbsp;</td><td colspan=2>Price</td><td></td><td>Share</td></tr>',
      row('Units', '&nbsp;', '$', '0.20', '&nbsp;', '12.5', '%'),
      row('Shares', '&nbsp;', '$', '0.18', '&nbsp;', '(3.0', ')%'),
    ].join('');
    expect(table(spaced)).toEqual({
      headerRows: 1,
      cells: [
        ['', 'Price', 'Share'],
        ['Units', '$0.20', '12.5%'],
        ['Shares', '$0.18', '(3.0)%'],
      ],
    });
  });

  it('counts header rows by their marks and by where the figures begin, without section titles', () => {
    expect(
      table('<thead><tr><th>Name</th><th>Terms</th></tr></thead><tr><td>Units</td><td>one share</td></tr>').headerRows,
    ).toBe(1);
    expect(
      table(
        '<tr><td>Zone</td><td>Mt</td></tr><tr><td></td><td>(000)</td></tr><tr><td colspan=2>Open pit</td></tr><tr><td>A</td><td>12</td></tr>',
      ).headerRows,
    ).toBe(2);
    expect(
      table('<tr><td></td><td>2023</td><td>2024</td></tr><tr><td>Feed</td><td>2,250</td><td>2,700</td></tr>')
        .headerRows,
    ).toBe(1);
    expect(
      table('<tr><td>Mine life</td><td>7 years</td></tr><tr><td>Throughput</td><td>900</td></tr>').headerRows,
    ).toBe(0);
    expect(table('<tr><td>Offering</td><td>Units</td></tr><tr><td>Hold</td><td>four months</td></tr>').headerRows).toBe(
      0,
    );
  });

  it('reads sloppy tables: end tags left out, cells missing, paragraphs in cells', () => {
    expect(table('<tr><td><p>Class</p><td><p><b>Mt</b></p><tr><td>Inferred<td>1.4<td>9').cells).toEqual([
      ['Class', 'Mt', ''],
      ['Inferred', '1.4', '9'],
    ]);
  });

  it('puts the caption before the table', () => {
    expect(
      outline(
        page(
          '<table><caption>Table 1: Estimate</caption><tr><td>a</td><td>1</td></tr><tr><td>b</td><td>2</td></tr></table>',
        ),
      )[0],
    ).toEqual(['paragraph', 'Table 1: Estimate']);
  });

  it.each([
    ['one row', '<tr><td><b>July 2, 2024</b></td><td>TSX: BHG</td></tr>'],
    ['one column', '<tr><td>July 2, 2024</td></tr><tr><td>TSX: BHG</td></tr>'],
    [
      'a table inside',
      '<tr><td>July 2, 2024</td><td><table><tr><td>TSX: BHG</td></tr></table></td></tr><tr><td></td><td>.</td></tr>',
    ],
    ['a heading inside', '<tr><td><h2>July 2, 2024</h2></td><td>TSX: BHG</td></tr><tr><td>a</td><td>b</td></tr>'],
    ['page columns', `<tr><td>July 2, 2024</td><td>TSX: BHG ${LONG.repeat(8)}</td></tr><tr><td>a</td><td>b</td></tr>`],
  ])('takes layout for layout: %s', (_, rows) => {
    const parts = outline(page(`<table>${rows}</table>`));
    expect(parts.every(([kind]) => kind !== 'table')).toBe(true);
    expect(parts[0]![1]).toBe('July 2, 2024');
    expect(parts[1]![1]).toMatch(/^TSX: BHG/);
  });

  it('reads marks in a column of their own as a list', () => {
    expect(
      outline(
        page(
          '<table><tr><td></td><td>·</td><td>First point</td></tr><tr><td></td><td>·</td><td>Second point</td></tr></table>',
        ),
      ),
    ).toEqual([
      ['list_item', '· First point'],
      ['list_item', '· Second point'],
    ]);
  });
});

describe('furniture', () => {
  const article = `<h1>Birch Hill closes placement</h1><p>${LONG}</p><p>It expires on May 3, 2025.</p>`;
  const texts = (html: string, head = '') => prose(page(html, head)).join('\n');

  it.each([
    ['nav', '<nav><a href=/>Home</a> <a href=/g>Gold price $2,000</a></nav>'],
    ['header', '<header><div class=logo>Wire Daily</div><span>Gold price $2,000</span></header>'],
    ['aside', '<aside><h4>Latest</h4><p>Gold price $2,000</p></aside>'],
    ['footer', '<footer>Gold price $2,000</footer>'],
    ['role', '<div role="complementary">Gold price $2,000</div>'],
    ['a class', '<div class="post-related-list"><p>Gold price $2,000</p></div>'],
    ['an id', '<section id="relatedNews"><p>Gold price $2,000</p></section>'],
    [
      'a list of links',
      '<ul><li><a href=1>Gold price $2,000</a></li><li><a href=2>Other Corp closes $5 million</a></li></ul>',
    ],
    [
      'a heading that says so',
      '<div><h3>You may also like</h3><div><p>Gold price $2,000</p><p>Other Corp closes</p></div></div>',
    ],
    ['a form', '<form>Gold price $2,000 <input name=q></form>'],
  ])('leaves out %s', (_, furniture) => {
    expect(texts(`${article}${furniture}`)).not.toContain('$2,000');
    expect(texts(`${article}${furniture}`)).toContain('It expires on May 3, 2025.');
  });

  it('leaves out what stands above the headline', () => {
    const above =
      '<div>05:35:12 EDT Thu 28 Mar 2024</div><table><tr><td>Close</td><td>0.04</td></tr><tr><td>Cap</td><td>12,560,190</td></tr></table>';
    expect(texts(`${above}${article}`)).toMatch(/^Birch Hill closes placement/);
    expect(
      texts(
        `${above}<h2>Birch Hill closes its placement</h2><p>${LONG}</p>`,
        '<title>Birch Hill closes its placement - Wire</title>',
      ),
    ).toMatch(/^Birch Hill closes its/);
  });

  it('keeps prose whatever its container is called', () => {
    expect(texts(`<div class="sidebar-content">${article}</div>`)).toContain('It expires on May 3, 2025.');
    expect(texts(`<h1>Title</h1><p>Short.</p><aside><p>${LONG}</p></aside>`)).toContain('1,500,000 units');
    expect(texts(`<form>${article}</form>`)).toContain('It expires on May 3, 2025.');
    expect(texts(`${article}<p class="share">${LONG}</p>`).match(/has closed/g)).toHaveLength(6);
  });

  it('keeps the header and the ticker of the article itself', () => {
    const html = `<article><header><h1>Birch Hill closes placement</h1><p>TSXV: BHG</p></header><p>${LONG} <span class="ticker">OTCQB: BHGCF</span></p></article>`;
    expect(texts(html)).toContain('TSXV: BHG');
    expect(texts(html)).toContain('OTCQB: BHGCF');
  });

  it('keeps a headline in a header, when the title repeats it', () => {
    const html = `<header><h2>Birch Hill closes its placement</h2><p>May 3, 2024</p></header><p>${LONG}</p>`;
    expect(texts(html, '<title>Birch Hill closes its placement | Wire</title>')).toContain('May 3, 2024');
    expect(texts(html, '<title>Wire</title>')).not.toContain('May 3, 2024');
  });

  it.each(['Related Party Transactions', 'Recommended Work Program', 'More Drilling Planned'])(
    'keeps what follows the issuer’s own heading: %s',
    (heading) => {
      expect(texts(`${article}<h3>${heading}</h3><p>Insiders bought 400,000 units.</p>`)).toContain('Insiders bought');
    },
  );

  it('keeps the tables of an article, whatever their boxes are called', () => {
    const table = '<table><tr><td>Class</td><td>Mt</td></tr><tr><td>Inferred</td><td>1.4</td></tr></table>';
    const parts = outline(page(`<article>${article}<div class="table-widget">${table}</div></article>`));
    expect(parts.some(([kind]) => kind === 'table')).toBe(true);
  });

  it('keeps all of a page that would be nothing without its furniture', () => {
    expect(texts('<div class="widget">Birch Hill</div><aside>has closed.</aside><footer>On hold.</footer>')).toBe(
      'Birch Hill\nhas closed.\nOn hold.',
    );
  });
});

describe('hostile pages', () => {
  it.each([
    ['a deep nest', '<div>'.repeat(20_000)],
    ['a deep nest of cells', '<table><tr><td>'.repeat(20_000)],
    ['very many elements', '<td>1'.repeat(400_000)],
  ])('refuses %s', (_, html) => {
    expect(() => htmlDocument(html)).toThrow('too_large');
  });

  it('flattens what is nested deeper than any page, and keeps its words', () => {
    expect(htmlDocument(`${'<b>'.repeat(3_000)}Birch Hill${'</b>'.repeat(3_000)}<p>closed`).text).toBe(
      'Birch Hill\n\nclosed',
    );
  });

  it.each([
    ['colspan', '<tr><td colspan=99999999>a</td><td>b</td></tr><tr><td>c</td><td>1</td></tr>'],
    ['rowspan', '<tr><td rowspan=99999999>a</td><td>b</td></tr><tr><td>c</td></tr>'],
    ['negative', '<tr><td colspan=-4 rowspan=x>a</td><td>b</td></tr><tr><td>c</td><td>1</td></tr>'],
  ])('survives spans: %s', (_, rows) => {
    expect(page(`<table>${rows}</table>`).text).toContain('c');
  });
});
