import { exactFromDecimal, type Exact } from '../../model/exact.ts';
import { numberOf, type Operand, type Reckoned } from './formulas.ts';

/**
 * A formula of the indicators (CEL) as one of the workbook, where it is nothing but + - * / over numbers, brackets and indicators
 * that have cells; undefined otherwise. `cellOf` gives the cell of an indicator; one where nothing arose counts as 0.
 */
export function arithmetic(expression: string, cellOf: (id: string) => Operand | undefined): Reckoned | undefined {
  const tokens = tokensOf(expression);
  if (tokens === undefined) return undefined;
  const reader = { tokens, at: 0, cellOf };
  const read = readSum(reader);
  return reader.at === tokens.length ? read : undefined;
}

interface Reader {
  readonly tokens: readonly string[];
  at: number;
  readonly cellOf: (id: string) => Operand | undefined;
}

const TOKEN = /\s*(?:(\d+(?:\.\d+)?|[a-z]\w*|[-+*/()]))/uy;

/** Numbers, names, signs and brackets; undefined where anything else stands. */
function tokensOf(expression: string): readonly string[] | undefined {
  const tokens: string[] = [];
  const text = expression.trim();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const token = TOKEN.exec(text)?.[1];
    if (token === undefined) return undefined;
    tokens.push(token);
  }
  return tokens;
}

function readSum(reader: Reader): Reckoned | undefined {
  return readChain(reader, readProduct, { '+': (a, b) => a.add(b), '-': (a, b) => a.sub(b) });
}

function readProduct(reader: Reader): Reckoned | undefined {
  return readChain(reader, readOperand, {
    '*': (a, b) => a.mul(b),
    '/': (a, b) => (b.equals(0) ? undefined : a.div(b)),
  });
}

type Operators = Readonly<Record<string, (a: Exact, b: Exact) => Exact | undefined>>;

function readChain(
  reader: Reader,
  readPart: (reader: Reader) => Reckoned | undefined,
  operators: Operators,
): Reckoned | undefined {
  let left = readPart(reader);
  for (;;) {
    const sign = reader.tokens[reader.at] ?? '';
    const operate = operators[sign];
    if (left === undefined || operate === undefined) return left;
    reader.at += 1;
    const right = readPart(reader);
    const result = right === undefined ? undefined : operate(left.result, right.result);
    left =
      right === undefined || result === undefined
        ? undefined
        : { formula: left.formula + sign + right.formula, result };
  }
}

function readOperand(reader: Reader): Reckoned | undefined {
  const token = reader.tokens[reader.at] ?? '';
  reader.at += 1;
  if (/^\d/u.test(token)) return { formula: token, result: exactFromDecimal(token) };
  if (token === '(') {
    const inner = readSum(reader);
    const closed = reader.tokens[reader.at] === ')';
    reader.at += 1;
    return closed && inner !== undefined ? { formula: `(${inner.formula})`, result: inner.result } : undefined;
  }
  const cell = /^[a-z]/u.test(token) ? reader.cellOf(token) : undefined;
  return cell === undefined ? undefined : { formula: numberOf(cell), result: cell.value ?? exactFromDecimal('0') };
}
