/** A made-up issuer's release, so that a first visitor has something to read. Count, price, sums and ounces agree. */
export const SAMPLE_RELEASE = {
  title: 'Tamarack Draw Resources Closes $1,260,000 Flow-Through Unit Private Placement',
  ticker: 'TSXV:TDW',
  full: true,
  html: `<p><strong>Vancouver, British Columbia - November 23, 2026</strong> - Tamarack Draw Resources Ltd. (TSXV: TDW) (the "Company") reports that it has closed its previously announced non-brokered private placement (the "Offering"). The Company issued 4,200,000 flow-through units (the "FT Units") at a price of $0.30 per FT Unit for gross proceeds of $1,260,000.</p>
<p>Each FT Unit consists of one common share issued on a flow-through basis and one-half of one non-transferable common share purchase warrant. Each whole warrant (a "Warrant") entitles its holder to buy one additional common share, which is not a flow-through share, at $0.42 during the first 12 months after closing and at $0.55 from then until 24 months after closing.</p>
<p>In connection with the Offering the Company paid finders cash commissions of $63,000 and issued 210,000 non-transferable finder's warrants, each exercisable for one common share at $0.42 for 24 months. All securities issued are subject to a hold period of four months and one day that ends on March 24, 2027. The Offering remains subject to final acceptance by the TSX Venture Exchange.</p>
<p>One director of the Company subscribed for 400,000 FT Units. The gross proceeds will be used for Canadian exploration expenses on the Lantern Ridge gold project, and will be renounced to the subscribers no later than December 31, 2026.</p>
<h2>About the Lantern Ridge Project</h2>
<p>Lantern Ridge covers 6,140 hectares of the Omineca region in north-central British Columbia and is wholly owned. Its mineral resource estimate, effective August 31, 2026, was prepared in accordance with NI 43-101:</p>
<table>
  <thead><tr><th>Category</th><th>Tonnes</th><th>Gold grade (g/t)</th><th>Contained gold (oz)</th></tr></thead>
  <tbody>
    <tr><td>Indicated</td><td>1,480,000</td><td>3.20</td><td>152,300</td></tr>
    <tr><td>Inferred</td><td>2,900,000</td><td>2.75</td><td>256,400</td></tr>
  </tbody>
</table>
<p>Mineral resources are reported at a cut-off grade of 0.8 g/t gold. They are not mineral reserves and do not have demonstrated economic viability.</p>
<p>Ines Okafor-Bell, P.Geo., a qualified person as defined by NI 43-101, has reviewed the technical contents of this release.</p>
<p>On behalf of the board,<br>Gareth Sundqvist, Chief Executive Officer<br>Tamarack Draw Resources Ltd.</p>
<p>Neither the TSX Venture Exchange nor its Regulation Services Provider accepts responsibility for the adequacy or accuracy of this release.</p>`,
};

/** What two people have said about it before the visitor comes. */
export function openingMessages(releaseUrl: string): { user: string; content: string }[] {
  return [
    {
      user: 'maya',
      content:
        'Welcome to the core shack. Try `/extract` with a link, a file, or nothing at all to paste a text. ' +
        'On a message, **Apps > Extract release** reads what is linked there. ' +
        '`/watch add ticker:TSXV:TDW` announces the next release of a company here.',
    },
    { user: 'theo', content: `Tamarack Draw closed its placement, what are the warrants like? ${releaseUrl}` },
  ];
}
