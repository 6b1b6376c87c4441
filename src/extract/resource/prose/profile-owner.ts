import type { ReleaseText, Sentence } from '../../text/release-text.ts';
import { escaped } from '../name/escaped.ts';

const HEADING = /^(?:about|à propos d(?:e|u|es) ?)\s?(?:the )?(?<name>[^\n.,(:]{2,60})/iu;
const SUFFIX = String.raw`(?:Inc|Ltd|Limited|Corp|Corporation|plc|PLC|NL|Company|Ltée)`;

/** Does a sentence stand in the profile of a company that is not the issuer ("About Larch Mining Ltd.")? Profiles of projects are the issuer's. */
export function isOtherProfile(text: ReleaseText, sentence: Sentence, issuerName: string | null): boolean {
  if (sentence.section !== 'about' || issuerName === null) return false;
  for (let index = sentence.block; index >= 0; index--) {
    const block = text.document.blocks[index]!;
    const name = HEADING.exec(text.text.slice(block.start, Math.min(block.end, block.start + 80)))?.groups?.['name'];
    if (name) return isOtherCompany(text.text, name.trim(), issuerName);
    if (text.sections[index] !== 'about') return false;
  }
  return false;
}

function isOtherCompany(text: string, name: string, issuerName: string): boolean {
  const words = name.split(/\s+/);
  const first = words[0]!.toLowerCase();
  if (issuerName.toLowerCase().includes(first) || /^(?:company|corporation|issuer|us)\b/i.test(name)) return false;
  return (
    new RegExp(String.raw`\b${SUFFIX}\b`).test(name) ||
    new RegExp(String.raw`${escaped(name)}[\s\u00a0](?:[\p{L}&]{1,14}[\s\u00a0]){0,2}${SUFFIX}\b`, 'u').test(text)
  );
}
