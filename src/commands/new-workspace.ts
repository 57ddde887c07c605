import { idFromName, kindOfUnit } from '../intake/units/known-units.ts';
import { parts, type CivilDate } from '../model/civil-date.ts';
import { freeId } from '../model/ids.ts';
import { printDate } from '../vietnamese/dates.ts';

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

/** A filled-in report of a unit, to copy into submissions/; where it lies nothing is read. */
export const SAMPLE = `${SCHEMA_FOLDER}/mau-bao-cao.yaml`;

/** The text files of a new workspace by path. Every text of the user is written in quotes, so that none of it can become YAML. */
export function newWorkspace(answers: Answers): Readonly<Record<string, string>> {
  const units = uniqueIds(answers.units);
  return {
    'plan.yaml': plan(answers, units),
    'tasks/phu-luc-1.yaml': tasks(answers, units),
    [SAMPLE]: sampleSubmission({ unit: firstOf(units), task: 'I.1', year: answers.year }),
  };
}

interface NewUnit {
  readonly id: string;
  readonly name: string;
}

function plan(a: Answers, units: readonly NewUnit[]): string {
  return `${modeline('plan', `./${SCHEMA_FOLDER}`)}
schema: cchc/plan/1
agency:
  name: ${quote(a.agency)}
  code: UBND                      # trong ký hiệu văn bản: Số: …/BC-UBND
  office: VP                      # bộ phận soạn thảo, in ở dòng Lưu
  place: ${quote(a.place)}
  signer:
    authority: TM. ỦY BAN NHÂN DÂN     # cơ quan khác UBND: bỏ dòng này, sửa title
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
${units.map((u) => `  - id: ${u.id}\n    name: ${quote(u.name)}\n    kind: ${kindOfUnit(u.name, parts(a.planDate)).kind}  # member: thuộc cơ quan; cooperating: phối hợp (đề nghị, không giao)\n`).join('')}`;
}

function tasks(a: Answers, units: readonly NewUnit[]): string {
  return `${modeline('tasks', `../${SCHEMA_FOLDER}`)}
schema: cchc/tasks/1
appendix: I
title: ${quote(`Các nhiệm vụ, giải pháp thực hiện Kế hoạch năm ${a.year}`)}
groups:
  - title: Công tác chỉ đạo, điều hành
    tasks:
      - id: I.1                   # nhiệm vụ mẫu: sửa lại theo phụ lục của kế hoạch
        content: Quán triệt, triển khai Kế hoạch
        product: Biên bản hội nghị
        deadline: 31/12/${a.year}
        lead: ${firstOf(units)}
`;
}

/** A filled-in report of a unit on one of its tasks, as an example. */
export function sampleSubmission(a: { readonly unit: string; readonly task: string; readonly year: number }): string {
  return `${modeline('submission', `../${SCHEMA_FOLDER}`)}
# Mẫu báo cáo của một đơn vị: chép vào submissions/, đổi tên tệp tùy ý, rồi sửa.
schema: cchc/submission/1
unit: ${a.unit}
period: h1
year: ${a.year}
submitted: 25/6/${a.year}
tasks:
  ${a.task}:
    status: hoàn thành              # đang thực hiện, chưa thực hiện, thường xuyên, không phát sinh
    completed: 20/6/${a.year}
    product: Biên bản hội nghị ngày 20/6/${a.year}
narrative:
  results: |
    Đã quán triệt, triển khai Kế hoạch tới toàn thể cán bộ, công chức.
  limitations: |
    Một số nội dung triển khai còn chậm.
  proposals: |
    Không.
`;
}

function firstOf(units: readonly NewUnit[]): string {
  const [first] = units;
  if (first === undefined) throw new Error('init asks for at least one unit');
  return first.id;
}

function modeline(schema: string, folder: string): string {
  return `# yaml-language-server: $schema=${folder}/${schema}.json`;
}

/** JSON strings are YAML double-quoted scalars. */
function quote(text: string): string {
  return JSON.stringify(text);
}

/** Ids from names: ASCII, unlike one another. */
function uniqueIds(names: readonly string[]): readonly NewUnit[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const id = freeId(idFromName(name), taken);
    taken.add(id);
    return { id, name };
  });
}
