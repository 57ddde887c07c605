import type { Severity } from '../diagnostic/diagnostic.ts';
import type { Place } from '../diagnostic/place.ts';
import { parts } from '../model/civil-date.ts';
import { DOCUMENT_KINDS, type DocumentKind } from '../model/document-kinds.ts';
import type {
  Agency,
  Counting,
  DocumentSettings,
  Plan,
  PlanDocument,
  Signer,
  Superior,
  Unit,
  UnitGroup,
} from '../model/facts.ts';
import { planLookup } from '../model/resolve.ts';
import {
  choiceAt,
  entriesOf,
  field,
  flagAt,
  itemsAt,
  locatedAt,
  locatedListAt,
  locatedOf,
  itemsOf,
  optional,
  placeOf,
  textAt,
  textListAt,
} from './fields.ts';
import { readCitation } from './citation.ts';
import { checkAuthority, checkId } from './ids.ts';
import type { Loading } from './loading.ts';
import { readPeriods } from './periods.ts';
import type { Tree } from './tree.ts';
import { wholeAt } from './values.ts';

/** What reading a plan needs beside its tree: its path and the year that --year gives in place of the plan's own. */
export interface PlanOptions {
  readonly file: string;
  readonly year: number | undefined;
  readonly report: Loading['report'];
}

/** Kế hoạch, or undefined when no year can be told: without one no date of it means anything. */
export function readPlan(tree: Tree, { file, year: given, report }: PlanOptions): Plan | undefined {
  const main = field(tree, 'plan') ?? tree;
  // Dates of citations carry their own year, so the year is not needed to read them.
  const dates: Loading = { report, year: given ?? 0, planKey: (name) => name ?? '', isUnit: () => false };
  const plans = readPlans(tree, main, dates);
  const date = plans[0]?.date;
  const written = wholeAt(main, 'year', 1990, dates);
  const year = given ?? written ?? (date === undefined ? undefined : parts(date).year);
  if (year === undefined) return undefined;
  const loading: Loading = { ...dates, year, planKey: planKeys(plans) };
  return {
    file,
    agency: readAgency(field(tree, 'agency') ?? tree, loading),
    ...optional('superior', readSuperior(field(tree, 'superior'))),
    year,
    plans,
    basis: itemsAt(main, 'basis').map((item) => readCitation(item, loading)),
    ...readPeriods(tree, plans, loading),
    units: readUnits(tree, loading),
    unitGroups: readGroups(tree, loading),
    counting: readCounting(field(tree, 'counting')),
    documents: readDocuments(field(tree, 'documents'), loading),
    rules: new Map(rulesOf(tree).map(({ code, severity }) => [code, severity])),
    rulePlaces: new Map(rulesOf(tree).map(({ code, place }) => [code, place])),
    place: placeOf(tree, 'plan'),
  };
}

/** The key of a plan named by its number or key. */
export function planKeys(plans: readonly PlanDocument[]): Loading['planKey'] {
  const named = planLookup(plans);
  return (name) => (name === undefined ? '' : (named(name)?.key ?? name));
}

function readPlans(tree: Tree, main: Tree, loading: Loading): readonly PlanDocument[] {
  const also = itemsAt(tree, 'also').map((item) => ({
    key: textAt(item, 'key') ?? '',
    ...readCitation(item, loading),
  }));
  return [{ key: '', ...readCitation(main, loading) }, ...also.filter((plan) => plan.key !== '')];
}

function readAgency(tree: Tree, loading: Loading): Agency {
  return {
    name: textAt(tree, 'name') ?? '',
    code: textAt(tree, 'code') ?? '',
    office: textAt(tree, 'office') ?? '',
    place: textAt(tree, 'place') ?? '',
    signer: readSigner(field(tree, 'signer'), loading) ?? { authority: [], title: '' },
    ...optional('parent', textAt(tree, 'parent')),
    ...optional('contact', textAt(tree, 'contact')),
  };
}

function readSigner(tree: Tree | undefined, loading: Loading): Signer | undefined {
  if (tree === undefined) return undefined;
  for (const line of locatedListAt(tree, 'authority')) checkAuthority(line, loading);
  return {
    authority: textListAt(tree, 'authority'),
    title: textAt(tree, 'title') ?? '',
    ...optional('name', textAt(tree, 'name')),
  };
}

function readSuperior(tree: Tree | undefined): Superior | undefined {
  const name = textAt(tree, 'name');
  return name === undefined ? undefined : { name, ...optional('office', textAt(tree, 'office')) };
}

function readUnits(tree: Tree, loading: Loading): readonly Unit[] {
  return itemsAt(tree, 'units').flatMap((item) => {
    const id = locatedAt(item, 'id');
    if (id === undefined) return [];
    checkId(id, loading);
    const kind = choiceAt(item, 'kind', ['member', 'cooperating']) ?? 'member';
    return {
      id: id.value,
      name: textAt(item, 'name') ?? id.value,
      kind,
      aliases: textListAt(item, 'aliases'),
      place: id.place,
    };
  });
}

function readGroups(tree: Tree, loading: Loading): readonly UnitGroup[] {
  return entriesOf(field(tree, 'unit_groups')).map(({ key, value }) => {
    checkId({ value: key.text, place: key.place }, loading);
    const members = value?.kind === 'map' ? field(value, 'members') : value;
    return {
      id: key.text,
      ...optional('name', textAt(value, 'name')),
      members: itemsOf(members).flatMap((item) => locatedOf(item) ?? []),
      place: key.place,
    };
  });
}

/** The defaults are what PAR INDEX reports of communes count. */
function readCounting(tree: Tree | undefined): Counting {
  return {
    denominator: choiceAt(tree, 'denominator', ['year', 'due']) ?? 'year',
    ongoing: choiceAt(tree, 'ongoing', ['year-end', 'exclude', 'done', 'open']) ?? 'year-end',
    notArising: choiceAt(tree, 'not_arising', ['year-end', 'exclude', 'done', 'open']) ?? 'year-end',
    dropped: choiceAt(tree, 'dropped', ['exclude', 'keep']) ?? 'exclude',
    doneLate: choiceAt(tree, 'done_late', ['done', 'open']) ?? 'done',
  };
}

function readDocuments(tree: Tree | undefined, loading: Loading): ReadonlyMap<DocumentKind, DocumentSettings> {
  return new Map(
    DOCUMENT_KINDS.flatMap((kind) => {
      const value = field(tree, kind);
      return value === undefined ? [] : [[kind, documentSettings(value, loading)] as const];
    }),
  );
}

function documentSettings(value: Tree, loading: Loading): DocumentSettings {
  return {
    ...optional('outline', locatedAt(value, 'outline')),
    to: textListAt(value, 'to'),
    recipients: textListAt(value, 'recipients'),
    nameUnits: flagAt(value, 'name_units', false),
    ...optional('signer', readSigner(field(value, 'signer'), loading)),
    ...optional('urgency', choiceAt(value, 'urgency', ['KHẨN', 'THƯỢNG KHẨN', 'HỎA TỐC'])),
    ...optional('circulation', textAt(value, 'circulation')),
    medium: flagAt(value, 'electronic', false) ? 'electronic' : 'paper',
  };
}

function rulesOf(tree: Tree): readonly { code: string; severity: Severity; place: Place }[] {
  const rules = field(tree, 'rules');
  return entriesOf(rules).flatMap(({ key }) => {
    const severity = choiceAt(rules, key.text, ['error', 'warning', 'info']);
    return severity === undefined ? [] : [{ code: key.text, severity, place: key.place }];
  });
}
