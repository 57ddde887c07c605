import * as z from 'zod';

/**
 * The building blocks of the formats people type. Every scalar is text: numbers, dates and statuses are read from it later,
 * field by field. `about` is the Vietnamese sentence that editors show.
 */

/** One line or paragraph of text, a date or a number; editors let numbers stand without quotes. */
export function text(about?: string): z.ZodString {
  return described(z.string(), about);
}

/** A whole number from 1 to 9999. */
export function wholeNumber(about?: string): z.ZodString {
  return described(z.string().regex(/^[1-9]\d{0,3}$/u), about);
}

/** One of a few words. */
export function choice<const T extends readonly [string, ...string[]]>(
  words: T,
  about?: string,
): z.ZodEnum<{ [K in T[number]]: K }> {
  return described(z.enum(words), about);
}

/** Yes or no: true, false, có, không. */
export function flag(about?: string): z.ZodEnum<{ true: 'true'; false: 'false'; có: 'có'; không: 'không' }> {
  return choice(['true', 'false', 'có', 'không'], about);
}

/** A list; a nothing in it (`- ` alone) is refused. */
export function list<T extends z.ZodType>(item: T, about?: string): z.ZodArray<T> {
  return described(z.array(item), about);
}

/** A map whose keys are the user's own; a key without a value is let pass, as not given. */
export function mapOf<T extends z.ZodType>(value: T, about?: string): z.ZodRecord<z.ZodString, z.ZodOptional<T>> {
  return described(z.record(z.string(), value.optional()), about);
}

/** A map of known keys only. */
export function keys<T extends z.core.$ZodLooseShape>(shape: T, about?: string): z.ZodObject<T, z.core.$strict> {
  return described(z.strictObject(shape), about);
}

/** A text, or a list of texts. */
export function textOrList(about?: string): z.ZodUnion<[z.ZodString, z.ZodArray<z.ZodString>]> {
  return described(z.union([z.string(), z.array(z.string())]), about);
}

/** Any of these. */
export function either<const T extends readonly [z.ZodType, z.ZodType, ...z.ZodType[]]>(
  options: T,
  about?: string,
): z.ZodUnion<T> {
  return described(z.union(options), about);
}

/** `register` in place of `describe`, which would build the schema a second time. */
function described<T extends z.ZodType>(schema: T, about: string | undefined): T {
  if (about !== undefined) z.globalRegistry.add(schema, { description: about });
  return schema;
}
