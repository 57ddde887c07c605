import { printDate } from '../vietnamese/dates.ts';
import { fold } from '../vietnamese/words.ts';
import type { CivilDate } from '../model/civil-date.ts';

/** What `init` must know to write a workspace that compiles. */
export interface Answers {
  readonly agency: string;
  readonly place: string;
  readonly superior: string;
  readonly planNumber: string;
  readonly planDate: CivilDate;
  readonly planTitle: string;
  readonly signer: string;
  /** Names of the units that report. */
  readonly units: readonly string[];
  readonly year: number;
}

/** Where `init` puts the JSON Schemas, so that an editor finds them on every machine that opens the folder. */
export const SCHEMA_FOLDER = '.cchc';

/** The text files of a new workspace by path. Every text of the user is written in quotes, so that none of it can become YAML. */
export function newWorkspace(answers: Answers): Readonly<Record<string, string>> {
  const units = uniqueIds(answers.units);
  return { 'plan.yaml': plan(answers, units), 'tasks/phu-luc-1.yaml': tasks(answers, units) };
}

interface NewUnit {
  readonly id: string;
  readonly name: string;
}

function plan(a: Answers, units: readonly NewUnit[]): string {
  return `${modeline('plan', '.')}
schema: cchc/plan/1
agency:
  name: ${quote(a.agency)}
  code: UBND                      # trong ký hiệu văn bản: Số: …/BC-UBND
  office: VP                      # bộ phận soạn thảo, in ở dòng Lưu
  place: ${quote(a.place)}
  signer:
    authority: TM. ỦY BAN NHÂN DÂN
    title: CHỦ TỊCH
${a.signer === '' ? '' : `    name: ${quote(a.signer)}\n`}superior:
  name: ${quote(a.superior)}
plan:
  type: Kế hoạch
  number: ${quote(a.planNumber)}
  date: ${printDate(a.planDate)}
  year: ${a.year}
  title: ${quote(a.planTitle)}
periods:                          # thời gian chốt số liệu và hạn gửi của từng kỳ
  h1:
    label: 6 tháng đầu năm
    from: 01/01
    to: 25/6
    due: 30/6
  year:
    label: năm
    from: 01/01
    to: 31/12
    due: 05/01/${a.year + 1}
units:
${units.map((u) => `  - id: ${u.id}\n    name: ${quote(u.name)}\n    kind: member                  # member: thuộc xã; cooperating: phối hợp\n`).join('')}`;
}

function tasks(a: Answers, units: readonly NewUnit[]): string {
  const [lead] = units;
  return `${modeline('tasks', '..')}
schema: cchc/tasks/1
appendix: I
title: ${quote(`Các nhiệm vụ, giải pháp năm ${a.year}`)}
groups:
  - title: Công tác chỉ đạo, điều hành
    tasks:
      - id: I.1                   # nhiệm vụ mẫu: sửa lại theo phụ lục của kế hoạch
        content: Quán triệt, triển khai Kế hoạch
        product: Biên bản hội nghị
        deadline: 31/12/${a.year}
        lead: ${lead?.id ?? 'van_phong'}
`;
}

function modeline(schema: string, up: string): string {
  return `# yaml-language-server: $schema=${up}/${SCHEMA_FOLDER}/${schema}.json`;
}

/** JSON strings are YAML double-quoted scalars. */
function quote(text: string): string {
  return JSON.stringify(text);
}

/** Ids from names: ASCII, unlike one another. */
function uniqueIds(names: readonly string[]): readonly NewUnit[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const stem = idOf(name);
    let id = stem;
    for (let n = 2; taken.has(id); n += 1) id = `${stem}_${n}`;
    taken.add(id);
    return { id, name };
  });
}

function idOf(name: string): string {
  const ascii = fold(name)
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^_+|_+$/g, '');
  return /^[a-z]/.test(ascii) ? ascii : `don_vi_${ascii}`.replace(/_$/, '');
}
