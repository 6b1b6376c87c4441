import type { Span } from '../../../document/document.ts';
import type { ReleaseText } from '../../text/release-text.ts';
import { cutoffsIn, type CutoffMention } from '../cutoff.ts';
import { effectiveDateIn } from '../effective-date.ts';
import type { Candidate } from '../estimate.ts';
import { pitClassOf } from '../pit-class.ts';
import { refusedFrom, refusalOf } from '../prose/refuse.ts';

/** Cut-offs of drill intercepts and of others' estimates. */
const OTHER_CUTOFF =
  /intercept|intersect|assay|composite|\bhole|sampl|earlier|\bsensitivit|at higher|at lower|would|recoupé/i;

/** "The cut-off grade is 1.5 g/t for all of it, which would be mined underground": said of the cut-off, whatever follows. */
const OF_CUTOFF =
  /^(?:[-•] )?(?:\(?\d\)?\.? )?(?:The|A|La|Une) (?:base[- ]case )?(?:cut-?off|teneur de coupure)(?: grade)? (?:is|was|of|est|de)\b/;

/** The one effective date and the one cut-off that the news states hold for every row that it announces and that has none of its own. */
export function fillReleaseWide(text: ReleaseText, candidates: readonly Candidate[]): Candidate[] {
  const announced = candidates.filter((candidate) => candidate.announced);
  if (announced.length === 0) return [...candidates];
  const news = text.sentences.filter(({ section }) => section === 'body' || section === 'legal');
  const dates = [
    ...news.flatMap((sentence) => (isOwn(text, sentence) ? (effectiveDateIn(text, sentence, 'sentence') ?? []) : [])),
    ...announced.flatMap(({ effectiveDate }) => effectiveDate ?? []),
  ];
  const date = onlyOne(dates, ({ value }) => value);
  const cutoffs = news
    .flatMap((sentence) => (isOwn(text, sentence, OF_CUTOFF) ? cutoffsIn(text, sentence) : []))
    .filter(({ words }) => !OTHER_CUTOFF.test(words));
  return candidates.map((candidate) => {
    if (!candidate.announced) return candidate;
    return {
      ...candidate,
      effectiveDate: candidate.effectiveDate ?? date,
      cutoff: candidate.cutoff ?? releaseCutoff(candidate, cutoffs),
    };
  });
}

/** The only cut-off, or the only one for the row's way of mining. A row whose table shows several stays without. */
function releaseCutoff(candidate: Candidate, cutoffs: readonly CutoffMention[]): Candidate['cutoff'] {
  const own = candidate.pitClass ? cutoffs.filter(({ words }) => pitClassOf(words) === candidate.pitClass) : [];
  const cutoff = onlyOne(cutoffs, ({ value }) => value.value) ?? onlyOne(own, ({ value }) => value.value);
  return cutoff && { value: cutoff.value, unit: cutoff.unit, commodity: cutoff.commodity };
}

function isOwn({ text }: ReleaseText, { start, end }: Span, subject?: RegExp): boolean {
  const words = text.slice(start, end);
  if (subject?.test(words)) return true;
  return refusalOf(words, '', null) === null && refusedFrom(words) === words.length;
}

function onlyOne<T>(values: readonly T[], key: (value: T) => unknown): T | null {
  return new Set(values.map(key)).size === 1 ? values[0]! : null;
}
