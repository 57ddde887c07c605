import type { Elements } from '../../lint/elements.ts';
import { meantAuthority } from '../../vietnamese/authorities.ts';
import { doubt, type Doubt } from '../doubt.ts';
import { part, textOf } from './head-texts.ts';
import type { PlanHead } from '../office-plan.ts';

/** Who signs: quyền hạn, chức vụ and name. */
export function signerOf({ authority, signer }: Elements, doubts: Doubt[]): PlanHead['signer'] {
  const lines = authority.map(textOf).filter((line) => line !== '');
  const last = lines.at(-1);
  const isPost = last !== undefined && !/^(?:TM|T\/M|KT|K\/T|TL|T\/L|TUQ)\b/u.test(last);
  const name = signer === undefined ? undefined : textOf(signer);
  if (!isPost) doubts.push(doubt('not-found', { what: 'signer-title' }, 'plan:signer', part('signature')));
  if (name === undefined) doubts.push(doubt('not-found', { what: 'signer-name' }, 'plan:signer', part('signature')));
  return {
    authority: (isPost ? lines.slice(0, -1) : lines).map((line) => meantAuthority(line) ?? line),
    ...(isPost && { title: last }),
    ...(name !== undefined && { name }),
  };
}

/** A line of Nơi nhận without its signs. */
export function recipient(line: string): string {
  return line.replace(/^[-–+•*\s]+/u, '').replace(/[;.,\s]+$/u, '');
}

/** Nơi nhận, and the drafting office that its Lưu line names. */
export function recipientsOf(
  { recipients }: Elements,
  doubts: Doubt[],
): { readonly recipients: readonly string[]; readonly office?: string } {
  const named = recipients.map((found) => recipient(textOf(found))).filter((line) => line !== '');
  const kept = named.find((line) => /^lưu\s*:?/iu.test(line));
  const others = named.filter((line) => line !== kept);
  const offices = (kept ?? '')
    .replace(/^lưu\s*:?\s*/iu, '')
    .split(/[,;]\s*/u)
    .map((one) => one.replace(/\s*\(.*$/u, '').trim());
  const office = offices.find((one) => /^\p{Lu}[\p{L}\d&-]*$/u.test(one) && one !== 'VT');
  if (others.length === 0)
    doubts.push(doubt('not-found', { what: 'recipients' }, 'plan:recipients', part('recipients')));
  if (office === undefined) doubts.push(doubt('not-found', { what: 'office' }, 'plan:agency', part('recipients')));
  const isPlain = kept === undefined || /^[Ll]ưu\s*:\s*(?:VT,\s*)?[\p{Lu}\d&-]+$/u.test(kept);
  return { recipients: isPlain ? others : [...others, kept], ...(office !== undefined && { office }) };
}
