const OOXML = 'http://schemas.openxmlformats.org';
const STRICT = 'http://purl.oclc.org/ooxml';

/** The namespaces that are read, transitional and strict, and the prefix that stands for each in this program, whatever the file's own. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  [`${OOXML}/wordprocessingml/2006/main`, 'w'],
  [`${STRICT}/wordprocessingml/main`, 'w'],
  [`${OOXML}/spreadsheetml/2006/main`, 'x'],
  [`${STRICT}/spreadsheetml/main`, 'x'],
  [`${OOXML}/officeDocument/2006/relationships`, 'r'],
  [`${STRICT}/officeDocument/relationships`, 'r'],
  [`${OOXML}/drawingml/2006/main`, 'a'],
  [`${STRICT}/drawingml/main`, 'a'],
  [`${OOXML}/drawingml/2006/wordprocessingDrawing`, 'wp'],
  [`${STRICT}/drawingml/wordprocessingDrawing`, 'wp'],
  [`${OOXML}/drawingml/2006/picture`, 'pic'],
  [`${STRICT}/drawingml/picture`, 'pic'],
  [`${OOXML}/markup-compatibility/2006`, 'mc'],
  [`${OOXML}/package/2006/relationships`, 'rel'],
  [`${OOXML}/package/2006/content-types`, 'ct'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingShape', 'wps'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingGroup', 'wpg'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas', 'wpc'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
]);

const OURS: ReadonlySet<string> = new Set(PREFIXES.values());

/** Stands for every namespace that is not read. */
const UNKNOWN = '?';

/** The namespaces declared where an element stands: its names as this program writes them. */
export class Scope {
  readonly #outer: Scope | undefined;
  readonly #declared: ReadonlyMap<string, string>;
  readonly #names = new Map<string, string>();
  /** Whether every prefix is already the one that stands for its namespace here, as in what Word writes. */
  readonly plain: boolean;

  /** `declared` on the element itself: those of the elements around it are asked for, never copied, however many they are. */
  constructor(declared: ReadonlyMap<string, string> = new Map(), outer?: Scope) {
    this.#declared = declared;
    this.#outer = outer;
    const isPlain = [...declared].every(([own, ours]) => own === ours || (ours === UNKNOWN && !OURS.has(own)));
    this.plain = isPlain && (outer?.plain ?? true);
  }

  /** The scope within an element of these attributes: this one, unless it declares namespaces. */
  within(attributes: Readonly<Record<string, string>>): Scope {
    let declared: Map<string, string> | undefined;
    for (const name in attributes) {
      if (!name.startsWith('xmlns')) continue;
      declared ??= new Map();
      declared.set(name.slice('xmlns:'.length), PREFIXES.get(attributes[name] ?? '') ?? UNKNOWN);
    }
    return declared === undefined ? this : new Scope(declared, this);
  }

  #namespace(prefix: string): string {
    return this.#declared.get(prefix) ?? (this.#outer === undefined ? UNKNOWN : this.#outer.#namespace(prefix));
  }

  /** w:p for the element, however the file writes it. */
  element(name: string): string {
    let known = this.#names.get(name);
    if (known === undefined) {
      const colon = name.indexOf(':');
      const prefix = this.#namespace(colon === -1 ? '' : name.slice(0, colon));
      known = `${prefix}:${name.slice(colon + 1)}`;
      this.#names.set(name, known);
    }
    return known;
  }

  /** w:val for the attribute; without a prefix it belongs to no namespace. Undefined where it is not read. */
  attribute(name: string): string | undefined {
    if (!name.includes(':')) return name;
    const known = this.element(name);
    return known.startsWith(UNKNOWN) ? undefined : known;
  }
}
