import { barChartSvg } from '../../chart/bar-chart.ts';
import { pngOf } from '../../chart/png.ts';
import type { Words } from '../../words/index.ts';
import { LIMITS, type Message } from '../limits.ts';
import { clip } from '../text.ts';
import type { ReleaseSummary } from './release-embed.ts';
import { chartText, resourceChart } from './resource-chart.ts';
import { resourceFields } from './resource.ts';
import { resourceFile } from './resource-file.ts';

/** A file that goes out with a message. */
export interface MessageFile {
  name: string;
  data: Buffer;
  /** What it shows, for those who do not see it. */
  description: string | null;
}

/** What a release shows besides its embed: a picture of its contained metal, and the rows that the embed has no room for. */
export function releaseFiles({ release, title }: ReleaseSummary, words: Words): MessageFile[] {
  const { file, chartFile } = words.release.resource;
  const chart = resourceChart(release, words);
  const files: MessageFile[] = [];
  if (chart !== null) {
    const description = clip(chartText(chart), LIMITS.fileDescription);
    files.push({ name: chartFile, data: Buffer.from(pngOf(barChartSvg(chart))), description });
  }
  if (resourceFields(release, words).left > 0)
    files.push({ name: file, data: Buffer.from(resourceFile(release, title, words)), description: null });
  return files;
}

/** The files that are left when a message with all of them is too large. */
export function withoutPicture(files: readonly MessageFile[]): MessageFile[] {
  return files.filter((file) => !isPicture(file));
}

function isPicture({ name }: MessageFile): boolean {
  return name.endsWith('.png');
}

/** The message with the picture among its files in its embed. */
export function withPicture(message: Message, files: readonly MessageFile[]): Message {
  const picture = files.find(isPicture);
  const [embed, ...others] = message.embeds;
  if (picture === undefined || embed === undefined) return message;
  return { ...message, embeds: [{ ...embed, image: { url: `attachment://${picture.name}` } }, ...others] };
}
